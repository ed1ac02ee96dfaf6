package org.annales.settings;

import java.util.List;

/**
 * A mistake of the user in arguments, configuration or paths. Each message is one line with the
 * option, key or path, the value, the expected value and a similar correct name.
 */
public final class InputException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final List<String> mistakes;

  public InputException(String mistake) {
    this(List.of(mistake));
  }

  /** A mistake that caused a system error. */
  public InputException(String mistake, Throwable cause) {
    this(mistake);
    initCause(cause);
  }

  public InputException(List<String> mistakes) {
    super(String.join("; ", mistakes));
    this.mistakes = List.copyOf(mistakes);
  }

  /** All mistakes, one line each. */
  public List<String> mistakes() {
    return mistakes;
  }
}
