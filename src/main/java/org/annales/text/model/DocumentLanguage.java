package org.annales.text.model;

/**
 * The language of a document.
 *
 * @param code ISO 639-1, or 639-3 where that has none
 * @param source its origin
 * @param confidence from 0 to 1: probability of the detection; 1 if it is given
 * @param other the code of a language that is about as likely; null where none is
 */
public record DocumentLanguage(String code, Source source, double confidence, String other) {
  /** A language without another that is about as likely. */
  public DocumentLanguage(String code, Source source, double confidence) {
    this(code, source, confidence, null);
  }

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
    /** Detected in the text, where a near language is about as likely. */
    NEAR,
    /** Not detected with certainty, in a short or mixed text; English is used. */
    UNSURE
  }
}
