package org.annales.text.index;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annales.text.heading.Numerals;

/**
 * Parses consecutive page references of an index entry: single pages and ranges, arabic and roman,
 * those of notes ({@code 12n}, {@code 12n3}, {@code 12 n. 3}), {@code f.}, {@code ff.} and {@code
 * passim}, figures and plates.
 *
 * <p>{@code 12f.} is read as two pages and {@code 12ff.} as three, the fewest that it can mean. A
 * range may be shortened: {@code 145-7} ends on page 147. Letters scanned for digits, and commas
 * scanned as stops or lost, are repaired only if the pages then rise.
 *
 * @param end the index after the last of them
 */
record PageList(List<PageReference> pages, int start, int end) {
  private static final String NUMBER =
      "(?!i[nf]\\b|cf\\b)(\\d{1,5}(?![lIO\\d])|(?=[lIO]{0,3}\\d)[\\dlIO]{2,4}|[ivxlc]{1,9}|[IVXL]{2,9}|[lI])";
  private static final String NOTE =
      "\\s?\\((?:n|nn|note)\\.?(?:\\s?\\d{1,3})?\\)|\\s?nn?\\.\\s?\\d{1,3}(?:[-–]\\d{1,3})?|nn?\\d{1,3}|\\s?nn?(?:\\.(?=\\s*[,;]))?(?![\\p{L}\\d])"
          + "|\\s(?:note|Anm\\.|Fn\\.|fn\\.?)(?:\\s\\d{1,3})?(?!\\p{L})";
  private static final String FOLLOWING =
      "\\s?ff?\\.?(?![\\p{L}\\d])|\\s?(?:et\\s)?s(?:q|qq|eq|eqq)\\.?(?!\\p{L})";
  private static final String SUFFIX = "(" + NOTE + "|" + FOLLOWING + "|\\*)?";
  private static final String AFTER =
      "(?:,?\\s(?:(?:and|et|und)\\s)?passim|\\su\\.\\s?ö\\.|\\sbis(?!\\p{L}))?"
          + "(?:\\s\\((?:figs?|ill|illus|maps?|tables?|photo|caption|pls?|plate|quoted|note)\\b[^()]*\\))?";
  private static final Pattern PAGE =
      Pattern.compile(
          "(?:pp?\\.\\s?)?"
              + NUMBER
              + SUFFIX
              + "(?:\\s?[-–—]\\s?"
              + NUMBER
              + SUFFIX
              + "(?![\\p{L}\\d]))?"
              + AFTER);
  private static final Pattern PICTURE =
      Pattern.compile(
          "(?i)(?:(?:figs?|pls?|plates?|ill|illus|abb|taf|maps?|tables?|tab)\\.?\\s(?:\\d{1,3}|[ivxlc]+)[a-z]?(?:[-–]\\d{1,3})?|passim)(?![\\p{L}\\d])");
  private static final Pattern STRONG = Pattern.compile("\\s*[,;]\\s*");
  private static final Pattern WEAK =
      Pattern.compile("\\s*[./&]\\s*|\\s+(?:and|und|et|u\\.|y|e|и)\\s+|\\s+");

  /** What may follow pages. */
  private static final Pattern GOES_ON =
      Pattern.compile(
          "\\s*(?:$|[,;:.)\\]]|[-–—]\\s*(?:$|\\p{L})|\\(|\\[?" + CrossReference.WORDS + "\\s)");

  private static final int HIGHEST_ROMAN = 200;

  /** Parses the pages at an index; null where there are none. */
  static PageList at(IndexText entry, int start, IndexVolumes volumes) {
    List<PageReference> pages = new ArrayList<>();
    int end = start;
    Found one = first(entry, start, null, volumes);
    while (one != null) {
      PageReference last = one.reference();
      pages.add(last);
      end = one.match().end();
      one = next(entry, end, last, volumes);
    }
    return pages.isEmpty() || !found(GOES_ON, entry.text(), end)
        ? null
        : new PageList(pages, start, end);
  }

  private static boolean found(Pattern pattern, String text, int at) {
    return pattern.matcher(text).region(at, text.length()).lookingAt();
  }

  /** A page, range or picture, with its volume or that of the pages before it. */
  private record Found(Matcher match, Integer volume) {
    PageReference reference() {
      return PageList.reference(match, volume);
    }
  }

  private static Found first(IndexText entry, int at, PageReference last, IndexVolumes volumes) {
    Matcher named = volumes.at(entry.text(), at);
    Integer before = last == null ? null : last.volume();
    Integer volume = named == null ? before : IndexVolumes.number(named.group(1));
    // Page numbers restart in a volume.
    Matcher one = one(entry, named == null ? at : named.end(), named == null ? last : null);
    return one == null ? null : new Found(one, volume);
  }

  private static Found next(IndexText entry, int end, PageReference last, IndexVolumes volumes) {
    Matcher strong = STRONG.matcher(entry.text()).region(end, entry.text().length());
    if (strong.lookingAt()) {
      return first(entry, strong.end(), last, volumes);
    }
    Matcher weak = WEAK.matcher(entry.text()).region(end, entry.text().length());
    if (!weak.lookingAt()) {
      return null;
    }
    Found one = first(entry, weak.end(), last, volumes);
    boolean rises = one != null && isPage(one.match()) && rises(last, one.reference());
    return rises ? one : null;
  }

