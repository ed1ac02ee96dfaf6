package org.annales.cli;

import java.util.Optional;
import org.apache.spark.internal.config.ConfigEntry;
import org.apache.spark.sql.internal.SQLConf;

/**
 * Checks values of Spark's properties before Spark does, which complains late and in many words.
 */
public final class SparkProperties {
  private SparkProperties() {}

  /**
   * What a property expects, where a value is not that; nothing where it is, and for properties
   * that Spark does not list.
   */
  public static Optional<String> mistake(String key, String value) {
    if (key.matches("spark\\.(driver|executor)\\.memory")) {
      boolean size = value.matches("[1-9][0-9]*[kmgtKMGT]?");
      return size ? Optional.empty() : Optional.of("a size such as 8g");
    }
    // Its list of properties is complete once this class is there.
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
