package org.annales.corpus;

/** Explains lines in the meanings of columns. */
final class TextLines {
  static final String OF =
      "of the file, or of its text where the file has no lines (EPUB, DOCX, PDF)";

  private TextLines() {}
}