  private static boolean rises(PageReference last, PageReference next) {
    boolean later = last.volume() != null && next.volume() != null && next.volume() > last.volume();
    return last.to() != null
        && next.from() != null
        && (later || PageReference.order(next.from()) > PageReference.order(last.to()));
  }

  /** Matches one page, range or picture before further pages or the end of the entry. */
  private static Matcher one(IndexText entry, int at, PageReference last) {
    if (at >= entry.text().length() || entry.title().get(at)) {
      return null;
    }
    Matcher page = PAGE.matcher(entry.text()).region(at, entry.text().length());
    page.useTransparentBounds(true);
    if (page.lookingAt()
        && endsWell(entry.text(), page.end())
        && isNumber(entry.text(), page, last)) {
      return page;
    }
    Matcher picture = PICTURE.matcher(entry.text()).region(at, entry.text().length());
    return picture.lookingAt() && endsWell(entry.text(), picture.end()) ? picture : null;
  }

  private static boolean endsWell(String text, int end) {
    if (end == text.length()) {
      return true;
    }
    if (Character.isLetterOrDigit(text.charAt(end))) {
      return false;
    }
    if (found(GOES_ON, text, end)) {
      return true;
    }
    Matcher weak = WEAK.matcher(text).region(end, text.length());
    return weak.lookingAt()
        && weak.end() < text.length()
        && PAGE.matcher(text).region(weak.end(), text.length()).lookingAt();
  }

  private static boolean isPage(Matcher one) {
    return one.pattern() == PAGE;
  }

  /** Letters among digits are read as digits only if the pages then rise. */
  private static boolean isNumber(String text, Matcher page, PageReference last) {
    String first = page.group(1);
    Integer from = number(first);
    boolean range = page.group(3) != null;
    if (from == null || (range && last(first, page.group(3)) == null) || isWord(text, page)) {
      return false;
    }
    if (isPlain(first)) {
      return true;
    }
    PageReference read = reference(page, last == null ? null : last.volume());
    return last != null ? rises(last, read) : isBelowNext(text, page, read);
  }

  /** Whether a roman number of one letter is a word or abbreviation: in, c., v. */
  private static boolean isWord(String text, Matcher page) {
    boolean letter = page.group(1).length() == 1 && Character.isLetter(page.group(1).charAt(0));
    String suffix = page.group(2);
    boolean attached = suffix != null && Character.isLetter(suffix.charAt(0));
    boolean stopped = page.end() + 1 < text.length() && text.charAt(page.end()) == '.';
    return letter && (attached || stopped || "cm".contains(page.group(1)));
  }

  private static boolean isBelowNext(String text, Matcher page, PageReference read) {
    Matcher strong = STRONG.matcher(text).region(page.end(), text.length());
    if (!strong.lookingAt()) {
      return false;
    }
    Matcher next = PAGE.matcher(text).region(strong.end(), text.length());
    return next.lookingAt()
        && number(next.group(1)) != null
        && isPlain(next.group(1))
        && rises(read, reference(next, read.volume()));
  }

  private static boolean isPlain(String number) {
    boolean digits = number.chars().allMatch(Character::isDigit);
    boolean small = number.chars().allMatch(c -> "ivxc".indexOf(c) >= 0);
    boolean roman = number.length() > 1 && number.chars().allMatch(Character::isLetter);
    return digits || small || roman;
  }

  private static PageReference reference(Matcher one, Integer volume) {
    String printed = one.group().strip();
    if (!isPage(one)) {
      return new PageReference(printed, null, null, volume);
    }
    Integer from = number(one.group(1));
    String end = one.group(3);
    if (end != null) {
      return new PageReference(printed, from, last(one.group(1), end), volume);
    }
    int more = following(one.group(2));
    return new PageReference(printed, from, from < 0 ? from - more : from + more, volume);
  }

  /** The number of following pages. */
  private static int following(String suffix) {
    if (suffix == null) {
      return 0;
    }
    String letters = suffix.strip();
    if (letters.startsWith("ff") || letters.matches("(?:et\\s)?s(?:qq|eq|eqq)\\.?")) {
      return 2;
    }
    return letters.startsWith("f") || letters.endsWith("sq.") ? 1 : 0;
  }

  /** The end of a range, which may be shortened: 145-7 ends on page 147. */
  private static Integer last(String first, String end) {
    String from = digits(first);
    String to = digits(end);
    boolean digits = Character.isDigit(from.charAt(0)) && Character.isDigit(to.charAt(0));
    boolean shortened = digits && to.length() < from.length();
    return number(shortened ? from.substring(0, from.length() - to.length()) + to : to);
  }

  /** The number of a page, with letters among the digits repaired; null where it is none. */
  private static Integer number(String printed) {
    boolean letters = !Character.isDigit(printed.charAt(0));
    OptionalInt roman = letters ? Numerals.roman(printed) : OptionalInt.empty();
    if (roman.isPresent() && (printed.length() > 1 || "ivxc".contains(printed))) {
      return roman.getAsInt() <= HIGHEST_ROMAN ? Integer.valueOf(-roman.getAsInt()) : null;
    }
    String digits = digits(printed);
    return digits.matches("[1-9]\\d{0,4}") ? Integer.valueOf(digits) : null;
  }

  private static String digits(String printed) {
    boolean mixed = printed.length() == 1 || printed.chars().anyMatch(Character::isDigit);
    return mixed ? printed.replace('l', '1').replace('I', '1').replace('O', '0') : printed;
  }
}
