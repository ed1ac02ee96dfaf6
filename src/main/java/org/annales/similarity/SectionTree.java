package org.annales.similarity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.annales.settings.SimilaritySettings;
import org.annales.stats.multivariate.Dendrogram;
import org.annales.stats.resampling.Seeds;

/**
 * Computes the rows of section_clusters for a document: a hierarchical clustering of its sections,
 * and the share of bootstrap samples in which each cluster appears again.
 */
final class SectionTree {
  private static final String STEP = "step-";

  private final DocumentWords document;
  private final PairMeasures measures;
  private final SimilaritySettings settings;
  private final int[] sections;

  SectionTree(PairMeasures measures, SimilaritySettings settings) {
    this.measures = measures;
    this.document = measures.document();
    this.settings = settings;
    this.sections = IntStream.range(0, document.size()).filter(measures::isLong).toArray();
  }

  List<SectionCluster> rows() {
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

  /** The bootstrap support of each cluster; NaN where a section of it has one segment. */
  private double[] support(Dendrogram tree) {
    long[] names = new SplittableRandom(1).longs(sections.length).toArray();
    List<int[]> members = tree.members();
    Map<Long, Integer> steps = new HashMap<>();
    double[] support = new double[tree.merges().size()];
    for (int step = 0; step < support.length; step++) {
      steps.put(name(members.get(sections.length + step), names), step);
    }
    List<List<WordCounts>> blocks = Arrays.stream(sections).mapToObj(document::blocks).toList();
    ResampledBlocks resampled =
        new ResampledBlocks(blocks, Seeds.of(document.documentId(), "tree"));
    WordCounts.Sums sums = new WordCounts.Sums(document.forms().length);
    int made = 0;
    for (int i = 0; i < settings.resamples(); i++) {
      double[][] distances = measures.distances(settings.tree(), resampled.drawn(sums));
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

  /** A hash of a cluster that does not depend on the order of its sections. */
  private static long name(int[] cluster, long... names) {
    long name = 0;
    for (int section : cluster) {
      name ^= names[section];
    }
    return name;
  }

  private List<SectionCluster> rows(Dendrogram tree, double... support) {
    double correlation = tree.copheneticCorrelation();
    List<int[]> members = tree.members();
    List<SectionCluster> rows = new ArrayList<>();
    for (int step = 0; step < support.length; step++) {
      Dendrogram.Merge merge = tree.merges().get(step);
      int[] all = members.get(sections.length + step);
      boolean everything = merge.size() == sections.length;
      rows.add(
          new SectionCluster(
              document.documentId(),
              step + 1,
              name(merge.left()),
              name(merge.right()),
              merge.height(),
              merge.size(),
              everything ? Double.NaN : support[step],
              Arrays.stream(all).mapToObj(i -> document.id(sections[i])).toList(),
              settings.tree().label(),
              settings.linkage().name().toLowerCase(Locale.ROOT),
              correlation));
    }
    return rows;
  }

  private String name(int cluster) {
    return cluster < sections.length
        ? document.id(sections[cluster])
        : STEP + (cluster - sections.length + 1);
  }
}
