package org.annales.comparison;

/** A measure of a section: a row of section_measures. */
record SectionMeasure(String documentId, String sectionId, ItemName name, MeasureValue value) {
  static SectionMeasure of(String documentId, String sectionId, MeasureValue value) {
    return new SectionMeasure(documentId, sectionId, ItemName.of(value.measure()), value);
  }
}
