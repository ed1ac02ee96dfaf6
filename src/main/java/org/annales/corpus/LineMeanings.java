package org.annales.corpus;

/** Words the meanings of columns that hold line numbers. */
final class LineMeanings {
  static final String OF =
      "of the file, or of its text where the file has no lines (EPUB, DOCX, PDF)";

  private LineMeanings() {}
}
