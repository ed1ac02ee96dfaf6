package org.annales.text.metadata;

import java.text.Normalizer;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annales.text.heading.Numerals;

/**
 * Parses the year of a date in the many forms of catalogues and headers.
 *
 * <p>It is the first number of four digits that may be a year: the first year of a range ({@code
 * 1893-94}, {@code 1890–1895}) and of two styles ({@code 10 February 1712/13}). Fewer digits are a
 * year only with an era ({@code AD 79}, {@code 44 v. Chr.}), or three digits alone ({@code c.
 * 843}). A year before Christ is negative: 44 BC is −44, and there is no year 0.
 *
 * <p>No year is read from two digits ({@code 2/14/93}), a decade, a century, a year that is only a
 * bound ({@code before 1900}), a year of another calendar ({@code 1321 AH}), one with a digit that
 * is not known ({@code 189?}), or one outside −3000 to 2200.
 */
public final class PublicationYear {
  private static final int EARLIEST = -3000;
  private static final int LATEST = 2200;
  private static final int MAX_LENGTH = 200;

  /** Dates that programs write for an unknown date. */
  private static final Pattern PLACEHOLDER = Pattern.compile("0[01]01-01-01.*");

  /** ISO 8601 has a year 0, so that -0043 is 44 BC. */
  private static final Pattern ISO_BEFORE_CHRIST = Pattern.compile("[-\u2212](0\\d{3})(?!\\d).*");

  private static final Pattern MINUS = Pattern.compile("[-\u2212\u2013]\\d.*");
  private static final Pattern RUN = Pattern.compile("[0-9]+");
  private static final Pattern THREE_DIGITS =
      Pattern.compile(
          "(?:(?:c|ca|circa|about|um|etwa|gegen|vers|около|ок)(?!\\p{L})\\.?\\s*)?[\\[(]?(\\d{3})[\\])]?");

  private static final Pattern COMPACT =
      Pattern.compile("(\\d{4})(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])(?:\\d{6})?");

  private static final Pattern BEFORE_CHRIST =
      after(
          "(?:[-–—/]\\s*\\d{1,4}\\s*)?(?:г\\.?\\s*)?(?:B\\.?\\s?C\\.?(?:\\s?E\\.?)?"
              + "|v(?:\\.|or)\\s?Chr\\p{L}*|v\\.\\s?u\\.\\s?Z|a\\.\\s?C\\.|av(?:\\.|ant)\\s?J\\p{L}*"
              + "|до\\s+[нР]\\p{L}*|p\\.\\s?n\\.\\s?e|př\\.\\s?n)");

  private static final Pattern AFTER_CHRIST =
      after(
          "(?:г\\.?\\s*)?(?:A\\.?\\s?D\\.?|C\\.?\\s?E\\.?|n(?:\\.|ach)\\s?Chr\\p{L}*|n\\.\\s?u\\.\\s?Z"
              + "|d\\.\\s?C\\.|apr(?:\\.|ès)\\s?J\\p{L}*|н(?:\\.|ашей)\\s?э\\p{L}*)");

  /** Eras of other calendars behind a year: of the Hijra, of Shaka, Vikram and others. */
  private static final Pattern OTHER_ERA =
      after(
          "(?:A\\.?\\s?H\\.?|S\\.?\\s?H\\.?|H\\.?|A\\.?\\s?M\\.?|B\\.?\\s?P\\.?|V\\.?\\s?S\\.?|E\\.\\s?C\\.|هـ?|ق|ش|hij\\p{L}*|hic\\p{L}*|(?:de"
              + " l['’])?h[ée]gi\\p{L}*|[sś]h?ak\\p{L}*|samv\\p{L}*"
              + "|p{1,2}\\.|pages?|S\\.|Seiten|copies)");

  /** The same before a year, and months that only other calendars have. */
  private static final Pattern OTHER_CALENDAR =
      Pattern.compile(
          "h|ah|hijr\\p{L}*|hicr\\p{L}*|h[ée]gir\\p{L}*|[sś]h?aka|sh?alivahana|samvat|sambat|vikram\\p{L}*|fasli"
              + "|rumi|mali|mu[hḥ]arr?[ae]m|[sṣ]afar|rabi\\p{L}*|jumad\\p{L}*|raj[ae]b|sha.?ban|shaban"
              + "|ramad[ah]*n|ramazan|shawwal|qa.?da[h]?|qi.?da[h]?|hijja[h]?|farvardin|ordibehesht|khordad"
              + "|mordad|shahrivar|mehr|bahman|esfand");

  /** A correction of the year before it, as catalogues write it. */
  private static final Pattern CORRECTED =
      Pattern.compile(
          "(?iu)(?:\\bi\\.?\\s?e\\.?|\\brecte|\\bd\\.\\s?i\\.|\\bvielmehr|\\brichtig|\\bт\\.\\s?е\\.)[,:]?\\s*(\\d{4})(?!\\d)");

  /** A year of the Hijra with that of the Common Era behind it. */
  private static final Pattern BOTH_ERAS =
      Pattern.compile(
          "(?<!\\d)(1[0-4]\\d\\d)(?:[^\\d\\[(/=]{0,8}1[0-4]\\d\\d)?[^\\d]{0,8}?[\\[(/=]\\D{0,4}([12]\\d{3})(?!\\d)");

  /** Least and most years between the two counts, from the year 1000 of the Hijra on. */
  private static final int LEAST_APART = 570;

  private static final int MOST_APART = 630;
  private static final Pattern DECADE =
      Pattern.compile("(?:['’]?s|er|th|-(?:е|х|ые|ых|ті|их))(?![\\p{L}\\p{Nd}]).*");

