package org.annales.comparison;

import java.io.Serializable;

/**
 * The kind, item and variant of a row.
 *
 * @param kind measure, word or entity
 * @param item the measure, the word as counted, or the entity_id
 * @param variant of a measure: how it was computed, or the lexicon of sentiment; null of others
 */
record ItemName(String kind, String item, String variant) implements Serializable {
  static final String MEASURE = "measure";
  static final String WORD = "word";
  static final String ENTITY = "entity";
  static final String SENTIMENT = "sentiment";
  static final String WHOLE = "whole";
  static final String RESAMPLED = "resampled";
  static final String SEGMENTS = "segments";

  /** The name of a measure, word or entity of a section, given its key in {@link MeasureValue}. */
  static ItemName of(String key) {
    if (key.startsWith(MeasuredSectionBuilder.WORD)) {
      return new ItemName(WORD, key.substring(MeasuredSectionBuilder.WORD.length()), null);
    }
    if (key.startsWith(MeasuredSectionBuilder.ENTITY)) {
      return new ItemName(ENTITY, key.substring(MeasuredSectionBuilder.ENTITY.length()), null);
    }
    if (key.startsWith(MeasuredSectionBuilder.SENTIMENT)) {
      String lexicon = key.substring(MeasuredSectionBuilder.SENTIMENT.length());
      return new ItemName(MEASURE, SENTIMENT, lexicon);
    }
    if (key.startsWith(SectionRichness.SEGMENT)) {
      return new ItemName(MEASURE, key.substring(SectionRichness.SEGMENT.length()), SEGMENTS);
    }
    if (key.endsWith(SectionRichness.RESAMPLED)) {
      int end = key.length() - SectionRichness.RESAMPLED.length();
      return new ItemName(MEASURE, key.substring(0, end), RESAMPLED);
    }
    return new ItemName(MEASURE, key, WHOLE);
  }
}
