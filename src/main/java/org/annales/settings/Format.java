package org.annales.settings;

import java.util.Locale;

/** A format that tables are written in. */
public enum Format {
  PARQUET,
  JSON;

  /** The name as the configuration and the output's folders write it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
