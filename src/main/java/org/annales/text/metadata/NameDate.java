package org.annales.text.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the date in a file's name: a day ({@code letter_1893-02-12.txt}, {@code 12.2.1893
 * letter.txt}), a month, or a year between separators ({@code report-1921.txt}, {@code minutes
 * 1893-94.txt}). A name with two dates yields none, since it is ambiguous.
 */
final class NameDate {
  private static final String MONTH = "(?:0[1-9]|1[0-2])";
  private static final String DAY = "(?:0[1-9]|[12]\\d|3[01])";

  /** A narrower range of years than elsewhere, since shelf marks contain many numbers. */
  private static final String YEAR = "(?:1[4-9]\\d\\d|20\\d\\d)";

  private static final Pattern DATE =
      Pattern.compile(
          "(?<![\\p{L}\\p{Nd}])(?:"
              + (YEAR + "([-_.])" + MONTH + "\\1" + DAY)
              + ("|\\d{1,2}([-_.])\\d{1,2}\\2" + YEAR)
              + ("|" + YEAR + "-" + MONTH)
              + ("|" + YEAR + "-(?:" + YEAR + "|\\d\\d)")
              + ("|" + YEAR)
              + ")(?![\\p{L}\\p{Nd}])");

  private NameDate() {}

  /** The date in the file name of a path, as written. */
  static Optional<String> in(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    Matcher date = DATE.matcher(dot > 0 ? name.substring(0, dot) : name);
    List<String> dates = new ArrayList<>();
    while (date.find()) {
      dates.add(date.group());
    }
    return dates.size() == 1 ? Optional.of(dates.get(0)) : Optional.empty();
  }
}
