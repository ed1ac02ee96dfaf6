package org.annales.text.index;

import java.util.regex.Pattern;

/** Accumulates the lines of an index entry and examines its beginning and end. */
final class WrappedEntry {
  private static final Pattern PAGE_AT_END =
      Pattern.compile(
          "(?:^|[\\s,;:.(–-])(?:\\d{1,5}|(?!i[nf]\\b|cf\\b)[ivxlc]{1,9}|passim)"
              + "(?:\\*|\\(n\\)|\\s?n{1,2}\\.?\\s?\\d{0,3}|\\s?ff?)?(?:,?\\s(?:passim|u\\.\\s?ö))?"
              + "(?:\\s\\([^()]{0,20}\\))?[.;)]*$");
  private static final Pattern DIVIDED = Pattern.compile("\\p{L}-$");
  private static final Pattern HYPHEN = Pattern.compile("-([*_]*)$");
  private static final String JOINING = "-–—/[";

  /** Characters examined at the beginning and the end. */
  private static final int HEAD = 200;

  private static final int TAIL = 400;

  private final IndexLine first;
  private final StringBuilder raw;
  private final StringBuilder text;
  private IndexLine last;
  private boolean refers;

  WrappedEntry(IndexLine first) {
    this.first = first;
    this.last = first;
    this.raw = new StringBuilder(IndexText.withoutBullet(first.raw()));
    this.text = new StringBuilder(first.text());
    this.refers = CrossReference.in(IndexText.of(first.text()), 0) != null;
  }

  IndexLine first() {
    return first;
  }

  IndexLine last() {
    return last;
  }

  String head() {
    return text.substring(0, Math.min(HEAD, text.length()));
  }

  String tail() {
    return text.substring(Math.max(0, text.length() - TAIL));
  }

  IndexText entry() {
    return IndexText.of(raw.toString());
  }

  /** Appends a continuation; joins a divided word. */
  void add(WrappedEntry next) {
    String end = tail();
    boolean small = Character.isLowerCase(next.text.codePointAt(0));
    boolean divided = small && DIVIDED.matcher(end).find();
    if (divided) {
      text.setLength(text.length() - 1);
      String undivided = HYPHEN.matcher(raw).replaceFirst("$1");
      raw.replace(0, raw.length(), undivided);
    }
    boolean joined = divided || JOINING.indexOf(end.charAt(end.length() - 1)) >= 0;
    String joint = joined ? "" : " ";
    raw.append(joint).append(next.raw);
    text.append(joint).append(next.text);
    last = next.last;
    refers = refers || next.refers || CrossReference.in(IndexText.of(tail()), 0) != null;
  }

  /** Whether it ends with pages or has a cross-reference. */
  boolean complete() {
    return refers || endsWithPage();
  }

  boolean endsWithPage() {
    return endsWithPage(tail());
  }

  static boolean endsWithPage(String text) {
    return PAGE_AT_END.matcher(text).find();
  }

  boolean refers() {
    return refers;
  }

  /** Whether it is only a cross-reference. */
  boolean isReference() {
    return CrossReference.begins(head());
  }
}
