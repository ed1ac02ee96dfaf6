package org.annales.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines that may be a heading: few and short ones that stand between blank lines.
 *
 * @param from index of the first line, from 0
 * @param to index after the last
 * @param text the lines joined by spaces, without marks
 * @param key the title's letters and digits, see {@link Headings#key}
 */
record Candidate(int from, int to, int blankBefore, String text, Heading heading, String key) {
  private static final int MAX_LINES = 3;
  private static final int MAX_LENGTH = 200;

  /** All candidates among some blocks, in order; one may begin where another does. */
  static List<Candidate> of(List<String> lines, List<Block> blocks) {
    List<Candidate> candidates = new ArrayList<>();
    for (int b = 0; b < blocks.size(); b++) {
      Block block = blocks.get(b);
      if (!short_(block, lines)) {
        continue;
      }
      Candidate candidate = of(block, block.to(), block.text(lines));
      candidates.add(candidate);
      boolean numberAlone =
          candidate.heading.number() != null && candidate.heading.title().isEmpty();
      if (numberAlone && b + 1 < blocks.size() && short_(blocks.get(b + 1), lines)) {
        Block title = blocks.get(b + 1);
        candidates.add(of(block, title.to(), block.text(lines) + " " + title.text(lines)));
      }
    }
    return candidates;
  }

  private static boolean short_(Block block, List<String> lines) {
    return block.size() <= MAX_LINES && block.length(lines) <= MAX_LENGTH;
  }

  private static Candidate of(Block block, int to, String text) {
    String plain = Headings.plain(text);
    Heading heading = Heading.of(plain);
    return new Candidate(
        block.from(), to, block.blankBefore(), plain, heading, Headings.key(heading.title()));
  }

  /** Whether it has letters, and all of them are capitals. */
  boolean allCapitals() {
    return text.chars().anyMatch(Character::isUpperCase)
        && text.chars().noneMatch(Character::isLowerCase);
  }
}
