package org.annales.text.model;

/**
 * The role of a document in the corpus: a work that is studied, or a source that the works draw on.
 */
public enum Role implements Code {
  TEXT("a work that is studied"),
  SOURCE("what the works draw on");

  private final String meaning;

  Role(String meaning) {
    this.meaning = meaning;
  }

  @Override
  public String meaning() {
    return meaning;
  }
}
