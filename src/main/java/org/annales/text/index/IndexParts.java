package org.annales.text.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parses an index entry into a heading with its pages, run-in subheadings with theirs ({@code
 * Lamps: cost of, 12; trimming of, 14}), and its cross-reference.
 *
 * <p>A number is a page after a comma or other stop, or before more and greater numbers. A number
 * after a word that is greater than the next one or than the book's last page belongs to the
 * heading ({@code Band of 83, 45}; {@code June 1712, 45}), as do numbers in titles, ordinals
 * ({@code 17th}), and numbers after {@code No.} or a month.
 *
 * @param see the heading referred to; null where there is none
 */
record IndexParts(List<Part> parts, String see) {
  /**
   * A heading or subheading with its pages.
   *
   * @param separator the sign before it; a space before the first
   */
  record Part(String text, List<PageReference> pages, char separator) {}

  /** Words before a number that is no page. */
  private static final Pattern NUMBERED =
      Pattern.compile(
          "no|nos|nr|vol|vols|ch|chap|art|sec|§|[Nn]umber|[Nn]uméro|N[ro]|Nos|Vol|Bd|Band|Ch|Chap|Chapter|Art|Article|Artikel"
              + "|Section|Sec|Part|Act|Scene|Law|Order|Directive|Decree|Resolution|Paragraph|Psalm|Room"
              + "|January|February|March|April|May|June|July|August|September|October|November|December"
              + "|Januar|Februar|März|Mai|Juni|Juli|Oktober|Dezember"
              + "|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre");

  private static final Set<Character> STOPS =
      Set.of(',', ';', ':', '.', '—', '–', ')', '"', '”', '’', '»', '-');
  private static final Pattern OF = Pattern.compile("\\s(?:of|von|de|des|du|di|del)$");
  private static final Pattern SHORT_ROMAN = Pattern.compile("[ivxlc]|[IVXLC]+");
  private static final Pattern LAST_WORD = Pattern.compile("([\\p{L}§]+)\\.?,?\\s*$");
  private static final Pattern FIRST_SIGNS = Pattern.compile("^[\\s.,;:—–)]+");
  private static final Pattern LAST_SIGNS = Pattern.compile("[\\s,;:(—–]+$");
  private static final Pattern LAST_STOP =
      Pattern.compile("(?<=[\\p{L}\\d)]{4})\\.$|(?<=[”\"])\\.$");

  private static final Pattern RUN_ON = Pattern.compile(";\\s*\\p{L}");

  /** Parses an entry. */
  static IndexParts of(IndexText entry, IndexStyle style) {
    return new Reader(entry, style).read();
  }

  private static final class Reader {
    private final IndexText entry;
    private final String text;
    private final IndexStyle style;
    private final List<Part> parts = new ArrayList<>();
    private char separator = ' ';

    private Reader(IndexText entry, IndexStyle style) {
      this.entry = entry;
      this.text = entry.text();
      this.style = style;
    }

    private IndexParts read() {
      String target = null;
      CrossReference see = CrossReference.in(entry, 0);
      int from = 0;
      while (see != null) {
        readParts(from, see.start());
        int end = see.end(entry, style);
        String named = CrossReference.target(text.substring(see.from(), end));
        target = target == null ? named : target + "; " + named;
        separator = ';';
        from = see.to() < text.length() ? see.to() : end;
        see = from < text.length() ? CrossReference.in(entry, from) : null;
      }
      readParts(from, text.length());
      if (parts.isEmpty()) {
        parts.add(new Part("", List.of(), ' '));
      }
      return new IndexParts(parts, target);
    }

    private void readParts(int begin, int to) {
      int from = begin;
      while (from < to) {
        PageList pages = firstPages(from, to);
        if (pages == null) {
          addRest(from, to);
          break;
        }
        add(from, pages.start(), pages.pages());
        from = pages.end();
        separator = separator(from);
      }
    }

    /** Skips a remark after the last pages; text without any pages is a part. */
    private void addRest(int from, int to) {
      if (parts.isEmpty()) {
        add(from, to, List.of());
      }
    }

