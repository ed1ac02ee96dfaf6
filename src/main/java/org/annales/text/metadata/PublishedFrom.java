package org.annales.text.metadata;

import java.util.Locale;

/** What tells when a document was published; the first that does, in this order, is believed. */
public enum PublishedFrom {
  /** The user, in a manifest beside the file. */
  MANIFEST,
  /** The file's own data: of its format, of Project Gutenberg's header, of fields that open it. */
  FILE,
  /** The line that dates a source in its head. */
  HEAD,
  /** The name of a source's file. */
  NAME;

  /** The name as the tables write it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
