package org.annales.text.metadata;

import org.annales.text.model.Code;

/** Where a date of publication is found, in order of precedence. */
public enum PublishedFrom implements Code {
  MANIFEST("corpus.yaml beside the file"),
  FILE("the file's own data: of its format, of Project Gutenberg's header, of opening fields"),
  HEAD("the line that dates a source in its head"),
  TITLE_PAGE("the title page or the back of it: ©, first published, or place and publisher"),
  NAME("the name of a source's file");

  private final String meaning;

  PublishedFrom(String meaning) {
    this.meaning = meaning;
  }

  @Override
  public String meaning() {
    return meaning;
  }
}
