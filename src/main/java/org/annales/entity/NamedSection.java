package org.annales.entity;

import java.io.Serializable;
import java.util.BitSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.annales.corpus.SectionText;
import org.annales.corpus.StopWords;
import org.annales.entity.linking.AuthorityForms;
import org.annales.entity.linking.Capitals;
import org.annales.entity.linking.CaseRestored;
import org.annales.entity.linking.LetterWords;
import org.annales.entity.linking.Recognizer;
import org.annales.entity.linking.SectionNames;
import org.annales.entity.linking.WrittenSentence;
import org.annales.settings.StopwordList;
import org.annales.text.model.Zone;

/** A section with its candidate names and the positions and zones of its sentences. */
final class NamedSection implements Serializable {
  private static final long serialVersionUID = 1L;

  private final String documentId;
  private final String sectionId;
  private final int ordinal;
  private final String path;
  private final String language;
  private final long words;
  private final SectionNames names;
  private final Capitals capitals;
  private final int[] paragraphs;
  private final int[] numbers;
  private final Zone[] zones;
  private final BitSet counted;

  private NamedSection(SectionText text, SectionNames names, Capitals capitals, long words) {
    this.documentId = text.documentId();
    this.sectionId = text.sectionId();
    this.ordinal = text.ordinal();
    this.path = text.path();
    this.language = text.language();
    this.words = words;
    this.names = names;
    this.capitals = capitals;
    this.paragraphs = new int[text.sentences()];
    this.numbers = new int[text.sentences()];
    this.zones = new Zone[text.sentences()];
    this.counted = new BitSet();
    for (int i = 0; i < text.sentences(); i++) {
      paragraphs[i] = text.paragraph(i);
      numbers[i] = text.number(i);
      zones[i] = text.zone(i);
      counted.set(i, text.counted(i));
    }
  }

  /** Recognizes names in counted sentences, footnotes, captions and epigraphs. */
  static NamedSection of(SectionText text, Recognizer recognizer, AuthorityForms authority) {
    Set<String> stopwords = new StopWords(StopwordList.AUTO).in(text.language());
    SectionNames names =
        new SectionNames(text.documentId(), text.sectionId(), stopwords, authority);
    Capitals capitals = sentences(text).map(Capitals::of).reduce(Capitals.NONE, Capitals::plus);
    UnaryOperator<WrittenSentence> cased = cased(text, capitals, stopwords, recognizer);
    long words = 0;
    for (int i = 0; i < text.sentences(); i++) {
      if (text.counted(i)) {
        words += text.end(i) - text.start(i);
      }
      if (isScanned(text, i)) {
        names.add(i, cased.apply(sentence(text, i)), recognizer);
      }
    }
    return new NamedSection(text, names, capitals, words);
  }

  /** Restores lower case in sentences in capitals, where the recognizer can judge it. */
  private static UnaryOperator<WrittenSentence> cased(
      SectionText text, Capitals capitals, Set<String> stopwords, Recognizer recognizer) {
    if (!capitals.areAll() || !recognizer.knowsNames()) {
      return UnaryOperator.identity();
    }
    CaseRestored restored = new CaseRestored(stopwords, recognizer);
    sentences(text).filter(NamedSection::isInCapitals).forEach(restored::learn);
    return sentence -> isInCapitals(sentence) ? restored.of(sentence) : sentence;
  }

  private static boolean isInCapitals(WrittenSentence sentence) {
    return Capitals.of(sentence).areAll();
  }

  private static Stream<WrittenSentence> sentences(SectionText text) {
    return IntStream.range(0, text.sentences())
        .filter(i -> isScanned(text, i))
        .mapToObj(i -> sentence(text, i));
  }

  private static WrittenSentence sentence(SectionText text, int i) {
    return LetterWords.in(text.language())
        .lowered(WrittenSentence.of(text.text(i), text.starts(i), text.ends(i), text.italics(i)));
  }

  private static boolean isScanned(SectionText text, int i) {
    return text.counted(i) || isElsewhere(text.zone(i));
  }

  private static boolean isElsewhere(Zone zone) {
    return zone == Zone.FOOTNOTE || zone == Zone.CAPTION || zone == Zone.EPIGRAPH;
  }

  String documentId() {
    return documentId;
  }

  String sectionId() {
    return sectionId;
  }

  int ordinal() {
    return ordinal;
  }

  /** The file of the document. */
  String path() {
    return path;
  }

  String language() {
    return language;
  }

  /** Counted tokens. */
  long words() {
    return words;
  }

  SectionNames names() {
    return names;
  }

  Capitals capitals() {
    return capitals;
  }

  int paragraph(int sentence) {
    return paragraphs[sentence];
  }

  int number(int sentence) {
    return numbers[sentence];
  }

  Zone zone(int sentence) {
    return zones[sentence];
  }

  boolean counted(int sentence) {
    return counted.get(sentence);
  }

  BitSet countedSentences() {
    return counted;
  }
}
