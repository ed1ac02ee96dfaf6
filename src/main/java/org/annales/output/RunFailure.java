package org.annales.output;

/**
 * A run cannot go on for a reason that lies outside the program, such as a full disk. One line for
 * the user.
 */
public final class RunFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public RunFailure(String message, Throwable cause) {
    super(message, cause);
  }
}
