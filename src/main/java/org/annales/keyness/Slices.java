package org.annales.keyness;

import java.io.Serializable;

/**
 * Pools whose terms are divided: what is counted of a pool by the first tokens of its terms, so
 * that each task holds but a slice of it, however large it is.
 */
final class Slices implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Places of a slice, in the mean: a task takes some hundred bytes for each. */
  private static final long MOST = 1L << 20;

  /** Fewer are not worth a task. */
  private static final long FEWEST = 1L << 14;

  private final Plan plan;
  private final int[] slices;

  Slices(Plan plan, int tasks) {
    this.plan = plan;
    this.slices = new int[plan.pools()];
    for (int pool = 0; pool < slices.length; pool++) {
      long places = plan.parts(pool).places();
      long forCores = Math.min(tasks, places / FEWEST);
      slices[pool] = (int) Math.max(1, Math.max(forCores, (places + MOST - 1) / MOST));
    }
  }

  Plan plan() {
    return plan;
  }

  /** How many slices a pool has. */
  int of(int pool) {
    return slices[pool];
  }
}
