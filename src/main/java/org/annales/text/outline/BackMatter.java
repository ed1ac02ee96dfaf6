package org.annales.text.outline;

import java.util.List;
import java.util.regex.Pattern;
import org.annales.text.layout.Block;

/** Finds the publisher's pages after an index: from the first prose after its last entry. */
final class BackMatter {
  private static final Pattern ENTRY =
      Pattern.compile(".*\\p{L}[^\\p{L}]*[,:]\\s*(?:[ivxlc]+|\\d{1,4})\\b.*|(?i).*\\bsee\\b.*");
  private static final int LONG = 110;
  private static final int MOST_ENTRIES = 2;

  private BackMatter() {}

  /** The first line of back matter among the lines of an index; {@code to} if there is none. */
  static int from(List<String> lines, int from, int to) {
    List<Block> blocks = Block.of(lines, from, to);
    int entries = 0;
    int first = to;
    for (int b = blocks.size() - 1; b > 0; b--) {
      Block block = blocks.get(b);
      for (String line : lines.subList(block.from(), block.to())) {
        entries += ENTRY.matcher(line).matches() && line.length() < LONG ? 1 : 0;
      }
      if (entries > MOST_ENTRIES) {
        break;
      }
      if (isProse(block, lines)) {
        first = opens(blocks, b, lines);
      }
    }
    return first;
  }

  private static boolean isProse(Block block, List<String> lines) {
    String text = block.text(lines);
    long digits = text.chars().filter(Character::isDigit).count();
    return text.length() >= LONG && digits * 20 < text.length();
  }

  /** A title may precede the prose. */
  private static int opens(List<Block> blocks, int b, List<String> lines) {
    Block before = blocks.get(b - 1);
    boolean title =
        before.size() <= 2
            && lines.subList(before.from(), before.to()).stream()
                .noneMatch(line -> ENTRY.matcher(line).matches())
            && before.text(lines).length() > 1;
    return title ? before.from() : blocks.get(b).from();
  }
}
