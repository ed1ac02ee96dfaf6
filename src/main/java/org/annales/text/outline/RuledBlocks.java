package org.annales.text.outline;

import java.util.ArrayList;
import java.util.List;
import org.annales.text.layout.Block;

/**
 * Divides blocks at rules: lines of one repeated sign, as typewritten texts have above headings.
 */
final class RuledBlocks {
  private static final int LEAST = 5;
  private static final String SIGNS = "~=_*-–—#+·.";

  private RuledBlocks() {}

  /** The blocks between two lines, without rules. */
  static List<Block> of(List<String> lines, int from, int to) {
    List<Block> blocks = new ArrayList<>();
    int room = 0;
    for (Block block : Block.of(lines, from, to)) {
      int begins = block.from();
      room += block.blankBefore();
      for (int i = block.from(); i <= block.to(); i++) {
        boolean rule = i < block.to() && block.size() > 1 && isRule(lines.get(i));
        if (rule || i == block.to()) {
          if (i > begins) {
            blocks.add(new Block(begins, i, room));
            room = 0;
          }
          room += rule ? 1 : 0;
          begins = i + 1;
        }
      }
    }
    return blocks;
  }

  private static boolean isRule(String line) {
    String rule = line.strip();
    return rule.length() >= LEAST
        && SIGNS.indexOf(rule.charAt(0)) >= 0
        && rule.chars().allMatch(c -> c == rule.charAt(0));
  }
}
