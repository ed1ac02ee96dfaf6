package org.annales.corpus;

/** What the columns of the tables count as a line. */
final class TextLines {
  static final String OF =
      "of the file, or of its text where the file has no lines (EPUB, DOCX, PDF)";

  private TextLines() {}
}
