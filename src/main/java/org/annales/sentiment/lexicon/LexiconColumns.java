package org.annales.sentiment.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;

/**
 * The positions of columns; −1 for one that is absent.
 *
 * @param size how many there are
 */
record LexiconColumns(int word, int category, int weight, int size, String found) {
  private static final String WORD = "word";
  private static final String CATEGORY = "category";
  private static final String WEIGHT = "weight";

  static LexiconColumns of(CSVRecord heading) {
    List<String> names = new ArrayList<>();
    heading.forEach(name -> names.add(name.toLowerCase(Locale.ROOT)));
    return new LexiconColumns(
        names.indexOf(WORD),
        names.indexOf(CATEGORY),
        names.indexOf(WEIGHT),
        names.size(),
        String.join(",", names));
  }

  Optional<String> mistake() {
    boolean enough = word >= 0 && (category >= 0 || weight >= 0);
    return enough
        ? Optional.empty()
        : Optional.of(
            "found \""
                + found
                + "\", expected a line that names the columns: word,category,weight");
  }

  /** The mistake in a line with more cells than columns; empty ones are a spreadsheet's. */
  Optional<String> surplus(CSVRecord record) {
    int cells = record.size();
    while (cells > size && record.get(cells - 1).isEmpty()) {
      cells--;
    }
    return cells <= size
        ? Optional.empty()
        : Optional.of(
            "found "
                + cells
                + " cells for \""
                + cell(record, word)
                + "\", expected "
                + size
                + " as in the line that names the columns: "
                + (isDividedNumber(record)
                    ? "write a point in place of the decimal comma"
                    : "put quotation marks around a cell with a comma"));
  }

  private boolean isDividedNumber(CSVRecord record) {
    return weight >= 0
        && cell(record, weight).matches("[+\u2212-]?\\d+")
        && cell(record, weight + 1).matches("\\d+");
  }

  String cell(CSVRecord record, int column) {
    return column < 0 || column >= record.size() ? "" : record.get(column);
  }
}
