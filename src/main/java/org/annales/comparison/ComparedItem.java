package org.annales.comparison;

import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;

/**
 * A measure, a word or an entity that is tested in a comparison of sets, or in a series.
 *
 * @param comparison the number of the comparison, or of the series
 */
record ComparedItem(int comparison, Kind kind, String item) implements Serializable {

  /** What it is. */
  enum Kind {
    MEASURE,
    SENTIMENT,
    WORD,
    ENTITY;

    String label() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The kind of a measure. */
    static Kind ofMeasure(String measure) {
      return measure.startsWith(MeasuredSectionBuilder.SENTIMENT) ? SENTIMENT : MEASURE;
    }
  }

  /** The same in every process, unlike that of an enum, as Spark groups by it. */
  @Override
  public int hashCode() {
    return Objects.hash(comparison, kind.name(), item);
  }

  /** Type and name of an entity, which are the same in all documents that know it. */
  static String withoutDocument(String entityId) {
    return entityId.substring(entityId.indexOf('/') + 1);
  }

  /** Whether it occurs and is counted: a word or an entity, of which there are thousands. */
  boolean isCounted() {
    return kind == Kind.WORD || kind == Kind.ENTITY;
  }

  /** Its name in tables. */
  ItemName name() {
    return isCounted() ? new ItemName(kind.label(), item, null) : ItemName.of(item);
  }

  /** Names the family whose p-values are corrected jointly. */
  String family() {
    return comparison + " " + kind.label();
  }
}
