package org.annales.entity.linking;

import java.util.Locale;

/** What a name is the name of. */
public enum NameType {
  PERSON,
  PLACE,
  ORGANIZATION,
  PUBLICATION,
  EVENT,
  OTHER;

  /** The name as the tables have it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
