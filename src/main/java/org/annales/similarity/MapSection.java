package org.annales.similarity;

import java.util.List;
import org.annales.table.Column;
import org.annales.table.Table;
import org.annales.table.Table.Group;

/**
 * A section on one axis of the map of its document: a row of section_map.
 *
 * @param coordinate principal coordinate
 * @param inertia of the axis
 * @param chanceInertiaHigh 97.5 % quantile of the inertia of this axis under permutation
 * @param words of the table that is analysed
 */
record MapSection(
    String documentId,
    String sectionId,
    int axis,
    double coordinate,
    double coordinateLow,
    double coordinateHigh,
    double contribution,
    double inertia,
    double inertiaShare,
    double chanceInertiaHigh,
    double pValue,
    long words) {

  static final Table<MapSection> TABLE =
      Table.of(
          "section_map",
          Group.DETAIL,
          "A map of the sections of each document: correspondence analysis of their words",
          List.of("section_id", "axis"),
          List.of(
              Column.<MapSection>text("document_id", "the document, a work", MapSection::documentId)
                  .refersTo("documents"),
              Column.<MapSection>text(
                      "section_id",
                      "a section of at least similarity.min_words words",
                      MapSection::sectionId)
                  .refersTo("sections"),
              Column.integer("axis", "the axis, from 1, the strongest", MapSection::axis),
              Column.number(
                  "coordinate",
                  "principal coordinate: mean of the coordinates of the section's words; the"
                      + " section that contributes most is positive",
                  MapSection::coordinate),
              Column.<MapSection>number(
                      "coordinate_low",
                      "lower end of the 95 % bootstrap interval of the coordinate (segments"
                          + " resampled); null for a section of fewer than 4 segments",
                      MapSection::coordinateLow)
                  .seededBy("section_id, 'map'"),
              Column.<MapSection>number(
                      "coordinate_high", "upper end of the interval", MapSection::coordinateHigh)
                  .seededBy("section_id, 'map'"),
              Column.number(
                  "contribution",
                  "the section's share of the inertia of the axis; all sections sum to 1",
                  MapSection::contribution),
              Column.number(
                  "inertia", "inertia of the axis, its part of χ² / n", MapSection::inertia),
              Column.number(
                  "inertia_share",
                  "inertia of the axis / inertia of all axes",
                  MapSection::inertiaShare),
              Column.<MapSection>number(
                      "chance_inertia_high",
                      "97.5 % quantile of the inertia of this axis when segments are permuted among"
                          + " all sections; an axis below it shows nothing",
                      MapSection::chanceInertiaHigh)
                  .seededBy("document_id, 'map'"),
              Column.<MapSection>number(
                      "p_value",
                      "(1 + permutations with at least the inertia) / (1 + 99 permutations)",
                      MapSection::pValue)
                  .seededBy("document_id, 'map'"),
              Column.count(
                  "words",
                  "words in the analysis: the 1000 most frequent with similarity.min_count"
                      + " occurrences in at least 3 sections",
                  MapSection::words)));
}
