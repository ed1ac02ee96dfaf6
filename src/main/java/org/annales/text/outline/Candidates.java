package org.annales.text.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.annales.text.heading.Heading;
import org.annales.text.heading.HeadingWords;
import org.annales.text.heading.Headings;
import org.annales.text.layout.Block;
import org.annales.text.layout.FunctionWords;
import org.annales.text.layout.TextEdges;

final class Candidates {
  private static final Pattern PAGE = Pattern.compile("\\d{1,4}");
  private static final int MAX_LINES = 3;
  private static final int MAX_LENGTH = 240;
  private static final int MAX_LINE = 90;
  private static final int MAX_ARGUMENT = 8;

  private final List<String> lines;
  private final HeadingWords words;

  /** A sentence in brackets, as of the place where a scene is. */
  private static final Pattern DIRECTION = Pattern.compile("(?s)\\(.*[.!?]\\)|\\[.*[.!?]\\]");

  /** Least characters of a line that may be the beginning of a sentence. */
  private static final int LONG_TITLE = 50;

  private final List<Candidate> found = new ArrayList<>();

  Candidates(List<String> lines, HeadingWords words) {
    this.lines = lines;
    this.words = words;
  }

  /** Finds all candidates in a range of lines, in order; several may begin on one line. */
  List<Candidate> of(int from, int to) {
    List<Block> blocks = RuledBlocks.of(lines, from, to);
    for (int b = 0; b < blocks.size(); b++) {
      Block block = belowPageNumber(blocks, b);
      int blankAfter = b + 1 < blocks.size() ? blocks.get(b + 1).blankBefore() : to - block.to();
      if (!isShort(block)) {
        addLines(block);
      } else if (!addDivided(block, blankAfter)) {
        String text = text(block.from(), block.to());
        boolean several = block.size() > 1;
        Candidate candidate = candidate(block, block.from(), block.to(), blankAfter, text, several);
        addNumberLine(candidate, block);
        found.add(candidate);
        addJoined(candidate, block, blocks, b);
      }
    }
    return found;
  }

  /** A page number leaves the space above the next block unchanged. */
  private Block belowPageNumber(List<Block> blocks, int b) {
    Block block = blocks.get(b);
    Block before = b > 0 ? blocks.get(b - 1) : block;
    boolean page =
        b > 0 && before.size() == 1 && PAGE.matcher(lines.get(before.from()).strip()).matches();
    return page
        ? new Block(block.from(), block.to(), Math.max(block.blankBefore(), before.blankBefore()))
        : block;
  }

  private void addJoined(Candidate candidate, Block block, List<Block> blocks, int b) {
    int next = b + 1;
    while (next < blocks.size() && isPicture(blocks.get(next))) {
      next++;
    }
    if (candidate.heading().isNumberAlone() && next < blocks.size()) {
      Block title = blocks.get(next);
      if (mayBeTitle(title)
          && !goesOn(title, next + 1 < blocks.size() ? blocks.get(next + 1) : null)) {
        int after = next + 1 < blocks.size() ? blocks.get(next + 1).blankBefore() : 0;
        String text = text(block.from(), block.to()) + "\n" + text(title.from(), title.to());
        found.add(candidate(block, block.from(), title.to(), after, text, true));
      }
    }
  }

  /** Adds a number in the first line of a short block, before a title or text. */
  private void addNumberLine(Candidate whole, Block block) {
    if (block.size() > 1 && whole.heading().number() != null) {
      Heading first = heading(lines.get(block.from()));
      if (first.number() != null && first.title().isEmpty()) {
        int second = block.from() + 1;
        found.add(candidate(block, block.from(), second, second, 0));
      }
    }
  }

  /** Adds a part and its first chapter in consecutive lines. */
  private boolean addDivided(Block block, int blankAfter) {
    if (block.size() == 1) {
      return false;
    }
    int second = block.from() + 1;
    Heading first = heading(lines.get(block.from()));
    Heading next = heading(lines.get(second));
    boolean divided =
        first.word()
            && first.number() != null
            && next.word()
            && next.number() != null
            && first.term().level() != next.term().level();
    if (divided) {
      found.add(candidate(block, block.from(), second, second, 0));
      found.add(candidate(block, second, block.to(), block.to(), blankAfter));
    }
    return divided;
  }

