package org.annales.sentiment.lexicon;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;

/**
 * A line of a table: a word with one of its senses, or the mistake in it.
 *
 * @param sense null where there is a mistake
 * @param mistake null where there is none
 */
record ListedSense(String word, Sense sense, String mistake) {
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?");

  static ListedSense of(CSVRecord record, LexiconColumns columns, Categories categories) {
    String word = columns.cell(record, columns.word());
    String category = columns.cell(record, columns.category()).toLowerCase(Locale.ROOT);
    Optional<String> surplus = columns.surplus(record);
    if (surplus.isPresent()) {
      return wrong(word, surplus.get());
    }
    if (word.isEmpty()) {
      return wrong(word, "word: found nothing, expected a word or phrase");
    }
    if (columns.category() >= 0) {
      Optional<String> mistake =
          category.isEmpty()
              ? Optional.of(
                  "category: found nothing for \""
                      + word
                      + "\", expected a category such as negative")
              : categories.mistake(category, word);
      if (mistake.isPresent()) {
        return wrong(word, mistake.get());
      }
    }
    return columns.weight() < 0
        ? new ListedSense(word, Sense.ofCategory(category), null)
        : weighted(word, category, columns.cell(record, columns.weight()));
  }

  private static ListedSense wrong(String word, String mistake) {
    return new ListedSense(word, null, mistake);
  }

  private static ListedSense weighted(String word, String category, String weight) {
    double number = number(weight);
    if (Double.isNaN(number)) {
      return wrong(
          word,
          "weight: found "
              + (weight.isEmpty() ? "nothing" : '"' + weight + '"')
              + " for \""
              + word
              + "\", expected a number such as -1.5"
              + (weight.contains(",") ? ": write a point in place of the comma" : ""));
    }
    Sense sense = category.isEmpty() ? Sense.ofWeight(number) : new Sense(category, number);
    return sense.isConsistent()
        ? new ListedSense(word, sense, null)
        : wrong(
            word,
            "weight: found "
                + weight
                + " for \""
                + word
                + "\", which is "
                + category
                + ": positive words weigh 0 or more, negative ones 0 or less, neutral ones 0");
  }

  private static double number(String weight) {
    String plain = weight.replace('\u2212', '-');
    double number = NUMBER.matcher(plain).matches() ? Double.parseDouble(plain) : Double.NaN;
    return Double.isFinite(number) ? number : Double.NaN;
  }
}
