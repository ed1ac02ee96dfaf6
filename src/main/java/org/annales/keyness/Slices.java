package org.annales.keyness;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.annales.corpus.SectionText;
import org.annales.corpus.SendWindows.Route;

/**
 * Divides the terms of pools by their first tokens into slices, so that each task holds one slice
 * of a pool, however large it is. The slices of all pools are numbered from 0.
 */
final class Slices implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Places of a slice, in the mean: a task takes some hundred bytes for each. */
  private static final long MOST = 1L << 20;

  /** Fewer are not worth a task. */
  private static final long FEWEST = 1L << 14;

  private final Plan plan;
  private final int[] first;

  Slices(Plan plan, int tasks) {
    this.plan = plan;
    this.first = new int[plan.pools() + 1];
    for (int pool = 0; pool < plan.pools(); pool++) {
      long places = plan.parts(pool).places();
      long forCores = Math.min(tasks, places / FEWEST);
      long slices = Math.max(1, Math.max(forCores, (places + MOST - 1) / MOST));
      first[pool + 1] = Math.toIntExact(first[pool] + slices);
    }
  }

  Plan plan() {
    return plan;
  }

  int count() {
    return first[plan.pools()];
  }

  int poolOf(int slice) {
    int found = Arrays.binarySearch(first, slice);
    return found < 0 ? -found - 2 : found;
  }

  /** Sends the windows of a section to the slices of each pool that counts it. */
  List<Route> routes(SectionText text) {
    int[] pools = plan.poolsOf(text.sectionId());
    int[] places = plan.placesOf(text.sectionId());
    return IntStream.range(0, pools.length)
        .mapToObj(i -> new Route(places[i], first[pools[i]], first[pools[i] + 1] - first[pools[i]]))
        .toList();
  }
}
