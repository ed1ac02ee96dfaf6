package org.annales.cli;

import java.util.Optional;
import org.apache.spark.internal.config.ConfigEntry;
import org.apache.spark.sql.internal.SQLConf;

/** Checks values of Spark properties before Spark starts. */
final class SparkProperties {
  private SparkProperties() {}

  /**
   * Returns what a property expects if the value is wrong; empty if it is right or the property is
   * unknown to Spark.
   */
  static Optional<String> mistake(String key, String value) {
    if (key.matches("spark\\.(driver|executor)\\.memory")) {
      boolean size = value.matches("[1-9][0-9]*[kmgtKMGT]?");
      return size ? Optional.empty() : Optional.of("a size such as 8g");
    }
    // Loading this class completes Spark's list of properties.
    SQLConf.get();
    ConfigEntry<?> entry = ConfigEntry.findEntry(key);
    if (entry == null) {
      return Optional.empty();
    }
    try {
      entry.valueConverter().apply(value);
      return Optional.empty();
    } catch (IllegalArgumentException e) {
      String reason = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
      return Optional.of("what Spark accepts: " + reason);
    }
  }
}
