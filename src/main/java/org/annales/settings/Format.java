package org.annales.settings;

import java.util.Locale;

/** A format of tables. */
public enum Format {
  PARQUET,
  /** JSON lines. */
  JSON,
  /** For spreadsheets. */
  CSV;

  /** The name in the configuration and the output folders. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
