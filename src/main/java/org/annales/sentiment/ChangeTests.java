package org.annales.sentiment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.annales.stats.Confidence;
import org.annales.stats.resampling.BlockPermutation;
import org.annales.stats.resampling.Resampling;
import org.annales.stats.resampling.Seeds;
import org.annales.stats.test.ChangePoint;
import org.annales.stats.test.TestFamily;

/**
 * Tests where the mean score of a document changes between two of its units: the whole document
 * first, then both sides of each change.
 */
final class ChangeTests {
  private final DocumentHits document;
  private final CourseUnits units;
  private final int permutations;
  private final double[] scores;
  private final double[] scoresWithout;
  private final List<Tested> tested = new ArrayList<>();
  private final TestFamily family;
  private final List<Tested> changes;

  /**
   * The likeliest change in a run of units.
   *
   * @param stands whether the run without flagged words changes in the same direction
   */
  private record Tested(int at, int from, int to, double pValue, boolean stands) {}

  /** A test of a run: where its scores change, and how surely. */
  private record Run(int at, double pValue, boolean rises) {}

  ChangeTests(DocumentHits document, DocumentHits withoutFlagged, int permutations) {
    this.document = document;
    this.units = CourseUnits.of(document);
    this.permutations = permutations;
    this.scores = document.allScores();
    this.scoresWithout = withoutFlagged.allScores();
    if (units.reason() == null) {
      test(0, units.size());
    }
    this.family = TestFamily.ofP(tested.stream().mapToDouble(Tested::pValue).toArray());
    this.changes =
        tested.stream()
            .filter(test -> family.q(test.pValue) <= Confidence.ALPHA)
            .sorted((a, b) -> Integer.compare(a.at, b.at))
            .toList();
  }

  private void test(int from, int to) {
    if (to - from < CourseUnits.LEAST) {
      return;
    }
    Run run = run(scores, from, to);
    if (run.at == from) {
      return; // All sentences have the same score.
    }
    Run without = run(scoresWithout, from, to);
    boolean stands = without.pValue <= Confidence.ALPHA && without.rises == run.rises;
    tested.add(new Tested(run.at, from, to, run.pValue, stands));
    if (run.pValue <= Confidence.ALPHA) {
      test(from, run.at);
      test(run.at, to);
    }
  }

  private Run run(double[] values, int from, int to) {
    int first = units.start(from);
    int end = units.start(to);
    double mean = Arrays.stream(values, first, end).average().orElse(0);
    double[] sums = units.sums(Arrays.stream(values).map(v -> v - mean).toArray(), from, to);
    ChangePoint change = ChangePoint.of(sums);
    String name = (first + 1) + "-" + end;
    long seed = Seeds.of(document.documentId(), name, document.name());
    double[] chance = new BlockPermutation(sums, 1, permutations, seed).changes();
    double before = Arrays.stream(sums, 0, change.place()).sum();
    return new Run(
        from + change.place(), Resampling.pValue(chance, change.statistic()), before < 0);
  }

  List<SentimentChangePoint> rows() {
    List<SentimentChangePoint> rows = new ArrayList<>();
    for (int i = 0; i < changes.size(); i++) {
      Tested change = changes.get(i);
      int from = start(i == 0 ? 0 : changes.get(i - 1).at);
      int at = start(change.at);
      int to = start(i + 1 == changes.size() ? units.size() : changes.get(i + 1).at);
      DocumentHits.Place place = document.place(at);
      rows.add(
          new SentimentChangePoint(
              document.documentId(),
              document.name(),
              units.unit(),
              place.sectionId(),
              place.paragraph(),
              place.sentence(),
              Arrays.stream(scores, from, at).average().orElse(0),
              Arrays.stream(scores, at, to).average().orElse(0),
              start(change.from) + 1,
              at + 1,
              start(change.to),
              change.pValue,
              family.q(change.pValue),
              family.size(),
              change.stands));
    }
    return rows;
  }

  private int start(int unit) {
    return units.start(unit);
  }
}
