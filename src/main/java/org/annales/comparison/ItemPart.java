package org.annales.comparison;

import java.io.Serializable;

/**
 * An item in one section of a comparison or a series.
 *
 * @param chosen whether the configuration names the item
 * @param sample of a measure; null of words and entities
 * @param occurrences of a word or an entity; null of measures
 */
record ItemPart(ItemPlan.Place place, boolean chosen, Sample sample, SegmentOccurrences occurrences)
    implements Serializable {}
