package org.annales.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.annales.settings.ComparisonSpec;
import org.annales.stats.test.FalseDiscovery;

/** Corrects the differences of one kind in one comparison jointly, and ranks the written ones. */
final class DifferenceRows {
  private final SetPlan plan;
  private final List<Difference> family = new ArrayList<>();

  DifferenceRows(SetPlan plan, Iterable<Difference> found) {
    this.plan = plan;
    found.forEach(family::add);
    family.sort(Comparator.comparing(difference -> difference.item().item()));
  }

  /** The written differences, in order. */
  List<SetDifference> rows() {
    double[] p = family.stream().mapToDouble(d -> d.outcome().pValue()).toArray();
    double[] q = FalseDiscovery.benjaminiHochberg(p);
    long size = family.stream().filter(d -> !Double.isNaN(d.outcome().pValue())).count();
    List<SetDifference> written = new ArrayList<>();
    for (int i = 0; i < q.length; i++) {
      if (family.get(i).isWritten(q[i])) {
        Difference difference = family.get(i);
        ComparisonSpec sides = plan.comparison(difference.item().comparison());
        written.add(new SetDifference(sides, difference, 0, q[i], size));
      }
    }
    written.sort(
        Comparator.comparing((SetDifference found) -> !found.robust())
            .thenComparing(found -> -found.difference().least())
            .thenComparing(found -> found.difference().outcome().pValue())
            .thenComparing(found -> found.difference().item().item()));
    for (int i = 0; i < written.size(); i++) {
      written.set(i, written.get(i).ranked(i + 1));
    }
    return written;
  }
}
