package org.annales.text.model;

/**
 * The language that a document is read in.
 *
 * @param code ISO 639-1, or 639-3 where that has none
 * @param source who says so
 * @param confidence from 0 to 1: what the detection gives it; 1 where somebody says it
 */
public record DocumentLanguage(String code, Source source, double confidence) {
  /** Where the language of a document comes from, the strongest first. */
  public enum Source {
    /** The configuration names it for this document. */
    CONFIGURED,
    /** The file names it. */
    NAMED,
    /** The configuration names it for all documents that do not name theirs. */
    DEFAULT,
    /** The text shows it. */
    DETECTED,
    /** The text is too short, or shows several; English is taken. */
    UNSURE
  }
}
