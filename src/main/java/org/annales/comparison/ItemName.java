package org.annales.comparison;

import java.io.Serializable;

/**
 * What a row is of, as the tables name it.
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
    if (key.startsWith(MeasureSection.WORD)) {
      return new ItemName(WORD, key.substring(MeasureSection.WORD.length()), null);
    }
    if (key.startsWith(MeasureSection.ENTITY)) {
      return new ItemName(ENTITY, key.substring(MeasureSection.ENTITY.length()), null);
    }
    if (key.startsWith(MeasureSection.SENTIMENT)) {
      String lexicon = key.substring(MeasureSection.SENTIMENT.length());
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
