package org.annales.text.model;

/**
 * The language of a document.
 *
 * @param code ISO 639-1, or 639-3 where that has none
 * @param source its origin
 * @param confidence from 0 to 1: probability of the detection; 1 if it is given
 */
public record DocumentLanguage(String code, Source source, double confidence) {
  /** The origin of a document's language, in order of precedence. */
  public enum Source {
    /** From the configuration of the document. */
    CONFIGURED,
    /** From the file. */
    NAMED,
    /** The configured language of documents that do not name theirs. */
    DEFAULT,
    /** Detected in the text. */
    DETECTED,
    /** Not detected with certainty, in a short or mixed text; English is used. */
    UNSURE
  }
}
