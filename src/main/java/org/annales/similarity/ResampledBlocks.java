package org.annales.similarity;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.annales.stats.resampling.Resampling;

/** Resamples the blocks of sections: bootstrap samples within sections, permutations among them. */
final class ResampledBlocks {
  private final List<List<WordCounts>> sections;
  private final SplittableRandom random;

  ResampledBlocks(List<List<WordCounts>> sections, long seed) {
    this.sections = sections;
    this.random = new SplittableRandom(seed);
  }

  /** Draws blocks of a section with replacement and returns their numbers. */
  int[] drawn(int section) {
    int size = sections.get(section).size();
    return random.ints(size, 0, size).toArray();
  }

  /** A bootstrap sample of all sections. */
  List<WordCounts> drawn(WordCounts.Sums sums) {
    List<WordCounts> drawn = new ArrayList<>();
    for (int i = 0; i < sections.size(); i++) {
      for (int block : drawn(i)) {
        sums.add(sections.get(i).get(block));
      }
      drawn.add(sums.taken());
    }
    return drawn;
  }

  /** A permutation of the blocks of all sections, each of which keeps its number of blocks. */
  List<WordCounts> permuted(WordCounts.Sums sums) {
    List<WordCounts> all = new ArrayList<>();
    sections.forEach(all::addAll);
    int[] order = IntStream.range(0, all.size()).toArray();
    Resampling.shuffle(order, random);
    List<WordCounts> permuted = new ArrayList<>();
    int at = 0;
    for (List<WordCounts> section : sections) {
      for (int i = 0; i < section.size(); i++) {
        sums.add(all.get(order[at++]));
      }
      permuted.add(sums.taken());
    }
    return permuted;
  }
}
