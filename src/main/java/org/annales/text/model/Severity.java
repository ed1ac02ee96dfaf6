package org.annales.text.model;

/** The severity of a problem. */
public enum Severity implements Code {
  ERROR("something of the input was not read"),
  WARNING("a result may be wrong"),
  NOTE("worth knowing; no result is wrong");

  private final String meaning;

  Severity(String meaning) {
    this.meaning = meaning;
  }

  @Override
  public String meaning() {
    return meaning;
  }
}
