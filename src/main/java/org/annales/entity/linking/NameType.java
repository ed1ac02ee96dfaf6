package org.annales.entity.linking;

import java.util.Locale;

/** The type of a named entity. */
public enum NameType {
  PERSON,
  PLACE,
  ORGANIZATION,
  PUBLICATION,
  EVENT,
  OTHER;

  /** The value in the tables. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
