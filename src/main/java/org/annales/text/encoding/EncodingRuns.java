package org.annales.text.encoding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The code pages of a file's lines, where files in several have been joined into one. Blocks of
 * lines tell which there are; then each line gets the one in which it reads best, a change between
 * lines counting against a choice (a shortest path, by dynamic programming).
 */
final class EncodingRuns {
  /** A block has at least so many lines, and a file at most so many blocks. */
  private static final int BLOCK = 20;

  private static final int BLOCKS = 32;

  /** How much of a block is read, and how much of a line. */
  private static final int READ = 1500;

  private static final int BEGINNING = 300;

  /** By how much another page must beat the file's own in a block: nothing that chance would do. */
  private static final double CLEAR = 30;

  /** What a change of the page from one line to the next costs. */
  private static final double CHANGE = 15;

  private final byte[] bytes;
  private final ByteLines lines;
  private final List<CodePage> pages = new ArrayList<>();

  /**
   * Of a file.
   *
   * @param which the lines that are in code pages
   * @param main the page that fits all of them best
   */
  EncodingRuns(byte[] bytes, ByteLines lines, List<Integer> which, CodePage main) {
    this.bytes = bytes;
    this.lines = lines;
    pages.add(main);
    int block = Math.max(BLOCK, which.size() / BLOCKS + 1);
    if (which.size() < 2 * BLOCK) {
      return;
    }
    for (int from = 0; from < which.size(); from += block) {
      addPage(which.subList(from, Math.min(which.size(), from + block)), main);
    }
  }

  /** Whether there is more than one page. */
  boolean areSeveral() {
    return pages.size() > 1;
  }

  private void addPage(List<Integer> block, CodePage main) {
    double own = score(block, main);
    CodePage best = main;
    double bestScore = own + CLEAR;
    for (CodePage page : CodePage.USUAL) {
      double score = score(block, page) + page.rarity();
      if (score > bestScore) {
        best = page;
        bestScore = score;
      }
    }
    if (!pages.contains(best)) {
      pages.add(best);
    }
  }

  private double score(List<Integer> block, CodePage page) {
    Plausibility plausibility = new Plausibility();
    int read = 0;
    for (int i = 0; i < block.size() && read < READ; i++) {
      String text = text(block.get(i), page);
      plausibility.add(text, 1);
      read += text.length();
    }
    return plausibility.sum();
  }

  /** The beginning of a line. */
  private String text(int line, CodePage page) {
    int start = lines.start(line);
    return page.decode(bytes, start, Math.min(lines.end(line), start + BEGINNING));
  }

  /** The page of each of some lines. */
  List<CodePage> of(List<Integer> which) {
    int[][] cameFrom = new int[which.size()][pages.size()];
    double[] sums = new double[pages.size()];
    for (int i = 0; i < which.size(); i++) {
      double[] next = new double[pages.size()];
      int bestBefore = best(sums);
      for (int p = 0; p < pages.size(); p++) {
        boolean changes = sums[bestBefore] - CHANGE > sums[p];
        cameFrom[i][p] = changes ? bestBefore : p;
        next[p] =
            (changes ? sums[bestBefore] - CHANGE : sums[p])
                + Plausibility.of(text(which.get(i), pages.get(p)));
      }
      sums = next;
    }
    CodePage[] chosen = new CodePage[which.size()];
    int at = best(sums);
    for (int i = which.size() - 1; i >= 0; i--) {
      chosen[i] = pages.get(at);
      at = cameFrom[i][at];
    }
    return Arrays.asList(chosen);
  }

  private static int best(double[] sums) {
    int best = 0;
    for (int p = 1; p < sums.length; p++) {
      best = sums[p] > sums[best] ? p : best;
    }
    return best;
  }
}
