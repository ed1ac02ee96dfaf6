package org.annales.stats;

import java.util.Arrays;

/** Places of values in an array that is sorted from the least on. */
public final class Sorted {
  private static final double SAME = 1e-12;

  /** As a share of the greatest value: what rounding leaves of terms that cancel each other. */
  private static final double NOTHING = 1e-14;

  private Sorted() {}

  /** A sorted copy. */
  public static double[] of(double... values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted;
  }

  /** The values of both, sorted. */
  public static double[] merged(double[] one, double[] other) {
    double[] all = Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, all, one.length, other.length);
    Arrays.sort(all);
    return all;
  }

  /** What is left of a sorted whole without a sorted part of it. */
  public static double[] without(double[] whole, double[] part) {
    double[] rest = new double[whole.length - part.length];
    int left = 0;
    int taken = 0;
    for (double value : whole) {
      if (taken < part.length && value == part[taken]) {
        taken++;
      } else {
        rest[left++] = value;
      }
    }
    return rest;
  }

  /**
   * The values in their order, those made equal that differ in their last digits alone, or by less
   * than {@value #NOTHING} of the greatest absolute value, as 0 and a sum that cancels to 1e-17.
   */
  public static double[] snapped(double... values) {
    double[] sorted = of(values);
    double nothing = NOTHING * Arrays.stream(values).map(Math::abs).max().orElse(0);
    for (int i = 1; i < sorted.length; i++) {
      if (sorted[i] - sorted[i - 1] <= Math.max(nothing, SAME * Math.abs(sorted[i]))) {
        sorted[i] = sorted[i - 1];
      }
    }
    double[] original = of(values);
    return Arrays.stream(values)
        .map(value -> sorted[Arrays.binarySearch(original, value)])
        .toArray();
  }

  /** Σ (t³ − t) over runs of t equal values: what they take from the variance of ranks. */
  public static double ties(double... sorted) {
    double sum = 0;
    for (int from = 0, to; from < sorted.length; from = to) {
      to = end(sorted, from);
      double run = to - from;
      sum += run * (run * run - 1);
    }
    return sum;
  }

  /** The place behind the run of equal values that begins at one. */
  public static int end(double[] sorted, int from) {
    int to = from + 1;
    while (to < sorted.length && sorted[to] == sorted[from]) {
      to++;
    }
    return to;
  }

  /** How many are less than a value. */
  public static int below(double[] sorted, double value) {
    return place(sorted, value, false);
  }

  /** How many are not greater than a value. */
  public static int upTo(double[] sorted, double value) {
    return place(sorted, value, true);
  }

  private static int place(double[] sorted, double value, boolean withEqual) {
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] < value || (withEqual && sorted[middle] == value)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
