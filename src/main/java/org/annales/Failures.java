package org.annales;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Distinguishes failures of the machine from errors of the program. */
final class Failures {
  private static final Pattern OUTSIDE =
      Pattern.compile(
          "(?i)(No space left on device|Permission denied|Read-only file system|Disk quota exceeded"
              + "|Too many open files|Input/output error|Connection refused)");

  private Failures() {}

  /** The cause of a failure if it is outside the program, such as a full disk. */
  static Optional<String> outside(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof OutOfMemoryError) {
        return Optional.of("out of memory; give it more with --spark-conf spark.driver.memory=8g");
      }
      Matcher outside = OUTSIDE.matcher(String.valueOf(cause.getMessage()));
      if (outside.find()) {
        return Optional.of(outside.group() + "; correct it and run again");
      }
    }
    return Optional.empty();
  }
}
