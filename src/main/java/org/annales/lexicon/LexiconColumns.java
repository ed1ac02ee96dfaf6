package org.annales.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;

/** Where the columns stand; −1 for one that is absent. */
record LexiconColumns(int word, int category, int weight, String found) {
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

  String cell(CSVRecord record, int column) {
    return column < 0 || column >= record.size() ? "" : record.get(column);
  }
}
