package org.annales.text.model;

import java.io.Serializable;

/**
 * A heading set by the configuration.
 *
 * @param line line in the file, from 1
 * @param kind null if the line is no heading
 * @param number or null
 * @param title null if the line itself is the title
 */
public record FixedHeading(int line, SectionKind kind, Integer number, String title)
    implements Serializable {
  /** Returns the heading with another line number. */
  public FixedHeading at(int newLine) {
    return newLine == line ? this : new FixedHeading(newLine, kind, number, title);
  }
}
