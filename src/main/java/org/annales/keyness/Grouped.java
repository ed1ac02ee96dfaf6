package org.annales.keyness;

import org.apache.spark.Partitioner;

/** A key whose group decides its task; inside a task keys are sorted. */
interface Grouped {
  int group();

  /** Sends each group to one task. */
  final class ByGroup extends Partitioner {
    private static final long serialVersionUID = 1L;

    private final int tasks;

    ByGroup(int tasks) {
      this.tasks = tasks;
    }

    @Override
    public int numPartitions() {
      return tasks;
    }

    @Override
    public int getPartition(Object key) {
      return Math.floorMod(((Grouped) key).group(), tasks);
    }
  }
}
