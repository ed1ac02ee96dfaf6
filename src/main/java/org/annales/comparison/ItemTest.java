package org.annales.comparison;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.annales.stats.Confidence;
import org.annales.stats.test.TestFamily;

/** A test of an item in a comparison of sets or in a series: a row of a table. */
interface ItemTest<T extends ItemTest<T>> extends Serializable {
  ComparedItem item();

  /** Whether the configuration names the item. */
  boolean chosen();

  /** NaN where there is no test. */
  double pValue();

  /** Null before {@link #corrected}. */
  CorrectedP correction();

  T with(CorrectedP correction);

  boolean robust();

  /** The effect that is certain at least, by which robust tests are ranked. */
  double least();

  /** Whether it is written: words and entities only where they differ, or are chosen. */
  default boolean isWritten() {
    return !item().isCounted() || chosen() || correction().q() <= Confidence.ALPHA;
  }

  /** Corrects the p-values of a family, and returns its written tests by rank. */
  static <T extends ItemTest<T>> List<T> corrected(Iterable<T> found) {
    List<T> all = new ArrayList<>();
    found.forEach(all::add);
    TestFamily family = TestFamily.ofP(all.stream().mapToDouble(ItemTest::pValue).toArray());
    List<T> written =
        new ArrayList<>(
            all.stream()
                .map(test -> test.with(new CorrectedP(0, family.q(test.pValue()), family.size())))
                .filter(ItemTest::isWritten)
                .sorted(
                    Comparator.comparing((T test) -> !test.robust())
                        .thenComparing(test -> -test.least())
                        .thenComparing(ItemTest::pValue)
                        .thenComparing(test -> test.item().item()))
                .toList());
    for (int i = 0; i < written.size(); i++) {
      T test = written.get(i);
      written.set(i, test.with(test.correction().ranked(i + 1)));
    }
    return written;
  }
}