  /**
   * A letter that distinguishes works of a year (1893a), or a word joined to the year in some
   * languages.
   */
  private static final Pattern JOINED_AFTER =
      Pattern.compile("(?!\\p{L})|\\p{L}(?!\\p{L})|(?:гг|года|AD|CE)(?!\\p{L})|[年년]");

  private static final Set<String> JOINED_BEFORE = Set.of("", "c", "ca", "p", "ad");

  private static final Set<String> BOUNDS =
      Set.of(
          "before", "after", "until", "till", "pre", "post", "ante", "vor", "nach", "bis", "avant",
          "après", "до", "после", "prima", "dopo", "antes", "después", "voor");
  private static final Set<String> COUNTED = Set.of("no", "nr", "vol", "bd", "№");
  private static final Set<String> ANNO = Set.of("ad", "anno");

  private static final Pattern ROMAN =
      Pattern.compile("(?<![\\p{L}\\p{Nd}])M(?:[.\\s]{0,2}[MDCLXVI]){1,20}(?![\\p{L}\\p{Nd}])");
  private static final int MIN_ROMAN = 4;

  private PublicationYear() {}

  private static Pattern after(String era) {
    int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL;
    return Pattern.compile("\\s*" + era + "(?!\\p{L}).*", flags);
  }

  /** The year of a date as written. */
  public static OptionalInt of(String date) {
    String text = Normalizer.normalize(date, Normalizer.Form.NFC).strip();
    text = text.substring(0, Math.min(text.length(), MAX_LENGTH));
    if (PLACEHOLDER.matcher(text).matches()) {
      return OptionalInt.empty();
    }
    if (MINUS.matcher(text).matches()) {
      Matcher iso = ISO_BEFORE_CHRIST.matcher(text);
      return iso.matches() ? plausible(-Integer.parseInt(iso.group(1)) - 1) : OptionalInt.empty();
    }
    Matcher corrected = CORRECTED.matcher(text);
    if (corrected.find()) {
      return plausible(Integer.parseInt(corrected.group(1)));
    }
    Matcher both = BOTH_ERAS.matcher(text);
    if (both.find()) {
      int later = Integer.parseInt(both.group(2));
      int apart = later - Integer.parseInt(both.group(1));
      if (apart >= LEAST_APART && apart <= MOST_APART) {
        return plausible(later);
      }
    }
    Matcher alone = THREE_DIGITS.matcher(text);
    if (alone.matches()) {
      return plausible(Integer.parseInt(alone.group(1)));
    }
    OptionalInt arabic = arabic(text);
    return arabic.isPresent() ? arabic : roman(text);
  }

  private static OptionalInt arabic(String text) {
    Matcher run = RUN.matcher(text);
    while (run.find()) {
      OptionalInt year = year(text, run.start(), run.end());
      if (year.isPresent()) {
        return year;
      }
    }
    return OptionalInt.empty();
  }

  private static OptionalInt year(String text, int from, int to) {
    String digits = text.substring(from, to);
    String after = text.substring(to);
    if (digits.length() > 4) {
      Matcher compact = COMPACT.matcher(digits);
      return compact.matches()
          ? plausible(Integer.parseInt(compact.group(1)))
          : OptionalInt.empty();
    }
    int number = Integer.parseInt(digits);
    if (BEFORE_CHRIST.matcher(after).matches()) {
      return plausible(-number);
    }
    String before = wordBefore(text, from);
    if (AFTER_CHRIST.matcher(after).matches() || ANNO.contains(before)) {
      return plausible(number);
    }
    boolean four = digits.length() == 4;
    return four && stands(text, from, before, after) ? plausible(number) : OptionalInt.empty();
  }

  /** Whether a number may be a year: not inside a word, and no bound, decade or count. */
  private static boolean stands(String text, int from, String before, String after) {
    boolean joined = from > 0 && Character.isLetter(text.charAt(from - 1));
    return !(joined && !JOINED_BEFORE.contains(before))
        && !BOUNDS.contains(before)
        && !COUNTED.contains(before)
        && !OTHER_CALENDAR.matcher(before).matches()
        && !OTHER_ERA.matcher(after).matches()
        && !DECADE.matcher(after).matches()
        && JOINED_AFTER.matcher(after).lookingAt();
  }

  /** The word before a position in lower case without full stops, spaces and hyphens. */
  private static String wordBefore(String text, int place) {
    int end = place;
    while (end > 0 && " .-\u00A0".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    int start = end;
    while (start > 0
        && (Character.isLetter(text.charAt(start - 1)) || text.charAt(start - 1) == '№')) {
      start--;
    }
    return text.substring(start, end).toLowerCase(Locale.ROOT);
  }

  /** A year in roman numerals, as on title pages; a short one only if it is alone. */
  private static OptionalInt roman(String text) {
    Matcher numeral = ROMAN.matcher(text);
    while (numeral.find()) {
      String letters = numeral.group().replaceAll("[.\\s]", "");
      OptionalInt value = Numerals.roman(letters);
      boolean alone = letters.length() >= MIN_ROMAN || letters.length() == text.length();
      if (alone && value.isPresent() && plausible(value.getAsInt()).isPresent()) {
        return value;
      }
    }
    return OptionalInt.empty();
  }

  private static OptionalInt plausible(int year) {
    return year != 0 && year >= EARLIEST && year <= LATEST
        ? OptionalInt.of(year)
        : OptionalInt.empty();
  }
}
