package org.annales.similarity;

import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.annales.settings.SimilaritySettings;
import org.annales.stats.Defined;
import org.annales.stats.multivariate.Dendrogram;
import org.annales.text.model.Seeds;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/**
 * The rows of section_clusters for a document: its sections put together two by two, and how often
 * each cluster comes again when the segments of every section are drawn anew.
 */
final class SectionTree {
  static final String NAME = "section_clusters";

  static final StructType SCHEMA =
      new StructType()
          .add("document_id", StringType, true, "the document, a work")
          .add("step", IntegerType, true, "merge, from 1, in the order of heights")
          .add(
              "left",
              StringType,
              true,
              "what is merged: a section_id, or step-N of an earlier step")
          .add("right", StringType, true, "what it is merged with")
          .add("height", DoubleType, true, "their distance in the measure, by the linkage")
          .add("size", IntegerType, true, "sections in the new cluster")
          .add(
              "support",
              DoubleType,
              true,
              "share of likeness.resamples trees that have a cluster of just these sections, when the segments of each section are drawn anew (with replacement; seed: SHA-256 of document_id and \"tree\"); null for the whole, and where a section has one segment: too short to tell")
          .add(
              "sections",
              createArrayType(StringType),
              true,
              "the sections of the new cluster, in the order of the tree")
          .add("measure", StringType, true, "likeness.tree; of cosine_tfidf 1 − cosine")
          .add("linkage", StringType, true, "likeness.linkage")
          .add(
              "cophenetic_correlation",
              DoubleType,
              true,
              "how well the tree tells the distances: Pearson's correlation of these with the heights at which sections are merged; 1 exactly");

  private static final String STEP = "step-";

  private final DocumentWords document;
  private final Measures measures;
  private final SimilaritySettings settings;
  private final int[] sections;

  SectionTree(Measures measures, SimilaritySettings settings) {
    this.measures = measures;
    this.document = measures.document();
    this.settings = settings;
    this.sections = IntStream.range(0, document.size()).filter(measures::isLong).toArray();
  }

  List<Row> rows() {
    if (sections.length < 2 || sections.length > settings.maxSections()) {
      return List.of();
    }
    List<WordCounts> whole = Arrays.stream(sections).mapToObj(document::whole).toList();
    double[][] distances = measures.distances(settings.tree(), whole);
    if (Arrays.stream(distances).flatMapToDouble(Arrays::stream).anyMatch(Double::isNaN)) {
      return List.of();
    }
    Dendrogram tree = tree(distances);
    return rows(tree, support(tree));
  }

  private Dendrogram tree(double[][] distances) {
    return new Dendrogram(distances, Dendrogram.Linkage.valueOf(settings.linkage().name()));
  }

  /** How often each cluster comes again; NaN where a section of it is one segment. */
  private double[] support(Dendrogram tree) {
    long[] names = new SplittableRandom(1).longs(sections.length).toArray();
    List<int[]> members = tree.members();
    Map<Long, Integer> steps = new HashMap<>();
    double[] support = new double[tree.merges().size()];
    for (int step = 0; step < support.length; step++) {
      steps.put(name(members.get(sections.length + step), names), step);
    }
    List<List<WordCounts>> blocks = Arrays.stream(sections).mapToObj(document::blocks).toList();
    ResampledBlocks again =
        new ResampledBlocks(blocks, Seeds.of(document.section(0).documentId(), "tree"));
    WordCounts.Sums sums = new WordCounts.Sums(document.forms().length);
    int made = 0;
    for (int i = 0; i < settings.resamples(); i++) {
      double[][] distances = measures.distances(settings.tree(), again.drawn(sums));
      if (Arrays.stream(distances).flatMapToDouble(Arrays::stream).noneMatch(Double::isNaN)) {
        made++;
        tree(distances).members().stream()
            .map(cluster -> steps.get(name(cluster, names)))
            .filter(step -> step != null)
            .forEach(step -> support[step]++);
      }
    }
    for (int step = 0; step < support.length; step++) {
      boolean drawn =
          Arrays.stream(members.get(sections.length + step))
              .allMatch(section -> blocks.get(section).size() > 1);
      support[step] = drawn ? support[step] / made : Double.NaN;
    }
    return support;
  }

  /** The same for the same sections in any order. */
  private static long name(int[] cluster, long... names) {
    long name = 0;
    for (int section : cluster) {
      name ^= names[section];
    }
    return name;
  }

  private List<Row> rows(Dendrogram tree, double... support) {
    double correlation = tree.copheneticCorrelation();
    List<int[]> members = tree.members();
    List<Row> rows = new ArrayList<>();
    for (int step = 0; step < support.length; step++) {
      Dendrogram.Merge merge = tree.merges().get(step);
      int[] all = members.get(sections.length + step);
      boolean everything = merge.size() == sections.length;
      rows.add(
          RowFactory.create(
              document.section(0).documentId(),
              step + 1,
              name(merge.left()),
              name(merge.right()),
              merge.height(),
              merge.size(),
              everything ? null : Defined.orNull(support[step]),
              Arrays.stream(all).mapToObj(i -> document.id(sections[i])).toArray(String[]::new),
              settings.tree().label(),
              settings.linkage().name().toLowerCase(Locale.ROOT),
              Defined.orNull(correlation)));
    }
    return rows;
  }

  private String name(int cluster) {
    return cluster < sections.length
        ? document.id(sections[cluster])
        : STEP + (cluster - sections.length + 1);
  }
}
