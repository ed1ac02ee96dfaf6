package org.annales.text.model;

/** The kind of a document, which decides the rules that read it. */
public enum DocumentKind implements Code {
  BOOK("a book of chapters, or of pieces with titles"),
  LETTERS("letters or a diary: pieces headed by place and date"),
  PLAY("a play, or another text of speeches under their speakers' names"),
  VERSE("poems"),
  REFERENCE("a work of entries under headwords or numbers"),
  PIECES("short pieces independent of each other: posts, reviews, rows of a log"),
  TEXT("running text without a division");

  private final String meaning;

  DocumentKind(String meaning) {
    this.meaning = meaning;
  }

  @Override
  public String meaning() {
    return meaning;
  }
}
