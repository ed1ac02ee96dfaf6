package org.annales.settings;

import java.util.Arrays;

/** The available stop-word lists, by ISO 639 code of their language. */
public enum StopwordList {
  NONE(""),
  /** The list of each document's language. */
  AUTO(""),
  DA("danish"),
  DE("german"),
  EN("english"),
  ES("spanish"),
  FI("finnish"),
  FR("french"),
  HU("hungarian"),
  IT("italian"),
  NL("dutch"),
  NO("norwegian"),
  PT("portuguese"),
  RU("russian"),
  SV("swedish");

  private final String language;

  StopwordList(String language) {
    this.language = language;
  }

  /** The list of a language, or {@link #NONE}. */
  public static StopwordList of(String language) {
    return Arrays.stream(values())
        .filter(list -> !list.language.isEmpty())
        .filter(list -> list.name().equalsIgnoreCase(language))
        .findFirst()
        .orElse(NONE);
  }

  /** The file in Lucene's package of Snowball stemmers. */
  public String file() {
    return language + "_stop.txt";
  }
}
