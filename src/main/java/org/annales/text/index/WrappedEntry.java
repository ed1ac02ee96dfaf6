package org.annales.text.index;

import java.util.regex.Pattern;

/**
 * An entry of an index while it is put together from its lines, and what its beginning and its end
 * show.
 */
final class WrappedEntry {
  private static final Pattern PAGE_AT_END =
      Pattern.compile(
          "(?:^|[\\s,;:.(–-])(?:\\d{1,5}|(?!i[nf]\\b|cf\\b)[ivxlc]{1,9}|passim)"
              + "(?:\\*|\\(n\\)|\\s?n{1,2}\\.?\\s?\\d{0,3}|\\s?ff?)?(?:,?\\s(?:passim|u\\.\\s?ö))?"
              + "(?:\\s\\([^()]{0,20}\\))?[.;)]*$");
  private static final Pattern DIVIDED = Pattern.compile("\\p{L}-$");
  private static final Pattern HYPHEN = Pattern.compile("-([*_]*)$");
  private static final String JOINING = "-–—/[";

  /** How much of its beginning and of its end is looked at: entries may go on for pages. */
  private static final int HEAD = 200;

  private static final int TAIL = 400;

  private final IndexLine first;
  private final StringBuilder raw;
  private final StringBuilder text;
  private IndexLine last;
  private boolean refers;

  /** An entry that a line opens. */
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

  /** Its beginning, without marks. */
  String head() {
    return text.substring(0, Math.min(HEAD, text.length()));
  }

  /** Its end, without marks. */
  String tail() {
    return text.substring(Math.max(0, text.length() - TAIL));
  }

  /** The whole of it. */
  IndexText entry() {
    return IndexText.of(raw.toString());
  }

  /** Adds what goes on in another; a word that the line divides is put together. */
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

  /** Whether it has pages at its end, or refers to another heading. */
  boolean complete() {
    return refers || endsWithPage();
  }

  boolean endsWithPage() {
    return endsWithPage(tail());
  }

  static boolean endsWithPage(String text) {
    return PAGE_AT_END.matcher(text).find();
  }

  /** Whether it refers to another heading. */
  boolean refers() {
    return refers;
  }

  /** Whether it is a cross-reference alone. */
  boolean isReference() {
    return CrossReference.begins(head());
  }
}
