package org.annales.text.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.annales.text.heading.Headings;
import org.annales.text.layout.BookText;

/**
 * Selects the lines of a printed index that hold entries, without letters of the alphabet as
 * headings ({@code A}, {@code — A —}, {@code [A]}, {@code ### A}, {@code **A**}), page numbers,
 * page marks and running heads.
 */
final class IndexLines {
  private static final Pattern LETTER =
      Pattern.compile(
          "[^\\p{L}\\p{Nd}]*(\\p{Lu})(?:\\s?(?iu:\\1)|(?:[\\s,/–—-]+\\p{Lu}){0,3})\\.?[^\\p{L}\\p{Nd}]*");
  private static final Set<String> NAMES =
      Set.of(
          "index",
          "name index",
          "subject index",
          "general index",
          "index of names",
          "index of subjects",
          "register",
          "personenregister",
          "sachregister",
          "namenregister",
          "indice",
          "índice",
          "указатель");
  private static final Pattern PAGE_AT_EDGE = Pattern.compile("^\\d{1,4}\\s+|\\s+\\d{1,4}$");
  private static final Pattern NO_WORDS = Pattern.compile("[^\\p{L}\\p{Nd}]*");
  private static final Pattern SENTENCE = Pattern.compile("(?:\\p{Ll}+\\s+){2}\\p{Ll}+\\.$");
  private static final int LONGEST_INTRODUCTION = 8;
  private static final int TAB = 4;

  private final BookText book;
  private final String title;

  IndexLines(BookText book, String title) {
    this.book = book;
    this.title = title == null ? "" : Headings.key(title);
  }

  /** Returns the lines from one index to another. */
  List<IndexLine> between(int from, int to) {
    List<IndexLine> found = new ArrayList<>();
    boolean opensLetter = false;
    for (int i = from; i < to; i++) {
      String raw = book.pageMarks().without(book.lines().get(i));
      String text = IndexText.plain(raw);
      if (LETTER.matcher(text).matches()) {
        opensLetter = true;
      } else if (!NO_WORDS.matcher(text).matches() && !isFurniture(i, text, found)) {
        found.add(new IndexLine(i + 1, indent(raw), raw, text, opensLetter));
        opensLetter = false;
      }
    }
    return found.subList(introduction(found), found.size());
  }

  /**
   * Counts the introductory lines before the first entry: they have no pages, and end with a
   * sentence or before the first letter.
   */
  private static int introduction(List<IndexLine> lines) {
    for (int i = 0; i < Math.min(LONGEST_INTRODUCTION, lines.size()); i++) {
      String text = lines.get(i).text();
      if (lines.get(i).opensLetter() || WrappedEntry.endsWithPage(text)) {
        return lines.get(i).opensLetter() ? i : 0;
      }
      boolean last = i + 1 == lines.size() || !lines.get(i + 1).opensLetter();
      if (last && text.endsWith(".") && SENTENCE.matcher(text).find()) {
        return i + 1;
      }
    }
    return 0;
  }

  /**
   * Whether a line is a page number, a number alone unless the entry before it is broken, or a
   * repeated running head, which has no comma before its number.
   */
  private boolean isFurniture(int i, String text, List<IndexLine> before) {
    String key = Headings.key(PAGE_AT_EDGE.matcher(text).replaceAll(""));
    boolean comma = text.indexOf(',') >= 0;
    if (!comma && (key.equals(title) || NAMES.contains(key))) {
      return true;
    }
    String open = before.isEmpty() ? "" : before.get(before.size() - 1).text();
    boolean small = Character.isLowerCase(text.codePointAt(0));
    return !comma && !small && book.furniture().reason(i) != null && !open.matches(".*[,–—-]");
  }

  private static int indent(String raw) {
    int indent = 0;
    for (int i = 0; i < raw.length() && Character.isWhitespace(raw.charAt(i)); i++) {
      indent += raw.charAt(i) == '\t' ? TAB : 1;
    }
    return indent;
  }
}
