package org.annales.text.model;

/** Signals that a file has no readable text. */
public final class UnreadableException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String mediaType;
  private final String code;
  private final String remedy;

  /**
   * Describes the failure.
   *
   * @param mediaType of the file; null if unknown
   * @param code a short stable name, such as {@code not_text}
   * @param remedy what the user can do about it
   */
  public UnreadableException(String mediaType, String code, String message, String remedy) {
    super(message);
    this.mediaType = mediaType;
    this.code = code;
    this.remedy = remedy;
  }

  public String mediaType() {
    return mediaType;
  }

  public String code() {
    return code;
  }

  public String remedy() {
    return remedy;
  }
}
