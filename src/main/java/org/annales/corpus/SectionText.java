package org.annales.corpus;

import java.io.Serializable;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.annales.text.model.Morphology;
import org.annales.text.model.Role;
import org.annales.text.model.Sentence;
import org.annales.text.model.Token;
import org.annales.text.model.Zone;

/**
 * Holds the sentences of a section in reading order, its tokens as numbers: what is cached, sent
 * between tasks and counted. It has the same contents as the rows of the table of sentences.
 *
 * <p>Tokens are numbered by their forms, from 0 in the order in which these first occur in the
 * section. Sentence {@code i} has the tokens from {@code start(i)} to {@code end(i)}.
 */
public final class SectionText implements Serializable {
  private static final long serialVersionUID = 1L;

  private final SectionPlace place;
  private final String[] forms;
  private final int[] tokens;
  private final int[] ends;
  private final BitSet counted;
  private final TokenMarks marks;
  private final SentencePlaces places;
  private final SentenceColumns columns;
  private final SectionLemmas lemmas;

  private SectionText(
      SectionPlace place,
      String[] forms,
      int[] tokens,
      int[] ends,
      BitSet counted,
      TokenMarks marks,
      SentencePlaces places,
      SentenceColumns columns,
      SectionLemmas lemmas) {
    this.place = place;
    this.forms = forms;
    this.tokens = tokens;
    this.ends = ends;
    this.counted = counted;
    this.marks = marks;
    this.places = places;
    this.columns = columns;
    this.lemmas = lemmas;
  }

  /**
   * The sentences of a section.
   *
   * @param whole whether to keep also what no count needs: text and places
   */
  public static SectionText of(SectionPlace place, List<Sentence> sentences, boolean whole) {
    FormNumbers numbers = new FormNumbers();
    int[] tokens = new int[sentences.stream().mapToInt(s -> s.tokens().size()).sum()];
    int[] ends = new int[sentences.size()];
    BitSet counted = new BitSet();
    int at = 0;
    for (int i = 0; i < ends.length; i++) {
      Sentence sentence = sentences.get(i);
      for (Token token : sentence.tokens()) {
        tokens[at++] = numbers.of(token.form());
      }
      ends[i] = at;
      counted.set(i, sentence.counted());
    }
    return new SectionText(
        place,
        numbers.forms(),
        tokens,
        ends,
        counted,
        TokenMarks.of(sentences),
        new SentencePlaces(sentences),
        whole ? SentenceColumns.of(sentences) : null,
        null);
  }

  public SectionPlace place() {
    return place;
  }

  public String documentId() {
    return place.documentId();
  }

  public String path() {
    return place.path();
  }

  public String sectionId() {
    return place.sectionId();
  }

  /** The place of the section in its document, from 1. */
  public int ordinal() {
    return place.ordinal();
  }

  public String role() {
    return place.role();
  }

  /** Whether the document is a work, and no source. */
  public boolean isWork() {
    return role().equals(Role.TEXT.label());
  }

  public String language() {
    return place.language();
  }

  public int sentences() {
    return ends.length;
  }

  /** The place of a sentence's first token. */
  public int start(int sentence) {
    return sentence == 0 ? 0 : ends[sentence - 1];
  }

  public int end(int sentence) {
    return ends[sentence];
  }

  /** Whether a sentence belongs to the counted text. */
  public boolean counted(int sentence) {
    return counted.get(sentence);
  }

  public Zone zone(int sentence) {
    return places.zone(sentence);
  }

  /** The number of a sentence's paragraph, from 1 in the section. */
  public int paragraph(int sentence) {
    return places.paragraph(sentence);
  }

  /** The number of a sentence, from 1 in the section. */
  public int number(int sentence) {
    return places.number(sentence);
  }

  /** The text of a sentence; null where only what is counted was kept. */
  public String text(int sentence) {
    return columns == null ? null : columns.text(sentence);
  }

  /** The line of the file that a sentence begins in; null where only what is counted was kept. */
  public Integer startLine(int sentence) {
    return columns == null ? null : columns.startLines()[sentence];
  }

  /** The line of the file that a sentence ends in; null where only what is counted was kept. */
  public Integer endLine(int sentence) {
    return columns == null ? null : columns.endLines()[sentence];
  }

  /**
   * Where the tokens of a sentence begin in its text, in code points.
   *
   * @throws NullPointerException where only what is counted was kept
   */
  public int[] starts(int sentence) {
    return Arrays.copyOfRange(columns.starts(), start(sentence), end(sentence));
  }

  public int[] ends(int sentence) {
    return Arrays.copyOfRange(columns.ends(), start(sentence), end(sentence));
  }

  /** The numbers of all tokens; not to be changed. */
  public int[] tokens() {
    return tokens;
  }

  /** The forms by their numbers; not to be changed. */
  public String[] forms() {
    return forms;
  }

  /** Whether the token at a place stands inside quotation marks. */
  public boolean quoted(int place) {
    return marks.quoted().get(place);
  }

  /** Which tokens of a sentence stand in italics, from 0. */
  public BitSet italics(int sentence) {
    return marks.italic().get(start(sentence), end(sentence));
  }

  /**
   * The same section with lemmas in place of tokens, without the sentences that have none: what
   * {@code ngrams.of=lemma} counts. The sentences keep their text.
   */
  public SectionText ofLemmas() {
    BitSet found = lemmas == null ? new BitSet() : lemmas.found();
    BitSet both = (BitSet) counted.clone();
    both.and(found);
    return new SectionText(
        place,
        lemmas == null ? new String[0] : lemmas.forms(),
        lemmas == null ? new int[tokens.length] : lemmas.lemmas(),
        ends,
        both,
        marks,
        places,
        columns,
        null);
  }

  /** The same section with the lemmas and parts of speech of its sentences; null: has none. */
  SectionText with(List<Morphology> found) {
    return new SectionText(
        place, forms, tokens, ends, counted, marks, places, columns, SectionLemmas.of(found, ends));
  }

  /** The tokens of a sentence; only where its text was kept. */
  public List<Token> tokens(int sentence) {
    return IntStream.range(start(sentence), end(sentence))
        .mapToObj(
            t ->
                new Token(
                    forms[tokens[t]],
                    columns.starts()[t],
                    columns.ends()[t],
                    marks.quoted().get(t),
                    marks.italic().get(t)))
        .toList();
  }

  /** What is not counted of its sentences; null where only what is counted was kept. */
  SentenceColumns columns() {
    return columns;
  }

  /** The lemmas of its tokens; null where it has none. */
  SectionLemmas lemmas() {
    return lemmas;
  }
}
