package org.annales.text.encoding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Assigns code pages to the lines of a file that was concatenated from files in several encodings.
 * Blocks of lines decide which pages occur; each line then gets the most plausible one, with a
 * penalty for each change (a shortest path, by dynamic programming).
 */
final class EncodingRuns {
  /** Lines of a block: few words suffice where they make no sense in the page of the others. */
  private static final int[] BLOCK_LINES = {1, 5, 20};

  /** Most blocks of a file. */
  private static final int BLOCKS = 32;

  /** Bytes examined of a block and of a line. */
  private static final int READ = 1500;

  private static final int BEGINNING = 300;

  /** Least lead of another page over the file's own in a block, a natural logarithm. */
  private static final double CLEAR = 20;

  /** Penalty of a change of the page between lines, a natural logarithm. */
  private static final double CHANGE = 15;

  private final byte[] bytes;
  private final ByteLines lines;
  private final List<CodePage> pages = new ArrayList<>();

  /**
   * Finds the pages of a file.
   *
   * @param which indexes of the lines that are not UTF-8
   * @param main the most plausible page of all of them
   */
  EncodingRuns(byte[] bytes, ByteLines lines, List<Integer> which, CodePage main) {
    this.bytes = bytes;
    this.lines = lines;
    pages.add(main);
    IntStream.of(BLOCK_LINES)
        .map(block -> Math.max(block, which.size() / BLOCKS + 1))
        .distinct()
        .filter(block -> block < which.size())
        .forEach(block -> addPages(which, block, main));
  }

  private void addPages(List<Integer> which, int block, CodePage main) {
    for (int from = 0; from < which.size(); from += block) {
      addPage(which.subList(from, Math.min(which.size(), from + block)), main);
    }
  }

  boolean areSeveral() {
    return pages.size() > 1;
  }

  private void addPage(List<Integer> block, CodePage main) {
    double own = score(block, main);
    CodePage best = main;
    double bestScore = own + CLEAR;
    for (CodePage page : CodePage.ALL) {
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
