package org.annales.keyness;

import java.io.Serializable;
import java.util.function.ToIntFunction;
import org.apache.spark.Partitioner;

/** Sends all keys of a group to the same task. */
final class GroupPartitioner extends Partitioner {
  private static final long serialVersionUID = 1L;

  private final int tasks;
  private final Group group;

  /** Returns the number of a key's group. */
  interface Group extends ToIntFunction<Object>, Serializable {}

  GroupPartitioner(int tasks, Group group) {
    this.tasks = tasks;
    this.group = group;
  }

  @Override
  public int numPartitions() {
    return tasks;
  }

  @Override
  public int getPartition(Object key) {
    return Math.floorMod(group.applyAsInt(key), tasks);
  }
}
