package org.annales.ngram;

import org.annales.stats.dispersion.Dispersion;
import org.apache.spark.unsafe.types.UTF8String;

/** Holds the n-gram of all works that a cursor is at; it changes for each row. */
final class WorkNgram {
  int n;
  UTF8String ngram;
  long count;
  double perMillion;
  long documents;
  long sections;

  /** Null where no dispersion is computed, as {@link #overSegments}. */
  Dispersion overSections;

  Dispersion overSegments;
  double averageReducedFrequency = Double.NaN;
  double topShare = Double.NaN;

  Boolean inSingleSection() {
    return overSections == null ? null : sections == 1 && count > 1;
  }

  Long segments() {
    return overSegments == null ? null : (long) overSegments.range();
  }
}
