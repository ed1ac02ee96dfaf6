package org.annales.comparison;

import static org.annales.stats.Defined.orNull;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.annales.comparison.HomogeneityTest.Together;
import org.annales.stats.test.FalseDiscovery;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** The rows of section_homogeneity: the tests of a document, corrected together. */
final class HomogeneityRows {
  static final String NAME = "section_homogeneity";

  static final StructType SCHEMA =
      new StructType()
          .add("document_id", StringType, true, "the document, a work")
          .add("measure", StringType, true, "a measure of section_measures that is tested")
          .add("sections", IntegerType, true, "sections in the test, k: those with units enough")
          .add(
              "unit",
              StringType,
              true,
              "what is tested: segment (500 words; the rest joined to the last) or sentence")
          .add("units", IntegerType, true, "units of these sections, N")
          .add(
              "test",
              StringType,
              true,
              "kruskal_wallis (χ² law, where each section has at least 5 units), kruskal_wallis_permutation, chi_squared_permutation (words and entities): units dealt out to the sections by chance, comparison.permutations times, of very many units fewer; seed: document_id and measure; null where there is no test")
          .add(
              "statistic",
              DoubleType,
              true,
              "H, corrected for ties; of words and entities χ² of k sections with and without it")
          .add("degrees", IntegerType, true, "k − 1")
          .add(
              "effect_size",
              StringType,
              true,
              "eta_squared ((H − k + 1) / (N − k): share of the ranks' variance that lies between sections) or cramers_v (√(χ² / tokens), corrected by Bergsma)")
          .add("effect", DoubleType, true, "the effect: 0 none, 1 all")
          .add(
              "chance_high",
              DoubleType,
              true,
              "the effect that chance alone exceeds in one case of twenty")
          .add("p_value", DoubleType, true, "null where there is no test")
          .add(
              "q_value",
              DoubleType,
              true,
              "p_value corrected (Benjamini-Hochberg) for all measures of the document; of words and entities for all of these")
          .add("family_size", LongType, true, "tests in the family")
          .add("reason", StringType, true, "why there is no test; null where there is one");

  private HomogeneityRows() {}

  /** The rows of a document. */
  static List<Row> of(String documentId, Iterable<Together> found) {
    List<Together> all = new ArrayList<>();
    found.forEach(all::add);
    all.sort(Comparator.comparing(Together::measure));
    return Stream.of(false, true)
        .flatMap(
            counted ->
                family(documentId, all.stream().filter(t -> t.counted() == counted).toList()))
        .toList();
  }

  private static Stream<Row> family(String documentId, List<Together> family) {
    double[] p = family.stream().mapToDouble(Together::pValue).toArray();
    double[] q = FalseDiscovery.benjaminiHochberg(p);
    long size = Arrays.stream(p).filter(value -> !Double.isNaN(value)).count();
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < p.length; i++) {
      rows.add(row(documentId, family.get(i), q[i], size));
    }
    return rows.stream();
  }

  private static Row row(String documentId, Together of, double q, long family) {
    boolean tested = of.test() != null;
    return RowFactory.create(
        documentId,
        of.measure(),
        of.sections(),
        of.unit(),
        of.units(),
        of.test(),
        orNull(of.statistic()),
        tested ? (Integer) (of.sections() - 1) : null,
        of.effectSize(),
        orNull(of.effect()),
        orNull(of.chanceHigh()),
        orNull(of.pValue()),
        orNull(q),
        tested ? (Long) family : null,
        of.reason());
  }
}
