package org.annales.similarity;

import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.ArrayList;
import java.util.List;
import org.annales.stats.Defined;
import org.annales.stats.resampling.ChanceBand;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** The rows of section_axes and section_axis_words for a document. */
final class MapRows {
  static final String AXES = "section_axes";
  static final String WORDS = "section_axis_words";

  static final StructType AXES_SCHEMA =
      new StructType()
          .add("document_id", StringType, true, "the document, a work")
          .add("section_id", StringType, true, "a section of at least likeness.min_words words")
          .add("axis", IntegerType, true, "from 1, the strongest")
          .add(
              "coordinate",
              DoubleType,
              true,
              "where the section lies, principal coordinates: the mean of the coordinates of its words in section_axis_words; the section that contributes most is on the positive side")
          .add(
              "coordinate_low",
              DoubleType,
              true,
              "lower end of its 95 % interval: its segments drawn anew (likeness.resamples times; seed: SHA-256 of section_id and \"map\"), the words staying; null for a section of fewer than 4 segments")
          .add("coordinate_high", DoubleType, true, "its upper end")
          .add("contribution", DoubleType, true, "share of the inertia of the axis; sums to 1")
          .add("inertia", DoubleType, true, "inertia of the axis, its part of χ² / n")
          .add("inertia_share", DoubleType, true, "inertia / that of all axes there are")
          .add(
              "chance_inertia",
              DoubleType,
              true,
              "97.5 % quantile of the inertia of this axis when the segments of all sections are dealt out among them (99 times; seed: SHA-256 of document_id and \"map\"): an axis below it tells nothing")
          .add("p_value", DoubleType, true, "(1 + such deals with at least the inertia) / 100")
          .add(
              "words",
              IntegerType,
              true,
              "words of the table: the most frequent, at most 1000, with at least likeness.min_count occurrences, in at least 3 sections");

  static final StructType WORDS_SCHEMA =
      new StructType()
          .add("document_id", StringType, true, "the document, a work")
          .add("axis", IntegerType, true, "as in section_axes")
          .add("side", StringType, true, "positive or negative")
          .add("rank", IntegerType, true, "by contribution, from 1 on each side, 20 at most")
          .add("word", StringType, true, "the word as counted")
          .add(
              "coordinate",
              DoubleType,
              true,
              "standard coordinate: sections that have more of the word lie to its side")
          .add("contribution", DoubleType, true, "share of the inertia of the axis")
          .add("count", LongType, true, "occurrences in its counted text")
          .add("sections", LongType, true, "sections that have it");

  private static final String POSITIVE = "positive";
  private static final String NEGATIVE = "negative";

  private final DocumentWords document;
  private final SectionMap map;

  MapRows(DocumentWords document, SectionMap map) {
    this.document = document;
    this.map = map;
  }

  List<Row> axes() {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < map.sections() && map.axes() > 0; i++) {
      ChanceBand[] intervals = map.intervals(i);
      for (int axis = 0; axis < map.axes(); axis++) {
        rows.add(row(i, axis, intervals[axis]));
      }
    }
    return rows;
  }

  private Row row(int section, int axis, ChanceBand interval) {
    double inertia = map.analysis().inertia(axis);
    return RowFactory.create(
        document.section(0).documentId(),
        document.id(map.section(section)),
        axis + 1,
        map.analysis().row(section, axis),
        Defined.orNull(interval.low()),
        Defined.orNull(interval.high()),
        map.analysis().rowContribution(section, axis),
        inertia,
        inertia / map.analysis().totalInertia(),
        Defined.orNull(map.chance(axis).high()),
        Defined.orNull(map.chance(axis).pValue(inertia, true)),
        map.words());
  }

  List<Row> words() {
    List<Row> rows = new ArrayList<>();
    for (int axis = 0; axis < map.axes(); axis++) {
      rows.addAll(words(axis, POSITIVE));
      rows.addAll(words(axis, NEGATIVE));
    }
    return rows;
  }

  private List<Row> words(int axis, String side) {
    List<Row> rows = new ArrayList<>();
    for (int place : map.strongest(axis, side.equals(POSITIVE))) {
      int word = map.word(place);
      rows.add(
          RowFactory.create(
              document.section(0).documentId(),
              axis + 1,
              side,
              rows.size() + 1,
              document.forms()[word],
              map.analysis().column(place, axis),
              map.analysis().columnContribution(place, axis),
              (long) document.count(word),
              (long) document.having(word)));
    }
    return rows;
  }
}
