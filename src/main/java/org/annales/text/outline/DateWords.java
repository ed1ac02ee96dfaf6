package org.annales.text.outline;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annales.text.heading.Headings;

/**
 * Recognises lines that give the place or date of a letter or diary entry, by the names of months
 * and days of a language in CLDR: a date alone, or behind a place and a comma.
 */
final class DateWords {
  private static final int MAX_LENGTH = 80;
  private static final int MAX_PLACE = 6;
  private static final List<TextStyle> STYLES =
      List.of(
          TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE);

  /** Languages of dates in a document of unknown language. */
  private static final List<String> COMMON = List.of("de", "fr", "es", "it", "ru", "nl", "pl");

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+|\\d+");
  private static final Pattern NUMERIC =
      Pattern.compile("\\d{1,2}[./-]\\s?\\d{1,2}[./-]\\s?\\d{2,4}\\.?|\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern PLACE_END = Pattern.compile(".*[,.;:—–-]\\s*\\(?\\[?");

  /** Words inside dates: articles, parts of the day, endings of ordinal numbers. */
  private static final Set<String> INSIDE =
      Set.of(
          ("the of on at and to st nd rd th d morning evening night noon afternoon midnight o clock"
                  + " a m p am pm der den dem vom von früh abends morgens abend le la du er ère de del"
                  + " el à au soir matin nuit il di lo dnia roku r г года утром вечером i en om")
              .split(" ", -1));

  private static final Map<String, DateWords> BY_LANGUAGE = new ConcurrentHashMap<>();

  private final Set<String> months = new HashSet<>();
  private final Set<String> days = new HashSet<>();

  private DateWords(String language) {
    add(Locale.ENGLISH);
    if (language.isEmpty()) {
      COMMON.forEach(common -> add(Locale.forLanguageTag(common)));
    } else {
      add(Locale.forLanguageTag(language));
    }
  }

  /** The words of a language and of English; null stands for an unknown language. */
  static DateWords of(String language) {
    return BY_LANGUAGE.computeIfAbsent(language == null ? "" : language, DateWords::new);
  }

  private void add(Locale locale) {
    for (TextStyle style : STYLES) {
      for (Month month : Month.values()) {
        add(months, month.getDisplayName(style, locale), locale);
      }
      for (DayOfWeek day : DayOfWeek.values()) {
        add(days, day.getDisplayName(style, locale), locale);
      }
    }
  }

  private static void add(Set<String> names, String name, Locale locale) {
    String plain = name.replace(".", "").toLowerCase(locale);
    if (plain.length() >= 3 && !WORD.matcher(plain).replaceAll("").contains(" ")) {
      names.add(plain);
    }
  }

  /** Whether a line gives a date, alone or behind a place. */
  boolean isDateLine(String line) {
    String text = Headings.plain(line);
    if (text.isEmpty() || text.length() > MAX_LENGTH || text.matches("[\"“«„'‘(].*")) {
      return false;
    }
    if (NUMERIC.matcher(text).matches()) {
      return true;
    }
    Matcher word = WORD.matcher(text);
    int begins = -1;
    boolean named = false;
    boolean day = false;
    boolean number = false;
    while (word.find()) {
      String form = word.group().toLowerCase(Locale.ROOT);
      boolean digits = Character.isDigit(form.charAt(0));
      boolean inDate = digits || months.contains(form) || days.contains(form);
      if (!inDate && (begins < 0 || !INSIDE.contains(form))) {
        begins = -1;
        named = false;
        day = false;
        number = false;
      } else if (begins < 0) {
        begins = word.start();
      }
      named |= months.contains(form);
      day |= days.contains(form);
      number |= digits && begins >= 0;
    }
    boolean date = day || (named && number);
    return date && begins >= 0 && isPlace(text.substring(0, begins));
  }

  /** Whether the words before a date are none, an article, or a place and a sign. */
  private static boolean isPlace(String before) {
    String place = before.strip();
    if (place.isEmpty() || INSIDE.contains(place.toLowerCase(Locale.ROOT))) {
      return true;
    }
    String[] words = place.split("\\s+", -1);
    boolean capital = Character.isUpperCase(place.codePointAt(0));
    long names = 0;
    for (String word : words) {
      names += Character.isUpperCase(word.codePointAt(0)) ? 1 : 0;
    }
    int last = words.length - 1;
    boolean article = last > 0 && INSIDE.contains(words[last].toLowerCase(Locale.ROOT));
    String sign = article ? place.substring(0, place.lastIndexOf(words[last])).strip() : place;
    return capital
        && words.length <= MAX_PLACE
        && names * 2 >= words.length - (article ? 1 : 0)
        && PLACE_END.matcher(sign).matches();
  }
}
