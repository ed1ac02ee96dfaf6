package org.annales.text.outline;

import java.util.List;
import java.util.regex.Pattern;
import org.annales.text.layout.Block;
import org.annales.text.layout.TextEdges;
import org.annales.text.model.DocumentKind;

/**
 * Finds where front matter ends. Only what shows by itself that it is front matter is: credits and
 * notes of transcribers, imprints, title lines, lists. Prose, and verse in a book of verse, is
 * text.
 */
record FrontMatter(List<String> lines, DocumentKind kind) {
  /** Words of prose that are more than a blurb or a dedication. */
  private static final int PROSE = 100;

  /** Least words of prose in a short document. */
  private static final int LITTLE_PROSE = 40;

  /** One word in so many of a document is no blurb. */
  private static final int SHARE = 20;

  private static final int PARAGRAPH = 12;
  private static final int LONGEST_LINE = 75;
  private static final int MOST_LINES_BETWEEN = 3;
  private static final double MOSTLY = 0.8;
  private static final Pattern COLUMNS = Pattern.compile("\\S {3,}\\S|\\t|\\. ?\\. ?\\. ?\\.");

  /** The kind of a block before the first heading. */
  private enum Look {
    /** It shows that it is front matter. */
    FRONT,
    /** A title, a name, an item of a list. */
    LINE,
    PROSE
  }

  /**
   * The index of the first line of text in a range; the end of the range where all is front matter.
   *
   * @param all words of the document
   */
  int end(int from, int to, long all) {
    List<Block> blocks = Block.of(lines, from, to);
    long enough = Math.max(LITTLE_PROSE, Math.min(PROSE, all / SHARE));
    long words = 0;
    int first = -1;
    int between = 0;
    CreditBlocks credits = new CreditBlocks(lines);
    for (int b = 0; b < blocks.size(); b++) {
      Block block = blocks.get(b);
      Look look = credits.include(block) ? Look.FRONT : look(block);
      between = look == Look.LINE ? between + 1 : 0;
      if (look == Look.PROSE) {
        first = first < 0 ? b : first;
        words += words(block);
      } else if (look == Look.FRONT || between > MOST_LINES_BETWEEN) {
        first = -1;
        words = 0;
      }
      if (words >= enough) {
        return blocks.get(first).from();
      }
    }
    return to;
  }

  /** The index after the credits and notes of transcribers before the first prose. */
  int endOfCredits(int from, int to) {
    CreditBlocks credits = new CreditBlocks(lines);
    int end = from;
    for (Block block : Block.of(lines, from, to)) {
      String text = block.text(lines);
      if (credits.include(block)) {
        end = block.to();
      } else if (isProse(block, text) || isStanza(block)) {
        break;
      }
    }
    return end;
  }

  private Look look(Block block) {
    String text = block.text(lines);
    if (CreditLines.isImprint(text)) {
      return Look.FRONT;
    }
    return isProse(block, text) || (kind == DocumentKind.VERSE && isStanza(block))
        ? Look.PROSE
        : Look.LINE;
  }

  private boolean isProse(Block block, String text) {
    long small = text.chars().filter(Character::isLowerCase).count();
    long letters = text.chars().filter(Character::isLetter).count();
    boolean cased =
        text.chars().anyMatch(c -> Character.isLowerCase(c) || Character.isUpperCase(c));
    boolean sentences = !cased || small > letters * MOSTLY;
    return sentences
        && TextEdges.closed(text)
        && words(block) >= PARAGRAPH
        && !(block.size() > 1 && isStanza(block))
        && !hasColumns(block);
  }

  private boolean isStanza(Block block) {
    int capitals = 0;
    for (String line : lines.subList(block.from(), block.to())) {
      if (line.strip().length() > LONGEST_LINE) {
        return false;
      }
      capitals += Character.isUpperCase(TextEdges.first(line)) ? 1 : 0;
    }
    return block.size() >= 2 && capitals >= block.size() * MOSTLY && !hasColumns(block);
  }

  private boolean hasColumns(Block block) {
    return lines.subList(block.from(), block.to()).stream()
        .anyMatch(line -> COLUMNS.matcher(line.strip()).find());
  }

  private static boolean isUnspaced(char c) {
    return Character.isIdeographic(c)
        || (c >= '\u0E00' && c < '\u0F00')
        || (c >= '\u3040' && c < '\u3100');
  }

  /** Words between spaces; letters where a script has none. */
  long words(Block block) {
    return words(block.from(), block.to());
  }

  long words(int from, int to) {
    long words = 0;
    for (String line : lines.subList(from, to)) {
      boolean inside = false;
      for (int i = 0; i < line.length(); i++) {
        char c = line.charAt(i);
        boolean letter = Character.isLetterOrDigit(c);
        words += letter && (!inside || isUnspaced(c)) ? 1 : 0;
        inside = letter;
      }
    }
    return words;
  }
}
