package org.annales.text.metadata;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds the date line in the head of a letter, an article or minutes: a line that ends with a date,
 * after nothing or a weekday or place with a comma.
 */
final class DateLine {
  private static final int MAX_BLOCKS = 3;
  private static final int MAX_BLOCK_LINES = 5;

  /** Characters; a longer line belongs to a paragraph. */
  private static final int MAX_LENGTH = 200;

  private static final String YEAR = "[12]\\d{3}";
  private static final Pattern DATE_LINE =
      Pattern.compile(
          "(?:.{0,70},\\s*)?(?:(?:the|le|den|der|am|el|il|on|vom)\\s+)?[\\[(]?"
              + "(?<date>(?:"
              + "\\d{1,2}(?:\\s?/\\s?\\d{1,2})?(?:st|nd|rd|th|er|º|°)?\\.?\\s+(?:of\\s+|de\\s+)?"
              + "(?<after>\\p{L}{3,14})\\.?,?(?:\\s+(?:de|del))?\\s+"
              + YEAR
              + "|(?<first>\\p{L}{3,14})\\.?\\s+(?:\\d{1,2}(?:st|nd|rd|th)?,?\\s+)?"
              + YEAR
              + "|\\d{1,2}\\s?[./-]\\s?\\d{1,2}\\s?[./-]\\s?"
              + YEAR
              + "|"
              + YEAR
              + "-\\d{2}-\\d{2})(?:\\s?(?:г\\.|года|р\\.|року|r\\.))?)"
              + "[\\])]?[.:]?");

  private DateLine() {}

  /** The date in the head of a text, as written. */
  static Optional<String> in(List<String> lines) {
    int blocks = 0;
    int inBlock = 0;
    for (String line : lines) {
      if (line.isBlank()) {
        blocks += inBlock > 0 ? 1 : 0;
        inBlock = 0;
      } else if (line.length() > MAX_LENGTH || ++inBlock > MAX_BLOCK_LINES) {
        return Optional.empty();
      }
      Optional<String> date = blocks < MAX_BLOCKS ? of(line) : Optional.empty();
      if (date.isPresent() || blocks >= MAX_BLOCKS) {
        return date;
      }
    }
    return Optional.empty();
  }

  /** The date at the end of a date line. */
  static Optional<String> of(String line) {
    Matcher date = DATE_LINE.matcher(line.strip());
    if (!date.matches()) {
      return Optional.empty();
    }
    String month = date.group("after") == null ? date.group("first") : date.group("after");
    boolean known = month == null || Months.NAMES.contains(folded(month));
    return known ? Optional.of(date.group("date")) : Optional.empty();
  }

  private static String folded(String word) {
    return Normalizer.normalize(word, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }

  private static final class Months {
    static final Set<String> NAMES = read();

    private static Set<String> read() {
      try (InputStream in = DateLine.class.getResourceAsStream("months.txt");
          BufferedReader lines =
              new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
        return lines
            .lines()
            .filter(line -> !line.startsWith("#"))
            .flatMap(line -> Arrays.stream(line.split(" ")))
            .collect(Collectors.toUnmodifiableSet());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
