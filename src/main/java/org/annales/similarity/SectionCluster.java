package org.annales.similarity;

import java.util.List;
import org.annales.table.Column;
import org.annales.table.Table;
import org.annales.table.Table.Group;

/**
 * A merge of two clusters in the tree of the sections of a document: a row of section_clusters.
 *
 * @param left a section_id, or {@code step-N} of an earlier step
 * @param support share of bootstrap trees that have the new cluster
 * @param sectionIds of the new cluster
 */
record SectionCluster(
    String documentId,
    int step,
    String left,
    String right,
    double height,
    long size,
    double support,
    List<String> sectionIds,
    String measure,
    String linkage,
    double copheneticCorrelation) {

  static final Table<SectionCluster> TABLE =
      Table.of(
          "section_clusters",
          Group.DETAIL,
          "The tree of the sections of each document, merge by merge (hierarchical clustering)",
          List.of("document_id", "step"),
          List.of(
              Column.<SectionCluster>text(
                      "document_id", "the document, a work", SectionCluster::documentId)
                  .refersTo("documents"),
              Column.integer(
                  "step", "number of the merge, from 1, by rising height", SectionCluster::step),
              Column.text(
                  "left",
                  "the first of the merged clusters: a section_id, or step-N of an earlier step",
                  SectionCluster::left),
              Column.text("right", "the second of the merged clusters", SectionCluster::right),
              Column.number(
                  "height",
                  "distance of the two clusters in the measure, by the linkage",
                  SectionCluster::height),
              Column.count("size", "sections in the new cluster", SectionCluster::size),
              Column.<SectionCluster>number(
                      "support",
                      "share of similarity.resamples bootstrap trees with just this cluster"
                          + " (segments resampled); null for the root and clusters with a section"
                          + " of one segment",
                      SectionCluster::support)
                  .seededBy("document_id, 'tree'"),
              Column.texts(
                  "section_ids",
                  "section_ids of the new cluster, in the order of the tree",
                  SectionCluster::sectionIds),
              Column.text(
                  "measure",
                  "measure of the distances, similarity.tree; of cosine_tfidf 1 − cosine",
                  SectionCluster::measure),
              Column.text("linkage", "similarity.linkage", SectionCluster::linkage),
              Column.number(
                  "cophenetic_correlation",
                  "Pearson correlation of the distances of sections with the heights at which the"
                      + " tree merges them",
                  SectionCluster::copheneticCorrelation)));
}
