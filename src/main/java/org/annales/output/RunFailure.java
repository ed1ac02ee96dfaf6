package org.annales.output;

import java.util.List;

/** A failure outside the program, such as a full disk; the message is one line for the user. */
public final class RunFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<String> details;

  public RunFailure(String message, Throwable cause) {
    super(message, cause);
    this.details = List.of();
  }

  /**
   * A failure with several causes.
   *
   * @param details a line for each
   */
  public RunFailure(String message, List<String> details) {
    super(message);
    this.details = List.copyOf(details);
  }

  /** Further lines for the user. */
  public List<String> details() {
    return details;
  }
}
