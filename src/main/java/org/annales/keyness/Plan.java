package org.annales.keyness;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import org.apache.spark.Partitioner;

/** Assigns sections to pools, and pools to tasks. */
final class Plan implements Serializable {
  private static final long serialVersionUID = 1L;

  private final SectionNumbering sections;
  private final List<Pool> pools;
  private final int[][] poolsOf;
  private final int[][] placesOf;
  private final int[] partitions;
  private final int tasks;

  Plan(SectionNumbering sections, List<Pool> pools, int tasks) {
    this.sections = sections;
    this.pools = List.copyOf(pools);
    this.poolsOf = new int[sections.count()][];
    this.placesOf = new int[sections.count()][];
    Arrays.fill(poolsOf, new int[0]);
    Arrays.fill(placesOf, new int[0]);
    for (int pool = 0; pool < pools.size(); pool++) {
      List<Integer> counted = pools.get(pool).sections();
      for (int place = 0; place < counted.size(); place++) {
        int section = counted.get(place);
        poolsOf[section] = append(poolsOf[section], pool);
        placesOf[section] = append(placesOf[section], place);
      }
    }
    this.tasks = tasks;
    this.partitions = evenly(pools, sections, tasks);
  }

  private static int[] append(int[] numbers, int number) {
    int[] longer = Arrays.copyOf(numbers, numbers.length + 1);
    longer[numbers.length] = number;
    return longer;
  }

  /** The heaviest pool first, each to the task that has least so far. */
  private static int[] evenly(List<Pool> pools, SectionNumbering sections, int tasks) {
    int[] partitions = new int[pools.size()];
    long[] weights =
        pools.stream()
            .mapToLong(
                pool -> pool.sections().stream().mapToLong(s -> sections.get(s).tokens()).sum())
            .toArray();
    long[] loads = new long[tasks];
    PriorityQueue<Integer> lightest =
        new PriorityQueue<>(
            Comparator.comparingLong((Integer task) -> loads[task])
                .thenComparing(Comparator.naturalOrder()));
    IntStream.range(0, tasks).forEach(lightest::add);
    IntStream.range(0, pools.size())
        .boxed()
        .sorted(Comparator.comparingLong((Integer pool) -> -weights[pool]))
        .forEach(
            pool -> {
              int task = lightest.remove();
              partitions[pool] = task;
              loads[task] += weights[pool];
              lightest.add(task);
            });
    return partitions;
  }

  int pools() {
    return pools.size();
  }

  Pool pool(int number) {
    return pools.get(number);
  }

  List<Integer> sections(int pool) {
    return pools.get(pool).sections();
  }

  /** How the sections of a pool lie one after another. */
  PoolParts parts(int pool) {
    return new PoolParts(sections(pool).stream().map(sections::get).toList());
  }

  /** The pools that count a section. */
  int[] poolsOf(String sectionId) {
    return poolsOf[number(sectionId)];
  }

  /** The places of a section in the pools that count it. */
  int[] placesOf(String sectionId) {
    return placesOf[number(sectionId)];
  }

  int number(String sectionId) {
    return sections.number(sectionId);
  }

  /**
   * The keys under which a section travels: the number of a pool, and the section's own, so that
   * sorting puts the sections of a pool one after another, in their order.
   */
  List<Long> keys(String sectionId) {
    int section = number(sectionId);
    List<Long> keys = new ArrayList<>();
    for (int pool : poolsOf[section]) {
      keys.add((long) pool << Integer.SIZE | section);
    }
    return keys;
  }

  static int poolOf(long key) {
    return (int) (key >> Integer.SIZE);
  }

  static int sectionOf(long key) {
    return (int) key;
  }

  /** Sends each key to the task of its pool. */
  Partitioner partitioner() {
    int[] taskOf = partitions;
    return new GroupPartitioner(tasks, key -> taskOf[poolOf((Long) key)]);
  }
}
