package org.annales.comparison;

import java.util.List;
import org.annales.table.Column;
import org.annales.table.Table;
import org.annales.table.Table.Group;

/** A measure of a section: a row of section_measures. */
record SectionMeasure(String documentId, String sectionId, ItemName name, MeasureValue value) {
  static final Table<SectionMeasure> TABLE =
      Table.of(
          "section_measures",
          Group.MAIN,
          "Measures of each section: counts, rates, richness, readability, sentiment, chosen words"
              + " and entities",
          List.of("section_id", "kind", "item", "variant"),
          ComparisonTables.joined(
              List.of(
                  Column.<SectionMeasure>text(
                          "document_id", "the document", SectionMeasure::documentId)
                      .refersTo("documents"),
                  Column.<SectionMeasure>text(
                          "section_id", "a counted section", SectionMeasure::sectionId)
                      .refersTo("sections")),
              ComparisonTables.items(SectionMeasure::name),
              List.of(
                  Column.<SectionMeasure>number(
                          "value",
                          "its value in the unit that the table measures names, of words and"
                              + " entities per million words; null where it is not defined",
                          m -> m.value().value())
                      .seededBy("section_id"),
                  Column.number(
                      "low",
                      "lower end of the 95 % interval, by equally weighted cosines of sentences or"
                          + " segments; null where there is none",
                      m -> m.value().low()),
                  Column.number("high", "upper end of the 95 % interval", m -> m.value().high()),
                  Column.text("method", "how the value was computed", m -> m.value().method()),
                  Column.<SectionMeasure>text(
                          "reason",
                          "why value or interval is missing; null where none should be there or"
                              + " both are",
                          m -> m.value().reason())
                      .codes(ComparisonReasons.OF_MEASURES))));

  static SectionMeasure of(String documentId, String sectionId, MeasureValue value) {
    return new SectionMeasure(documentId, sectionId, ItemName.of(value.measure()), value);
  }
}
