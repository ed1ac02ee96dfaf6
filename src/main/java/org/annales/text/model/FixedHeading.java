package org.annales.text.model;

import java.io.Serializable;

/**
 * A heading that a person has fixed by hand.
 *
 * @param line its line in the file, from 1
 * @param kind null where the line is no heading
 * @param number or null
 * @param title or null, where the line itself is the title
 */
public record FixedHeading(int line, SectionKind kind, Integer number, String title)
    implements Serializable {
  /** The same heading, with its line counted in another text. */
  public FixedHeading at(int newLine) {
    return newLine == line ? this : new FixedHeading(newLine, kind, number, title);
  }
}
