package org.annales.similarity;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Sections whose blocks are drawn anew, with replacement, each section from its own. */
final class ResampledBlocks {
  private final List<List<WordCounts>> sections;
  private final SplittableRandom random;

  ResampledBlocks(List<List<WordCounts>> sections, long seed) {
    this.sections = sections;
    this.random = new SplittableRandom(seed);
  }

  /** The numbers of the blocks that are drawn for a section. */
  int[] drawn(int section) {
    int size = sections.get(section).size();
    return random.ints(size, 0, size).toArray();
  }

  /** All sections anew. */
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

  /** The blocks of all sections dealt out among them, each getting as many as it has. */
  List<WordCounts> dealt(WordCounts.Sums sums) {
    List<WordCounts> all = new ArrayList<>();
    sections.forEach(all::addAll);
    for (int i = all.size() - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      WordCounts kept = all.get(i);
      all.set(i, all.get(j));
      all.set(j, kept);
    }
    List<WordCounts> dealt = new ArrayList<>();
    int at = 0;
    for (List<WordCounts> section : sections) {
      all.subList(at, at + section.size()).forEach(sums::add);
      at += section.size();
      dealt.add(sums.taken());
    }
    return dealt;
  }
}
