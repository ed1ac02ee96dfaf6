package org.annales.text.index;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annales.text.heading.Numerals;

/**
 * The form in which an index of a work in volumes names the volume before its pages: {@code i. 12,
 * 34; ii. 7}, {@code 1:12}, {@code vol. 2, 34}. A number before pages is a volume if most entries
 * with pages have one; a few roman numbers before others are pages of a preface.
 */
enum IndexVolumes {
  NONE("(?!)", 0),
  NAMED(
      "(?:[Vv]ols?|[Bb]d|[Bb]and|[Tt]ome|[Tt]omo?|[Tt]|[Dd]eel|[Dd]l|[Cc]z|[Тт])\\.?\\s?([ivxIVX]{1,6}|\\d{1,2})\\s?[.,:;]?\\s?",
      2),
  COLON("(\\d{1,2})\\s?:\\s?", 2),
  ROMAN("([ivx]{1,6}|[IVX]{1,6})(?:\\s?[.:,]\\s?|\\s)", 2);

  /** Pages after a volume may have a word for pages. */
  private static final String PAGES = "(?:(?:pp?|S|págs?|с)\\.\\s?)?(?=\\d)";

  private static final Pattern DIGITS =
      Pattern.compile("(?:^|[\\s,;:.])\\d{1,4}(?=n?(?:[\\s,;.–-]|$))");
  private static final double MOST = 0.5;
  private static final int HIGHEST = 20;

  private final Pattern form;
  private final Pattern beforePages;
  private final int fewest;

  IndexVolumes(String form, int fewest) {
    this.form = Pattern.compile(form + PAGES);
    this.beforePages = Pattern.compile("(?:^|[,;.)]\\s|\\p{L}\\s)" + form + PAGES);
    this.fewest = fewest;
  }

  /** The form of an index. */
  static IndexVolumes of(List<IndexLine> lines) {
    long paged = lines.stream().filter(line -> DIGITS.matcher(line.text()).find()).count();
    for (IndexVolumes volumes : values()) {
      long named = lines.stream().filter(line -> volumes.isIn(line.text())).count();
      if (volumes != NONE && named >= volumes.fewest && named > paged * MOST) {
        return volumes;
      }
    }
    return NONE;
  }

  private boolean isIn(String text) {
    Matcher volume = beforePages.matcher(text);
    return volume.find() && number(volume.group(1)) != null;
  }

  /** Whether a volume is named at a position of a text; the matcher ends before its pages. */
  Matcher at(String text, int position) {
    if (this == NONE) {
      return null;
    }
    Matcher volume = form.matcher(text).region(position, text.length());
    return volume.lookingAt() && number(volume.group(1)) != null ? volume : null;
  }

  /** Removes the volumes of a text. */
  String without(String text) {
    return this == NONE ? text : beforePages.matcher(text).replaceAll(", ");
  }

  /** The number of a volume; null if it is none. */
  static Integer number(String printed) {
    if (Character.isDigit(printed.charAt(0))) {
      int number = Integer.parseInt(printed);
      return number > 0 && number <= HIGHEST ? Integer.valueOf(number) : null;
    }
    OptionalInt roman = Numerals.roman(printed);
    return roman.isPresent() && roman.getAsInt() <= HIGHEST
        ? Integer.valueOf(roman.getAsInt())
        : null;
  }
}
