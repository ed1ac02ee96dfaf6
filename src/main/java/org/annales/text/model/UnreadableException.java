package org.annales.text.model;

/** A file that has no text that can be read: it is set aside, with the reason. */
public final class UnreadableException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String mediaType;
  private final String code;
  private final String remedy;

  /**
   * For a file that is set aside.
   *
   * @param mediaType what the file is; null where that is not known
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

  /** A short stable name of what is wrong. */
  public String code() {
    return code;
  }

  public String remedy() {
    return remedy;
  }
}
