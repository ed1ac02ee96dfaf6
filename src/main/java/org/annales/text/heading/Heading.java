package org.annales.text.heading;

import org.annales.text.model.SectionKind;

/**
 * A line parsed as a heading: the word before or after its number, the number, the title.
 *
 * @param kind the kind that its words name, or null where they name none
 * @param term the word that stands with its number, such as Chapter, or null
 * @param numbering how its number is written
 * @param number as printed, in arabic digits, or null
 * @param within the number of the part that the same line names before: Act II, Scene 1; or null
 * @param title without word and number; may be empty
 */
public record Heading(
    SectionKind kind,
    HeadingWords.Term term,
    Numbering numbering,
    Integer number,
    Integer within,
    String title) {

  /** How a number is written. */
  public enum Numbering {
    NONE,
    ARABIC,
    ROMAN,
    SIGN,
    /** In Chinese characters or the letters of an alphabet. */
    NATIVE
  }

  /** A heading without word and number. */
  public static Heading titled(SectionKind kind, String title) {
    return new Heading(kind, null, Numbering.NONE, null, null, title);
  }

  public static Heading of(String text) {
    return of(text, HeadingWords.of(null));
  }

  public static Heading of(String text, HeadingWords words) {
    return new HeadingParser(words).parse(text);
  }

  /** Returns the heading with another title. */
  public Heading titled(String other) {
    return new Heading(kind, term, numbering, number, within, other);
  }

  /** Whether a heading announces notes. */
  public static boolean namesNotes(String text) {
    return of(text).kind() == SectionKind.NOTES;
  }

  /** Whether a word such as Chapter occurs with or without a number. */
  public boolean word() {
    return term != null;
  }

  /** Whether its words alone make a separate line a heading. */
  public boolean isNamed() {
    return kind != null && number == null && term == null;
  }

  public boolean isNumberAlone() {
    return (number != null || term != null) && title.isEmpty();
  }
}
