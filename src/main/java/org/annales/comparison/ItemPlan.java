package org.annales.comparison;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The sections that comparisons of sets, or series, are made of, and how an item is tested. */
abstract class ItemPlan<T extends ItemTest<T>> implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Map<String, List<Place>> places = new HashMap<>();

  /**
   * A section as a part of a comparison or a series.
   *
   * @param comparison its number, or that of the series
   * @param order by which parts are sorted, so that no sum depends on partitions
   * @param document the number of its document in a series
   */
  record Place(int comparison, int order, int document) implements Serializable {}

  final void add(String sectionId, Place place) {
    places.computeIfAbsent(sectionId, id -> new ArrayList<>()).add(place);
  }

  /** The parts that a section is; none where nothing has it. */
  final List<Place> places(String sectionId) {
    return places.getOrDefault(sectionId, List.of());
  }

  final boolean isEmpty() {
    return places.isEmpty();
  }

  /** Tests an item; null where it is too rare to be tested. */
  abstract T test(ComparedItem item, List<ItemPart> ordered);
}
