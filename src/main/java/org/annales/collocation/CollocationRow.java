package org.annales.collocation;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.annales.stats.association.Contingency;
import org.annales.stats.association.DeltaP;
import org.annales.stats.association.ZScore;
import org.annales.table.Column;
import org.annales.table.Table;
import org.annales.table.Table.Group;
import org.apache.spark.unsafe.types.UTF8String;

/**
 * A node and its collocate in the works or in one section, with the contingency table of their
 * slots. One object is filled again for each row of a task: there are millions of rows.
 */
final class CollocationRow {
  private static final UTF8String OVER = UTF8String.fromString("over");
  private static final UTF8String UNDER = UTF8String.fromString("under");

  static final Table<CollocationRow> OF_WORKS =
      Table.of(
          "collocations",
          Group.MAIN,
          "Words and what stands beside them",
          List.of("node", "collocate", "span_left", "span_right"),
          Stream.of(
                  pair(),
                  counts("the works"),
                  ofWorks(),
                  Measure.ALL.stream().map(Measure::column),
                  corrected())
              .flatMap(columns -> columns)
              .toList());

  static final Table<CollocationRow> BY_SECTION =
      Table.of(
          "collocations_by_section",
          Group.DETAIL,
          "Words and what stands beside them in each section",
          List.of("node", "collocate", "span_left", "span_right", "section_id"),
          Stream.of(
                  pair(),
                  ofSection(),
                  counts("the section"),
                  Measure.IN_SECTION.stream().map(Measure::column))
              .flatMap(columns -> columns)
              .toList());

  UTF8String node;
  UTF8String collocate;
  Span span;
  Contingency table;

  /** The section; null in rows of the works. */
  UTF8String documentId;

  UTF8String sectionId;

  /** Sections in which they co-occur. */
  long sections;

  long nodeOccurrences;
  long collocateOccurrences;

  /** Counted tokens of the works. */
  long tokens;

  /** Of the conditional p-value. */
  double lnP;

  double lnQ;
  long familySize;

  private static Stream<Column<CollocationRow>> pair() {
    return Stream.of(
        Column.utf8(
            "node",
            "the word studied: a token, or with collocations.of=lemma a lemma",
            row -> row.node),
        Column.utf8("collocate", "a word beside it", row -> row.collocate),
        Column.integer("span_left", "tokens of the span before the node", row -> row.span.left()),
        Column.integer("span_right", "tokens of the span after the node", row -> row.span.right()));
  }

  private static Stream<Column<CollocationRow>> ofSection() {
    return Stream.of(
        Column.<CollocationRow>utf8("document_id", "the document", row -> row.documentId)
            .refersTo("documents"),
        Column.<CollocationRow>utf8("section_id", "the section", row -> row.sectionId)
            .refersTo("sections"));
  }

  private static Stream<Column<CollocationRow>> counts(String where) {
    return Stream.of(
        Column.count(
            "count",
            "O: slots around the node that hold the collocate, in " + where,
            row -> row.table.o11()),
        Column.count("node_count", "slots around the node, in " + where, row -> row.table.r1()),
        Column.count(
            "collocate_count", "slots that hold the collocate, in " + where, row -> row.table.c1()),
        Column.count("slots", "N: all slots of this span, in " + where, row -> row.table.n()));
  }

  private static Stream<Column<CollocationRow>> ofWorks() {
    return Stream.of(
        Column.count("sections", "sections in which they co-occur", row -> row.sections),
        Column.count(
            "node_occurrences", "occurrences of the node in the works", row -> row.nodeOccurrences),
        Column.count(
            "collocate_occurrences",
            "occurrences of the collocate in the works",
            row -> row.collocateOccurrences),
        Column.<CollocationRow>utf8(
                "direction",
                "whether they co-occur more or less often than expected; null: as expected",
                CollocationRow::direction)
            .codes(
                Map.of("over", "more often than expected", "under", "less often than expected")));
  }

  private static Stream<Column<CollocationRow>> corrected() {
    return Stream.of(
        Column.number(
            "z_score_berry_rogghe",
            "Berry-Rogghe's z-score, of occurrences instead of slots: (O − E) / √(E · (1 − p)),"
                + " p = collocate_occurrences / tokens that are not the node",
            row ->
                ZScore.berryRogghe(
                    row.table.o11(),
                    row.nodeOccurrences,
                    row.collocateOccurrences,
                    row.tokens,
                    row.span.left() + row.span.right())),
        Column.number(
            "conditional_p_value",
            "exact test of the count, given that it is at least collocations.min_count: two-sided"
                + " mid-p; slots of overlapping spans count as independent",
            row -> Math.exp(row.lnP)),
        Column.number(
            "q_value",
            "conditional_p_value corrected for the tests of the family (Benjamini-Hochberg): the"
                + " share of false discoveries among all pairs up to this one",
            row -> Math.exp(row.lnQ)),
        Column.number("ln_q", "natural logarithm of q_value", row -> row.lnQ),
        Column.count(
            "family_size",
            "tests in the family: all pairs of this span that have passed the thresholds",
            row -> row.familySize));
  }

  private UTF8String direction() {
    double difference = DeltaP.secondGivenFirst(table);
    return difference > 0 ? OVER : difference < 0 ? UNDER : null;
  }
}
