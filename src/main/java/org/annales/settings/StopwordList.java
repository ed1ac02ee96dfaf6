package org.annales.settings;

/** The stop-word lists that there are, by the ISO 639 code of their language. */
public enum StopwordList {
  NONE(""),
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

  /** The file of the list in Lucene's package of Snowball stemmers. */
  public String file() {
    return language + "_stop.txt";
  }
}
