package org.annales.report.part;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import org.annales.results.TableRow;

/** Writes words of the report. */
final class Texts {
  private static final String DASH = "\u2013";

  private Texts() {}

  /** A word as a quotation. */
  static String quoted(String word) {
    return "\u201c" + word + "\u201d";
  }

  /** A list: one; one and two; one, two and three. */
  static String list(List<String> items) {
    int last = items.size() - 1;
    return last < 1
        ? String.join("", items)
        : String.join(", ", items.subList(0, last)) + " and " + items.get(last);
  }

  /** A code or column name as words. */
  static String words(String code) {
    return code == null ? "" : code.replace('_', ' ');
  }

  /** A word with a capital. */
  static String capital(String word) {
    return word.isEmpty()
        ? word
        : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  /** The lines of a row: line 3, lines 3–5; empty if it has none. */
  static String lines(TableRow row) {
    if (!row.has("start_line")) {
      return "";
    }
    long from = row.count("start_line");
    long to = row.count("end_line");
    return from == to ? "line " + from : "lines " + from + DASH + to;
  }

  /** A text cut at a word boundary. */
  static String shortened(String text, int most) {
    if (text == null || text.length() <= most) {
      return text;
    }
    BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
    words.setText(text);
    return text.substring(0, words.preceding(most)).strip() + "\u2026";
  }

  /** An evidence sentence with its lines; empty if there is none. */
  static String evidence(List<TableRow> evidence, int most) {
    return evidence.stream()
        .filter(sentence -> sentence.has("text"))
        .findFirst()
        .map(s -> shortened(s.text("text"), most) + " (" + lines(s) + ")")
        .orElse("");
  }
}
