package org.annales.text.heading;

import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Parses arabic and roman numbers. */
public final class Numerals {
  private static final Pattern ROMAN =
      Pattern.compile("M{0,3}(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})");

  private static final Map<Character, Integer> DIGITS =
      Map.of('I', 1, 'V', 5, 'X', 10, 'L', 50, 'C', 100, 'D', 500, 'M', 1000);

  private Numerals() {}

  /** Replaces decimal digits of other scripts: ٣, ๓, 3. */
  public static String inAscii(String text) {
    if (text.chars().allMatch(c -> c < 128 || !Character.isDigit(c))) {
      return text;
    }
    StringBuilder plain = new StringBuilder();
    text.chars()
        .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
        .forEach(c -> plain.append((char) c));
    return plain.toString();
  }

  /** The value of an arabic or roman number in either case. */
  public static OptionalInt parse(String text) {
    if (!text.isEmpty() && text.length() <= 6 && text.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return OptionalInt.of(Integer.parseInt(text));
    }
    return roman(text);
  }

  /** The value of a roman number in either case. */
  public static OptionalInt roman(String text) {
    String upper = text.toUpperCase(Locale.ROOT);
    if (upper.isEmpty() || !ROMAN.matcher(upper).matches()) {
      return OptionalInt.empty();
    }
    int value = 0;
    for (int i = 0; i < upper.length(); i++) {
      int digit = DIGITS.get(upper.charAt(i));
      boolean subtracted = i + 1 < upper.length() && digit < DIGITS.get(upper.charAt(i + 1));
      value += subtracted ? -digit : digit;
    }
    return OptionalInt.of(value);
  }

  /** The number of a page, negative if roman; null where it is none. */
  public static Integer pageNumber(String page) {
    if (page == null) {
      return null;
    }
    OptionalInt roman = roman(page);
    if (roman.isPresent()) {
      return -roman.getAsInt();
    }
    return page.matches("\\d{1,5}") ? Integer.valueOf(page) : null;
  }
}
