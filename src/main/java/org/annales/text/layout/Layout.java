package org.annales.text.layout;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.annales.text.model.DocumentKind;

/**
 * The layout of a file's text, measured on its lines.
 *
 * @param wrapped whether paragraphs have several lines; else each is one line
 * @param measure the width of a full line in characters, where paragraphs are wrapped
 * @param paged whether page breaks split paragraphs
 * @param pictured whether captions interrupt sentences
 * @param indented whether paragraphs begin with an indented line and no blank one before it
 * @param verse whether it is a book of verse, whose lines begin with capitals
 * @param script of most letters
 * @param oneScript whether nearly all letters are of it
 */
public record Layout(
    boolean wrapped,
    int measure,
    boolean paged,
    boolean pictured,
    boolean indented,
    boolean verse,
    UnicodeScript script,
    boolean oneScript) {

  /** Longest line of print in characters; longer lines are paragraphs. */
  private static final int LONGEST_LINE = 130;

  /** Longest line of print in Chinese and Japanese, whose signs are twice as wide. */
  private static final int LONGEST_WIDE = 60;

  /** Default width of a line in characters. */
  private static final int USUAL_MEASURE = 75;

  private static final double PAGED = 0.01;
  private static final double MORE_OFTEN = 2;
  private static final double OFTENER = 1.5;

  /** Of text in single lines, at most all but one part in so many is wrapped. */
  private static final int SOME = 20;

  private static final int FEWEST_PICTURES = 3;
  private static final int FEWEST_VERSES = 12;
  private static final double OF_VERSE = 0.8;
  private static final int LONGEST_NAME = 62;
  private static final double FEW = 0.1;
  private static final int FEWEST_INDENTED = 10;
  private static final double INDENTED = 0.03;

  static Layout of(
      List<String> lines, PageFurniture furniture, Footnotes footnotes, DocumentKind kind) {
    boolean pieces = kind == DocumentKind.PIECES;
    Map<UnicodeScript, Long> scripts = Scripts.count(lines);
    Map.Entry<UnicodeScript, Long> most =
        scripts.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .orElse(Map.entry(UnicodeScript.LATIN, 0L));
    boolean wrapped = !pieces && isWrapped(lines, longest(most.getKey()));
    long letters = scripts.values().stream().mapToLong(Long::longValue).sum();
    return new Layout(
        wrapped,
        wrapped ? measure(lines) : USUAL_MEASURE,
        !pieces && isPaged(lines),
        !pieces && arePictures(lines, furniture, footnotes),
        wrapped && isIndented(lines),
        wrapped && inVerse(lines),
        most.getKey(),
        letters - most.getValue() <= letters * FEW);
  }

  /**
   * Whether most of the text is in lines no longer than print, and some of it in blocks of several
   * lines, or the lines, each a block, are of one width.
   */
  private static boolean isWrapped(List<String> lines, int longest) {
    long all = 0;
    long inLong = 0;
    long alone = 0;
    for (int i = 0; i < lines.size(); i++) {
      int length = lines.get(i).stripTrailing().length();
      all += length;
      inLong += length > longest ? length : 0;
      boolean single =
          (i == 0 || lines.get(i - 1).isBlank())
              && (i + 1 == lines.size() || lines.get(i + 1).isBlank());
      alone += single ? length : 0;
    }
    boolean inBlocks = alone * SOME < all * (SOME - 1);
    return inLong * 2 < all && (inBlocks || areOfOneWidth(lines));
  }

  private static int longest(UnicodeScript script) {
    return switch (script) {
      case HAN, HIRAGANA, KATAKANA -> LONGEST_WIDE;
      default -> LONGEST_LINE;
    };
  }

  private static boolean areOfOneWidth(List<String> lines) {
    List<String> filled = lines.stream().filter(line -> !line.isBlank()).toList();
    return LineItems.fullLines(filled, 0, filled.size(), measure(filled)) * 2 >= filled.size();
  }

  /**
   * Whether pages split paragraphs: blocks begin with a small letter where the block before has no
   * stop, and much more often than where it has one.
   */
  private static boolean isPaged(List<String> lines) {
    int[] blocks = new int[2];
    int[] small = new int[2];
    int before = 0;
    boolean blank = true;
    String last = "";
    for (String line : lines) {
      if (line.isBlank()) {
        blank = true;
        continue;
      }
      if (blank) {
        before = TextEdges.closed(last) ? 1 : 0;
        blocks[before]++;
        small[before] += Character.isLowerCase(line.strip().codePointAt(0)) ? 1 : 0;
      }
      blank = false;
      last = line;
    }
    double afterOpen = (double) small[0] / Math.max(1, blocks[0]);
    double afterClosed = (double) small[1] / Math.max(1, blocks[1]);
    return small[0] + small[1] > (blocks[0] + blocks[1]) * PAGED
        && afterOpen > afterClosed * MORE_OFTEN;
  }

  /** Whether most lines after a non-blank line begin with a capital. */
  private static boolean inVerse(List<String> lines) {
    int following = 0;
    int capitals = 0;
    boolean blank = true;
    for (String line : lines) {
      int first = TextEdges.first(line);
      if (!blank && (Character.isUpperCase(first) || Character.isLowerCase(first))) {
        following++;
        capitals += Character.isUpperCase(first) ? 1 : 0;
      }
      blank = line.isBlank();
    }
    return following >= FEWEST_VERSES && capitals > following * OF_VERSE;
  }

  /**
   * Whether short blocks without a stop interrupt sentences, at least three times, and more often
   * than such blocks would by chance between an open end and a small letter.
   */
  private static boolean arePictures(
      List<String> lines, PageFurniture furniture, Footnotes footnotes) {
    int interruptions = 0;
    int names = 0;
    int blocks = 0;
    int open = 0;
    int small = 0;
    String before = "";
    String between = null;
    for (Block block : Block.of(lines, 0, lines.size())) {
      boolean note = footnotes.opening(lines.get(block.from())) != null;
      if (note || furniture.reason(block.from()) != null) {
        continue;
      }
      String first = lines.get(block.from()).strip();
      String last = lines.get(block.to() - 1).strip();
      boolean name =
          block.length(lines) <= LONGEST_NAME
              && !TextEdges.closed(last)
              && !TextEdges.goesOn(first);
      if (name) {
        between = last;
        continue;
      }
      names += between == null ? 0 : 1;
      blocks++;
      open += TextEdges.closed(last) ? 0 : 1;
      small += TextEdges.goesOn(first) ? 1 : 0;
      if (between != null && !TextEdges.closed(before) && TextEdges.goesOn(first)) {
        interruptions++;
      }
      between = null;
      before = last;
    }
    double others = Math.max(1, blocks - 2.0 * interruptions);
    double byChance =
        names * ((open - interruptions) / others) * ((small - interruptions) / others);
    return interruptions >= FEWEST_PICTURES && interruptions > byChance * OFTENER;
  }

  private static boolean isIndented(List<String> lines) {
    int begun = 0;
    int filled = 0;
    for (int i = 1; i < lines.size(); i++) {
      String before = lines.get(i - 1);
      filled += before.isBlank() ? 0 : 1;
      boolean atMargin = !before.isBlank() && !Indentation.isIndented(before);
      begun += atMargin && Indentation.isIndented(lines.get(i)) && !lines.get(i).isBlank() ? 1 : 0;
    }
    return begun >= FEWEST_INDENTED && begun > filled * INDENTED;
  }

  /** The 90th percentile of line lengths. */
  private static int measure(List<String> lines) {
    int[] lengths = new int[LONGEST_LINE + 1];
    for (String line : lines) {
      int length = line.stripTrailing().length();
      lengths[length <= LONGEST_LINE ? length : 0]++;
    }
    int filled = Arrays.stream(lengths, 1, lengths.length).sum();
    int longer = 0;
    for (int length = lengths.length - 1; length > 0; length--) {
      longer += lengths[length];
      if (longer * 10 > filled) {
        return length;
      }
    }
    return USUAL_MEASURE;
  }

  /** Whether a line is as wide as print, so that its sentence may continue. */
  public boolean full(String line) {
    return line.length() >= measure * 0.8;
  }

  /** Whether a block has a line longer than print. */
  boolean hasLong(Block block, List<String> lines) {
    return lines.subList(block.from(), block.to()).stream()
        .anyMatch(line -> line.length() > longest(script));
  }

  /** Whether a text is in another script than the book's, see {@link Scripts}. */
  public boolean foreign(String text) {
    return oneScript && Scripts.areForeign(text, script);
  }
}
