package org.annales.comparison;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.annales.corpus.SectionPlace;

/**
 * The measures of a section, and its samples for tests.
 *
 * @param samples by measure
 * @param segments words of each segment
 * @param entities mentions in each segment, by entity: of all, where sets or series are compared,
 *     else of those that are tested
 */
record MeasuredSection(
    SectionPlace place,
    List<MeasureValue> values,
    Map<String, Sample> samples,
    List<Long> segments,
    Map<String, long[]> entities)
    implements Serializable {

  /** Whether the configuration names an entity. */
  boolean isChosen(String entityId) {
    return samples.containsKey(MeasuredSectionBuilder.ENTITY + entityId);
  }
}
