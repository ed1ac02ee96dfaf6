package org.annales.settings;

import java.util.List;

/**
 * A mistake in the arguments, the configuration or the choice of paths that the user can mend. Each
 * message is one line that names the option, key or path, the value, what was expected, and the
 * nearest right name where there is one.
 */
public final class InputException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final List<String> mistakes;

  public InputException(String mistake) {
    this(List.of(mistake));
  }

  /** A mistake that showed in an error of the system. */
  public InputException(String mistake, Throwable cause) {
    this(mistake);
    initCause(cause);
  }

  public InputException(List<String> mistakes) {
    super(String.join("; ", mistakes));
    this.mistakes = List.copyOf(mistakes);
  }

  /** All that is wrong, one line each. */
  public List<String> mistakes() {
    return mistakes;
  }
}
