package org.annales.corpus;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.annales.text.model.Zone;
import org.apache.spark.unsafe.types.UTF8String;

/**
 * Reads a sentence of a section as a row of the table of sentences: each form of the section is
 * encoded once for all its sentences.
 */
final class SentenceRecord {

  /** A section with its strings in Spark's own form; null: its sentences have no lemmas. */
  private record Encoded(
      SectionText text,
      UTF8String documentId,
      UTF8String sectionId,
      List<UTF8String> forms,
      List<UTF8String> lemmas,
      List<UTF8String> tags) {}

  private final Encoded section;
  private final int sentence;

  private SentenceRecord(Encoded section, int sentence) {
    this.section = section;
    this.sentence = sentence;
  }

  /**
   * Iterates over the sentences of a section.
   *
   * @throws IllegalStateException where only what is counted was kept
   */
  static Iterator<SentenceRecord> of(SectionText text) {
    SectionLemmas lemmas = text.lemmas();
    Encoded section =
        new Encoded(
            text,
            UTF8String.fromString(text.documentId()),
            UTF8String.fromString(text.sectionId()),
            encoded(text.forms()),
            lemmas == null ? null : encoded(lemmas.forms()),
            lemmas == null ? null : encoded(lemmas.tags()));
    return IntStream.range(0, text.sentences())
        .mapToObj(i -> new SentenceRecord(section, i))
        .iterator();
  }

  private static List<UTF8String> encoded(String... strings) {
    return Arrays.stream(strings).map(UTF8String::fromString).toList();
  }

  UTF8String documentId() {
    return section.documentId;
  }

  UTF8String sectionId() {
    return section.sectionId;
  }

  Zone zone() {
    return section.text.zone(sentence);
  }

  boolean counted() {
    return section.text.counted(sentence);
  }

  int paragraph() {
    return section.text.paragraph(sentence);
  }

  int number() {
    return section.text.number(sentence);
  }

  int startLine() {
    return section.text.columns().startLines()[sentence];
  }

  int endLine() {
    return section.text.columns().endLines()[sentence];
  }

  String text() {
    return section.text.text(sentence);
  }

  Object[] tokens() {
    return strings(section.forms, section.text.tokens());
  }

  int[] tokenStarts() {
    return section.text.starts(sentence);
  }

  int[] tokenEnds() {
    return section.text.ends(sentence);
  }

  boolean[] quoted() {
    boolean[] quoted = new boolean[section.text.end(sentence) - section.text.start(sentence)];
    for (int i = 0; i < quoted.length; i++) {
      quoted[i] = section.text.quoted(section.text.start(sentence) + i);
    }
    return quoted;
  }

  int[] italics() {
    return section.text.italics(sentence).stream().toArray();
  }

  Object[] lemmas() {
    return hasLemmas() ? strings(section.lemmas, section.text.lemmas().lemmas()) : null;
  }

  Object[] pos() {
    return hasLemmas() ? strings(section.tags, section.text.lemmas().pos()) : null;
  }

  private boolean hasLemmas() {
    return section.lemmas != null && section.text.lemmas().found().get(sentence);
  }

  /** The strings of the sentence's tokens, by the numbers of all tokens of the section. */
  private Object[] strings(List<UTF8String> byNumber, int... numbers) {
    int start = section.text.start(sentence);
    Object[] strings = new Object[section.text.end(sentence) - start];
    for (int i = 0; i < strings.length; i++) {
      strings[i] = byNumber.get(numbers[start + i]);
    }
    return strings;
  }
}
