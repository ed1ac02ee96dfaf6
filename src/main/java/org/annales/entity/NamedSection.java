package org.annales.entity;

import java.io.Serializable;
import java.util.BitSet;
import org.annales.corpus.SectionText;
import org.annales.corpus.StopWords;
import org.annales.name.AuthorityForms;
import org.annales.name.Recognizer;
import org.annales.name.SectionNames;
import org.annales.name.WrittenSentence;
import org.annales.settings.StopwordList;
import org.annales.text.Zone;

/** A section with what it says of names, and where its sentences stand. */
final class NamedSection implements Serializable {
  private static final long serialVersionUID = 1L;

  private final String documentId;
  private final String sectionId;
  private final int ordinal;
  private final String language;
  private final long words;
  private final SectionNames names;
  private final int[] paragraphs;
  private final int[] numbers;
  private final Zone[] zones;
  private final BitSet counted;

  private NamedSection(SectionText text, SectionNames names, long words) {
    this.documentId = text.documentId();
    this.sectionId = text.sectionId();
    this.ordinal = text.ordinal();
    this.language = text.language();
    this.words = words;
    this.names = names;
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

  /** The names in the counted sentences of a section, its footnotes, captions and epigraphs. */
  static NamedSection of(SectionText text, Recognizer recognizer, AuthorityForms authority) {
    SectionNames names =
        new SectionNames(
            text.documentId(),
            text.sectionId(),
            new StopWords(StopwordList.AUTO).in(text.language()),
            authority);
    long words = 0;
    for (int i = 0; i < text.sentences(); i++) {
      if (text.counted(i)) {
        words += text.end(i) - text.start(i);
      }
      if (text.counted(i) || isElsewhere(text.zone(i))) {
        names.add(i, WrittenSentence.of(text.text(i), text.starts(i), text.ends(i)), recognizer);
      }
    }
    return new NamedSection(text, names, words);
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

  /** The counted sentences. */
  BitSet countedSentences() {
    return counted;
  }
}
