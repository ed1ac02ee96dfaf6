package org.annales.similarity;

import java.util.List;
import java.util.Map;
import org.annales.table.Column;
import org.annales.table.Table;
import org.annales.table.Table.Group;

/**
 * A word that contributes much to one side of an axis: a row of section_map_words.
 *
 * @param rank by contribution, from 1 on each side
 * @param coordinate standard coordinate
 */
record MapWord(
    String documentId,
    int axis,
    String side,
    int rank,
    String word,
    double coordinate,
    double contribution,
    long count,
    long sections) {
  static final String POSITIVE = "positive";
  static final String NEGATIVE = "negative";

  static final Table<MapWord> TABLE =
      Table.of(
          "section_map_words",
          Group.DETAIL,
          "The words that contribute most to each axis of the map of sections",
          List.of("document_id", "axis", "side", "rank"),
          List.of(
              Column.<MapWord>text("document_id", "the document, a work", MapWord::documentId)
                  .refersTo("documents"),
              Column.integer("axis", "the axis, from 1, the strongest", MapWord::axis),
              Column.<MapWord>text("side", "the side of the axis", MapWord::side)
                  .codes(
                      Map.of(
                          POSITIVE,
                          "sections with more of the word have positive coordinates",
                          NEGATIVE,
                          "sections with more of the word have negative coordinates")),
              Column.integer(
                  "rank", "rank by contribution, from 1 on each side, at most 20", MapWord::rank),
              Column.text("word", "the word as counted", MapWord::word),
              Column.number(
                  "coordinate", "standard coordinate of the word on the axis", MapWord::coordinate),
              Column.number(
                  "contribution",
                  "the word's share of the inertia of the axis",
                  MapWord::contribution),
              Column.count("count", "occurrences in the document", MapWord::count),
              Column.count("sections", "sections that have the word", MapWord::sections)));
}