  /** Adds unambiguous headings inside a long block: marked ones, or a term and a number alone. */
  private void addLines(Block block) {
    boolean unwrapped = isUnwrapped(block);
    for (int i = block.from(); i < block.to(); i++) {
      String line = lines.get(i);
      if (line.length() > MAX_LINE || (i > block.from() && !unwrapped && !mayHead(line))) {
        continue;
      }
      Heading heading = heading(line);
      boolean hashed = line.stripLeading().startsWith("#");
      boolean alone = heading.word() && heading.number() != null && heading.title().isEmpty();
      boolean first = i == block.from() && heading.word() && heading.number() != null;
      if (first && isArgument(block)) {
        found.add(candidate(block, block.from(), block.to(), block.to(), 1));
        return;
      }
      boolean own = unwrapped && heading.number() != null && isTitle(heading.title());
      if (hashed || alone || own || (first && isTitle(heading.title()))) {
        found.add(candidate(block, i, i + 1, i + 1, 0));
      }
    }
  }

  /** Whether lines are whole paragraphs without blank lines between them. */
  private boolean isUnwrapped(Block block) {
    return block.length(lines) > (long) MAX_LINE * 2 * block.size()
        || lines.subList(block.from(), block.to()).stream()
            .anyMatch(l -> l.length() > MAX_LENGTH * 2);
  }

  /** Whether a title continues over many lines, as a summary of the chapter. */
  private boolean isArgument(Block block) {
    String first = lines.get(block.from()).strip();
    boolean begins = heading(first).title().length() >= 3 && !first.matches(".*[.!?…]");
    return begins && block.size() <= MAX_ARGUMENT && block.length(lines) <= MAX_ARGUMENT * MAX_LINE;
  }

  /** Whether a line inside a paragraph may be a heading. */
  private static boolean mayHead(String line) {
    String stripped = line.strip();
    return !stripped.isEmpty()
        && stripped.length() <= 40
        && (stripped.charAt(0) == '#' || !Character.isLowerCase(stripped.charAt(0)));
  }

  private static boolean isTitle(String title) {
    return title.isEmpty()
        || title.chars().noneMatch(Character::isLowerCase)
        || (Character.isUpperCase(title.codePointAt(0)) && title.length() <= MAX_LINE / 2);
  }

  private boolean isPicture(Block block) {
    String first = lines.get(block.from()).strip();
    return block.size() <= MAX_LINES && first.startsWith("[Ill");
  }

  private boolean isShort(Block block) {
    return block.size() <= MAX_LINES && block.length(lines) <= MAX_LENGTH;
  }

  /** Whether a line is the beginning of a sentence that goes on in the next block. */
  private boolean goesOn(Block title, Block next) {
    String text = text(title.from(), title.to());
    return next != null
        && text.length() >= LONG_TITLE
        && !TextEdges.closed(text)
        && (TextEdges.goesOn(lines.get(next.from()).strip()) || FunctionWords.endsWith(text));
  }

  private boolean mayBeTitle(Block block) {
    return isShort(block)
        && !DIRECTION.matcher(text(block.from(), block.to())).matches()
        && heading(text(block.from(), block.to())).number() == null
        && !Headings.key(lines.get(block.from())).isEmpty();
  }

  private Heading heading(String text) {
    return Heading.of(text, words);
  }

  private String text(int from, int to) {
    return String.join("\n", lines.subList(from, to).stream().map(String::strip).toList());
  }

  private Candidate candidate(Block block, int from, int to, int end, int blankAfter) {
    int after = end == block.to() ? blankAfter : 0;
    return candidate(block, from, to, after, text(from, to), false);
  }

  private Candidate candidate(
      Block block, int from, int to, int blankAfter, String text, boolean joined) {
    Heading heading = heading(text);
    String plain = Headings.plain(text);
    return new Candidate(
        from,
        to,
        from == block.from() ? block.blankBefore() : 0,
        blankAfter,
        joined,
        plain,
        heading,
        Headings.key(heading.title()),
        heading.kind() == null && words.isNone(Headings.key(plain)),
        HeadingStyle.of(lines.get(from), plain));
  }
}
