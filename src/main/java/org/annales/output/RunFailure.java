package org.annales.output;

/** A failure outside the program, such as a full disk; the message is one line for the user. */
public final class RunFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public RunFailure(String message, Throwable cause) {
    super(message, cause);
  }
}
