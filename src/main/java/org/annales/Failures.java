package org.annales;

import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells failures of the machine from errors of the program. */
final class Failures {
  private static final Pattern OUTSIDE =
      Pattern.compile(
          "(?i)(No space left on device|Permission denied|Read-only file system|Disk quota exceeded"
              + "|Too many open files|Input/output error|Connection refused)");

  private Failures() {}

  /**
   * A line for the user where the reason lies outside the program, such as a full disk; else
   * nothing.
   */
  static Optional<String> outside(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof OutOfMemoryError) {
        return Optional.of("out of memory: give it more with --spark-conf spark.driver.memory=8g");
      }
      String message = String.valueOf(cause.getMessage());
      Matcher outside = OUTSIDE.matcher(message);
      if (outside.find()) {
        String first =
            cause instanceof IOException ? message.lines().findFirst().orElse("") : outside.group();
        return Optional.of(
            "the run failed: " + first + "; mend it and run again (nothing was changed)");
      }
    }
    return Optional.empty();
  }
}
