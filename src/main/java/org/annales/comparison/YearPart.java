package org.annales.comparison;

import java.io.Serializable;
import java.util.Comparator;

/**
 * What a section brings to an item of a series.
 *
 * @param chosen whether the configuration names the item: then it is written, whatever it does
 */
record YearPart(SeriesPlan.Place place, YearSum sum, boolean chosen) implements Serializable {
  /** The order of reading, in which sums come to the same digits whatever the partitions were. */
  static final Comparator<YearPart> ORDER = Comparator.comparingInt(part -> part.place().order());
}
