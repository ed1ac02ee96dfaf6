package org.annales.name;

import java.io.Serializable;
import java.util.Set;

/**
 * A heading of a printed index of names.
 *
 * @param text as printed
 * @param sections the sections that its pages fall into
 */
public record IndexHeading(String text, Set<Integer> sections) implements Serializable {
  PersonName name() {
    return PersonName.ofHeading(text);
  }
}
