package org.annales.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines that may be a heading: few and short ones that stand between blank lines.
 *
 * @param from index of the first line, from 0
 * @param to index after the last
 * @param text the lines joined by spaces, without marks
 * @param joined whether a title from the next lines was joined to a number that stood alone
 * @param key the title's letters and digits, see {@link Headings#key}
 */
record Candidate(
    int from, int to, int blankBefore, boolean joined, String text, Heading heading, String key) {
  private static final int MAX_LINES = 3;
  private static final int MAX_LENGTH = 200;
  private static final int MAX_TITLE_WORDS = 12;

  /** All candidates among some lines, in order; one may begin where another does. */
  static List<Candidate> of(List<String> lines, int from, int to) {
    List<Block> blocks = Block.of(lines, from, to);
    List<Candidate> candidates = new ArrayList<>();
    for (int b = 0; b < blocks.size(); b++) {
      Block block = blocks.get(b);
      if (!isShort(block, lines)) {
        continue;
      }
      Candidate candidate = of(block, block.to(), false, block.text(lines));
      candidates.add(candidate);
      boolean numberAlone =
          candidate.heading.number() != null && candidate.heading.title().isEmpty();
      if (numberAlone && b + 1 < blocks.size() && mayBeTitle(blocks.get(b + 1), lines)) {
        Block title = blocks.get(b + 1);
        candidates.add(of(block, title.to(), true, block.text(lines) + " " + title.text(lines)));
      }
    }
    return candidates;
  }

  private static boolean isShort(Block block, List<String> lines) {
    return block.size() <= MAX_LINES && block.length(lines) <= MAX_LENGTH;
  }

  private static boolean mayBeTitle(Block block, List<String> lines) {
    return isShort(block, lines) && Heading.of(block.text(lines)).number() == null;
  }

  private static Candidate of(Block block, int to, boolean joined, String text) {
    String plain = Headings.plain(text);
    Heading heading = Heading.of(plain);
    return new Candidate(
        block.from(),
        to,
        block.blankBefore(),
        joined,
        plain,
        heading,
        Headings.key(heading.title()));
  }

  /** Whether its title reads like one, and not like a short first paragraph. */
  boolean titleLike() {
    String title = heading.title();
    if (title.chars().noneMatch(Character::isLowerCase)) {
      return true;
    }
    return title.split("\\s+", -1).length <= MAX_TITLE_WORDS
        && !title.matches(".*[.,;:]")
        && !title.matches("[“\"«„—].*[.!?].*")
        && !Character.isLowerCase(title.codePointAt(0));
  }

  /** Whether it has letters, and all of them are capitals. */
  boolean allCapitals() {
    return text.chars().anyMatch(Character::isUpperCase)
        && text.chars().noneMatch(Character::isLowerCase);
  }
}
