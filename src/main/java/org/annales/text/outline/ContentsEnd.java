package org.annales.text.outline;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import org.annales.text.heading.Heading;
import org.annales.text.heading.HeadingWords;
import org.annales.text.heading.Headings;
import org.annales.text.layout.Block;

/** Finds the end of a contents page: where its first titles recur as headings, or prose begins. */
final class ContentsEnd {
  private static final int MAX_LINES = 3_000;
  private static final int MAX_ENTRY = 160;
  private static final int PROSE_LINES = 4;
  private static final int PROSE_WIDTH = 50;
  private static final int LINES_BELOW = 4;

  private final List<String> lines;
  private final int from;
  private final int limit;
  private final HeadingWords words;
  private final Set<String> keys = new HashSet<>();
  private String first;
  private int parts;

  /** The first of the preceding recurring lines, or -1. */
  private int run = -1;

  ContentsEnd(List<String> lines, int from, int to, HeadingWords words) {
    this.lines = lines;
    this.from = from;
    this.limit = Math.min(to, from + MAX_LINES);
    this.words = words;
  }

  /** The index after the last line of the contents. */
  int find() {
    List<Block> blocks = Block.of(lines, from, limit);
    int paged = 0;
    for (int b = 0; b < blocks.size(); b++) {
      Block block = blocks.get(b);
      boolean pagesEnd = paged >= 2 && !hasPage(blocks, b) && !hasPage(blocks, b + 1);
      if (isProse(block) || pagesEnd) {
        return run >= 0 ? run : block.from();
      }
      for (int i = block.from(); i < block.to(); i++) {
        Matcher page = page(i);
        if (page == null && endsAt(i)) {
          return run >= 0 ? run : i;
        }
        remember(page == null ? lines.get(i) : page.group(1));
        paged += page == null ? 0 : 1;
      }
    }
    return run >= 0 ? run : limit;
  }

  private Matcher page(int line) {
    return ContentsPage.page(lines.get(line));
  }

  private Heading heading(String line) {
    return Heading.of(line, words);
  }

  /**
   * Whether the contents ends before a line. If numbers restart in each part, titles recur inside
   * the contents: then the text begins where no list follows.
   */
  private boolean endsAt(int i) {
    String line = lines.get(i).strip();
    if (line.length() > MAX_ENTRY) {
      return true;
    }
    Heading heading = heading(line);
    if (!comesAgain(i, heading)) {
      run = -1;
      return false;
    }
    boolean begins = Headings.key(Headings.plain(line)).equals(first);
    run = run < 0 || begins ? i : run;
    boolean chapter = heading.isNumberAlone() && (!heading.word() || heading.term().level() > 2);
    if (begins && !chapter) {
      return true;
    }
    boolean mayRepeat = heading.number() != null && (parts >= 2 || heading.isNumberAlone());
    return !mayRepeat || !listBelow(i + 1);
  }

  /** Whether a line, or the title below a number, has the title of an earlier entry. */
  private boolean comesAgain(int i, Heading heading) {
    String title = heading.title();
    if (heading.number() != null && title.isEmpty()) {
      int next = i + 1;
      while (next < limit && lines.get(next).isBlank()) {
        next++;
      }
      // The first heading of the text after the last entry is no title of that entry.
      boolean isTitle = next < limit && heading(lines.get(next)).number() == null;
      title = isTitle ? lines.get(next) : "";
    }
    String key = Headings.key(Headings.plain(title));
    boolean titled = keys.contains(heading.number() + " " + key) || keys.contains("null " + key);
    return keys.contains(Headings.key(Headings.plain(lines.get(i))))
        || (heading.isNumberAlone() && keys.contains(numberKey(heading)))
        || (!key.isEmpty() && (heading.number() == null ? keys.contains(key) : titled));
  }

  private void remember(String entry) {
    Heading heading = heading(entry);
    String key = Headings.key(Headings.plain(entry));
    first = first == null && !key.isEmpty() && !words.isNone(key) ? key : first;
    parts += SectionParents.holds(heading.kind()) ? 1 : 0;
    keys.add(key);
    keys.add(Headings.key(heading.title()));
    keys.add(heading.number() + " " + Headings.key(heading.title()));
    if (heading.isNumberAlone()) {
      keys.add(numberKey(heading));
    }
  }

  /** Converts numbers to one form, so that Chapter 1 equals CHAPTER I. */
  private static String numberKey(Heading heading) {
    return heading.kind() + " " + heading.number();
  }

  /** Whether the next lines contain another numbered entry. */
  private boolean listBelow(int from) {
    int filled = 0;
    for (int i = from; i < limit && filled < LINES_BELOW; i++) {
      String line = lines.get(i).strip();
      filled += line.isEmpty() ? 0 : 1;
      if (line.length() > MAX_ENTRY) {
        return false;
      }
      if (!line.isEmpty() && (heading(line).number() != null)) {
        return true;
      }
    }
    return false;
  }

  private boolean hasPage(List<Block> blocks, int b) {
    if (b >= blocks.size()) {
      return false;
    }
    for (int i = blocks.get(b).from(); i < blocks.get(b).to(); i++) {
      if (page(i) != null) {
        return true;
      }
    }
    return false;
  }

  private boolean isProse(Block block) {
    if (block.size() < PROSE_LINES || block.length(lines) < block.size() * PROSE_WIDTH) {
      return false;
    }
    for (int i = block.from(); i < block.to(); i++) {
      if (page(i) != null) {
        return false;
      }
    }
    return true;
  }
}
