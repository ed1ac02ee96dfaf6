package org.annales.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.annales.text.model.InputFile;

/**
 * Packs files into tasks by their bytes, so that ten thousand small files are not ten thousand
 * tasks.
 */
final class Packing {
  /** What opening a file costs, in bytes read in the same time. */
  private static final long OPENING = 32L << 10;

  /** Larger files are refused, or are archives mostly of pictures. */
  private static final long LARGEST = 64L << 20;

  /**
   * A task of this size takes some seconds: long enough to be worth its start, short enough to be
   * spread.
   */
  private static final long TASK = 8L << 20;

  /** Below this a task is not worth being divided, even where cores stand idle. */
  private static final long SMALLEST_TASK = 512L << 10;

  /** A pack of more than this times the average keeps one core at work when the others are done. */
  private static final int MOST_UNEVEN = 2;

  private Packing() {}

  /** The bytes of a file that text may be in. */
  static long bytes(InputFile file) {
    return Math.min(file.bytes(), LARGEST);
  }

  /** The number of tasks for so many bytes on so many cores. */
  static int tasks(long bytes, int cores) {
    long forSize = (bytes + TASK - 1) / TASK;
    long forCores = Math.min(cores, (bytes + SMALLEST_TASK - 1) / SMALLEST_TASK);
    return (int) Math.max(1, Math.max(forSize, forCores));
  }

  /** The files in packs of about equal size: the largest first, each into the lightest pack. */
  static List<List<InputFile>> packs(List<InputFile> files, int cores) {
    long cost = files.stream().mapToLong(Packing::cost).sum();
    int count = Math.min(tasks(cost, cores), files.size());
    PriorityQueue<Pack> lightest = new PriorityQueue<>(Comparator.comparingLong(p -> p.cost));
    List<List<InputFile>> packs = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Pack pack = new Pack();
      packs.add(pack.files);
      lightest.add(pack);
    }
    List<InputFile> largestFirst = new ArrayList<>(files);
    largestFirst.sort(Comparator.comparingLong(Packing::cost).reversed());
    for (InputFile file : largestFirst) {
      Pack pack = lightest.remove();
      pack.files.add(file);
      pack.cost += cost(file);
      lightest.add(pack);
    }
    return packs;
  }

  /**
   * Whether packs are as many as the partitions that are wished, and none is much heavier than the
   * others: then what was read in a task can be counted there.
   */
  static boolean areEven(List<List<InputFile>> packs, int partitions) {
    long heaviest = 0;
    long all = 0;
    for (List<InputFile> pack : packs) {
      long cost = pack.stream().mapToLong(Packing::cost).sum();
      heaviest = Math.max(heaviest, cost);
      all += cost;
    }
    return packs.size() >= partitions && heaviest * packs.size() <= all * MOST_UNEVEN;
  }

  private static long cost(InputFile file) {
    return bytes(file) + OPENING;
  }

  private static final class Pack {
    private final List<InputFile> files = new ArrayList<>();
    private long cost;
  }
}
