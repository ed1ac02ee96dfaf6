package org.annales.keyness;

import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Sections that are counted in one task, and the targets among them: each is compared with all that
 * is in the pool but not in it.
 *
 * @param ranges the sections that it draws on; what lies in two of them is counted once
 */
record Pool(List<Range> ranges, List<Target> targets) implements Serializable {

  IntStream sections() {
    return ranges.stream()
        .flatMapToInt(range -> IntStream.range(range.from(), range.to()))
        .distinct();
  }
}