    private void add(int from, int to, List<PageReference> pages) {
      String heading = FIRST_SIGNS.matcher(text.substring(from, to)).replaceFirst("");
      int colon = parts.isEmpty() ? colon(from, to) : -1;
      if (colon >= 0) {
        parts.add(new Part(trimmed(text.substring(from, colon)), List.of(), separator));
        separator = ';';
        heading = text.substring(colon + 1, to);
      }
      heading = trimmed(heading);
      if (heading.isEmpty() && !parts.isEmpty()) {
        Part before = parts.remove(parts.size() - 1);
        List<PageReference> joined = new ArrayList<>(before.pages());
        joined.addAll(pages);
        parts.add(new Part(before.text(), joined, before.separator()));
      } else {
        parts.add(new Part(heading, pages, separator));
      }
    }

    /** The colon or dash between a heading and its run-in subheadings; −1 where there is none. */
    private int colon(int from, int to) {
      for (int i = from + 1; i + 1 < to; i++) {
        char c = text.charAt(i);
        boolean divides = (c == ':' && text.charAt(i + 1) == ' ') || c == '—';
        if (divides && !entry.title().get(i) && !text.substring(i + 1, to).isBlank()) {
          String sub = text.substring(i + 1).strip();
          boolean more = c == '—' ? text.indexOf('—', i + 1) > 0 : RUN_ON.matcher(text).find(i);
          return more || Character.isLowerCase(sub.codePointAt(0)) ? i : -1;
        }
      }
      return -1;
    }

    private PageList firstPages(int from, int to) {
      for (int i = from; i < to; i++) {
        boolean opens = i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1));
        char c = text.charAt(i);
        if (!opens || !Character.isLetterOrDigit(c) || entry.title().get(i)) {
          continue;
        }
        PageList pages = PageList.at(entry, i, style.volumes());
        PageList kept = pages == null ? null : withoutNumbersOfHeading(from, pages);
        if (kept != null && kept.start() < to) {
          return kept;
        }
        i = Math.max(i, skipped(i));
      }
      return null;
    }

    /** The last index of the word or number at an index. */
    private int skipped(int i) {
      int end = i;
      while (end + 1 < text.length() && Character.isLetterOrDigit(text.charAt(end + 1))) {
        end++;
      }
      return end;
    }

    /** Drops pages that are numbers of the heading itself; null where all are. */
    private PageList withoutNumbersOfHeading(int from, PageList pages) {
      boolean continued = !parts.isEmpty() && text.substring(from, pages.start()).isBlank();
      if (continued || !belongsToHeading(from, pages)) {
        return pages;
      }
      int next = pages.start() + pages.pages().get(0).printed().length();
      while (next < text.length() && !Character.isLetterOrDigit(text.charAt(next))) {
        next++;
      }
      PageList rest = pages.pages().size() == 1 ? null : PageList.at(entry, next, style.volumes());
      return rest == null ? null : withoutNumbersOfHeading(from, rest);
    }

    private boolean belongsToHeading(int from, PageList pages) {
      String before = text.substring(from, pages.start()).stripTrailing();
      if (before.isBlank()) {
        return parts.isEmpty();
      }
      PageReference first = pages.pages().get(0);
      if (first.from() == null) {
        return false;
      }
      PageReference second = pages.pages().size() > 1 ? pages.pages().get(1) : null;
      boolean beyond = first.from() > style.lastPage();
      Matcher word = LAST_WORD.matcher(before);
      if (!before.endsWith(",") && word.find() && NUMBERED.matcher(word.group(1)).matches()) {
        return true;
      }
      if (STOPS.contains(before.charAt(before.length() - 1))) {
        return beyond && second != null && isPage(second);
      }
      boolean falls = second != null && !second.follows(first);
      return beyond || falls || SHORT_ROMAN.matcher(first.printed()).matches() || isOpen(before);
    }

    private boolean isPage(PageReference page) {
      return page.from() != null && page.from() <= style.lastPage();
    }

    /** Whether a heading continues with a number after ‘of’: Band of 83. */
    private boolean isOpen(String before) {
      return style.commas()
          && parts.isEmpty()
          && !before.contains(": ")
          && OF.matcher(before).find()
          && Character.isUpperCase(before.strip().codePointAt(0));
    }

    private char separator(int at) {
      for (int i = at; i < text.length(); i++) {
        if (!Character.isWhitespace(text.charAt(i))) {
          return text.charAt(i);
        }
      }
      return ' ';
    }
  }

  /** Removes trailing signs; keeps a stop that may belong to an initial. */
  private static String trimmed(String heading) {
    String stripped = LAST_SIGNS.matcher(heading.strip()).replaceFirst("");
    boolean stopped = heading.strip().endsWith(",");
    String cut = stopped ? stripped : LAST_STOP.matcher(stripped).replaceFirst("");
    return cut.strip();
  }
}
