package org.annales.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.annales.results.StoredDocument;
import org.annales.text.model.Document;
import org.annales.text.model.Section;

/** Prints documents and their sections: ids first, so that they can be copied. */
record DocumentLines(PrintStream out) {
  private static final int LONGEST_TITLE = 70;

  void print(Document document, List<Section> sections) {
    print(
        new StoredDocument(
            document.documentId(),
            document.role().label(),
            document.year(),
            document.words(),
            document.title(),
            sections.stream()
                .map(s -> new StoredDocument.Part(s.sectionId(), s.ordinal(), s.words(), s.title()))
                .toList()));
  }

  /** Prints a document that cannot be read. */
  void print(Document document, String reason) {
    out.println(document.documentId() + " (" + document.role().label() + ") set aside: " + reason);
  }

  void print(List<StoredDocument> documents) {
    documents.forEach(this::print);
  }

  private void print(StoredDocument document) {
    out.println(
        String.format(
            Locale.ROOT,
            "%s (%s%s, %,d words)%s",
            document.documentId(),
            document.role(),
            document.year() == null ? "" : ", " + document.year(),
            document.words(),
            title(": ", document.title())));
    int width = document.sections().stream().mapToInt(s -> s.sectionId().length()).max().orElse(1);
    for (StoredDocument.Part section : document.sections()) {
      out.println(
          String.format(
              Locale.ROOT,
              "  %-" + width + "s %,9d%s",
              section.sectionId(),
              section.words(),
              title("  ", section.title())));
    }
  }

  private static String title(String before, String title) {
    if (title == null || title.isBlank()) {
      return "";
    }
    String line = title.replaceAll("\\s+", " ");
    return before
        + (line.length() <= LONGEST_TITLE ? line : line.substring(0, LONGEST_TITLE - 1) + "…");
  }
}
