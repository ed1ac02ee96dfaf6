package org.annales.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lines of an index that surely belong together, and what they show: whether pages end them,
 * whether they break off. A line goes on in the next where it ends with a comma, a hyphen, an open
 * bracket, an article or preposition, or {@code see}; and where the next has nothing but pages.
 */
final class WrappedEntry {
  private static final Pattern PAGE_AT_END =
      Pattern.compile(
          "(?:^|[\\s,;:.(–-])(?:\\d{1,4}|(?!i[nf]\\b|cf\\b)[ivxlc]{1,9}|passim)(?:\\*|\\(n\\)|\\s?n{1,2}\\.?\\s?\\d{0,3}|\\s?ff?)?(?:,?\\s(?:passim|u\\.\\s?ö))?(?:\\s\\([^()]{0,20}\\))?[.;)]*$");
  private static final Pattern OPEN_END = Pattern.compile(".*[(\\[–—/-]$");
  private static final Pattern ALSO_ALONE = Pattern.compile("also\\b.*");
  private static final Pattern RUN_IN = Pattern.compile(".*(?:;\\s*|:\\s)\\p{L}.*");

  /** A run-in subheading that no pages follow yet. */
  private static final Pattern BEGUN = Pattern.compile("\\dn?;\\s\\p{L}[^;]*$");

  private static final Pattern BEGUN_RUN_IN = Pattern.compile("[;:]\\s\\p{L}[^;]*$");
  private static final Pattern REST_OF_PAGE =
      Pattern.compile("(?:ff?\\.|passim\\b|nn?\\.\\s?\\d|u\\.\\s?ö\\.|et\\sseq)");

  private final IndexLine first;
  private IndexLine last;
  private String raw;
  private String text;

  WrappedEntry(IndexLine first) {
    this.first = first;
    this.last = first;
    this.raw = IndexText.withoutBullet(first.raw());
    this.text = first.text();
  }

  IndexLine first() {
    return first;
  }

  IndexLine last() {
    return last;
  }

  String text() {
    return text;
  }

  IndexText entry() {
    return IndexText.of(raw);
  }

  /** Adds what goes on in another line, or in the lines of another entry. */
  void add(WrappedEntry next) {
    boolean divided = text.matches(".*\\p{L}-") && Character.isLowerCase(next.text.codePointAt(0));
    boolean range = OPEN_END.matcher(text).matches() && !text.endsWith("(");
    if (divided) {
      raw = raw.replaceFirst("-([*_]*)$", "$1");
      text = text.substring(0, text.length() - 1);
    }
    String joint = divided || range ? "" : " ";
    raw = raw + joint + next.raw;
    text = text + joint + next.text;
    last = next.last;
  }

  /** Whether it has pages at its end, or refers to another heading. */
  boolean complete() {
    return endsWithPage() || refers();
  }

  boolean endsWithPage() {
    return PAGE_AT_END.matcher(text).find();
  }

  /** Whether it refers to another heading. */
  boolean refers() {
    return CrossReference.in(IndexText.of(text), 0) != null;
  }

  /** Whether it is a cross-reference alone. */
  boolean isReference() {
    return CrossReference.begins(text);
  }

  /** Whether it surely goes on in another line. */
  boolean goesOnWith(WrappedEntry next, IndexStyle style) {
    if (next.isReference() && !text.endsWith(",")) {
      return !next.first.opensLetter() && (!complete() || text.endsWith(";"));
    }
    if (isReference() && !CrossReference.isOpen(text)) {
      return text.endsWith(",");
    }
    if (CrossReference.isOpen(text) || ALSO_ALONE.matcher(next.text).matches()) {
      return true;
    }
    if (endsWithPage() && REST_OF_PAGE.matcher(next.text).lookingAt()) {
      return true;
    }
    if (next.isPages(style.lastPage())
        && (!complete() || text.endsWith(",") || next.pagesFollow(this))) {
      return true;
    }
    if (text.endsWith(",")) {
      return !PAGE_AT_END.matcher(text.substring(0, text.length() - 1)).find();
    }
    if (text.endsWith(";")) {
      return style.runIn()
          || (RUN_IN.matcher(text).matches() && Character.isLowerCase(next.text.codePointAt(0)));
    }
    boolean begun = !refers() && (style.runIn() ? BEGUN_RUN_IN : BEGUN).matcher(text).find();
    boolean open =
        begun || OPEN_END.matcher(text).matches() || isUnclosed() || FunctionWords.endsWith(text);
    return open && !endsWithPage() && (!refers() || !next.complete());
  }

  private boolean isUnclosed() {
    return text.lastIndexOf('(') > text.lastIndexOf(')')
        || text.lastIndexOf('“') > text.lastIndexOf('”');
  }

  /** Whether nothing but pages stands in it, before a cross-reference or a run-in subheading. */
  private boolean isPages(int lastPage) {
    IndexText entry = IndexText.of(text);
    PageList pages = PageList.at(entry, 0);
    if (pages == null || pages.pages().get(0).from() == null) {
      return pages != null;
    }
    return pages.pages().get(0).from() <= lastPage;
  }

  private boolean pagesFollow(WrappedEntry before) {
    Matcher number = LAST_NUMBER.matcher(before.text);
    Matcher own = FIRST_NUMBER.matcher(text);
    return number.find()
        && own.lookingAt()
        && Integer.parseInt(own.group(1)) > Integer.parseInt(number.group(1));
  }

  private static final Pattern LAST_NUMBER = Pattern.compile("(\\d{1,4})\\D{0,8}$");
  private static final Pattern FIRST_NUMBER = Pattern.compile("(\\d{1,4})");
}
