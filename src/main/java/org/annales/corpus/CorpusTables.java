package org.annales.corpus;

import java.util.List;
import java.util.stream.Stream;
import org.annales.table.ResultTable;
import org.annales.table.Table;
import org.annales.text.model.Problem;
import org.annales.text.model.ReadDocument;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.SparkSession;

/** Declares and computes the tables of a corpus. */
public final class CorpusTables {
  /** The declarations; the sentences first, since writing them reads the files. */
  public static final List<Table<?>> ALL =
      List.of(
          SentenceTable.TABLE,
          DocumentTable.TABLE,
          SectionTable.TABLE,
          NoteTable.TABLE,
          IndexEntryTable.TABLE,
          SetAsideTable.TABLE,
          RepairTable.TABLE,
          StructureTable.TABLE,
          ProblemTable.TABLE);

  /** The tables that a run confined to some analyses leaves out unless it names them. */
  public static final List<String> OPTIONAL =
      Stream.of(
              SentenceTable.TABLE,
              NoteTable.TABLE,
              IndexEntryTable.TABLE,
              SetAsideTable.TABLE,
              RepairTable.TABLE,
              StructureTable.TABLE)
          .map(Table::name)
          .toList();

  private CorpusTables() {}

  /**
   * Returns the tables in the order of {@link #ALL}.
   *
   * @param more rows of the table of problems, computed when it is written
   */
  public static List<ResultTable> of(Corpus corpus, List<JavaRDD<Problem>> more) {
    SparkSession spark = corpus.spark();
    JavaRDD<ReadDocument> documents = corpus.readDocuments();
    return List.of(
        // Not written where the text was not kept.
        SentenceTable.TABLE.of(spark, corpus.texts(TextColumn.TOKENS).flatMap(SentenceRecord::of)),
        DocumentTable.TABLE.of(spark, corpus.documents(), DocumentTable.TALLIES),
        SectionTable.TABLE.of(spark, corpus.sections()),
        NoteTable.TABLE.of(spark, corpus.notes()),
        IndexEntryTable.TABLE.of(spark, corpus.indexEntries()),
        SetAsideTable.TABLE.of(
            spark, documents.flatMap(d -> d.setAside().iterator()), SetAsideTable.TALLIES),
        RepairTable.TABLE.of(
            spark, documents.flatMap(d -> d.repairs().iterator()), RepairTable.TALLIES),
        StructureTable.TABLE.of(spark, documents.flatMap(StructureTable::headings)),
        problems(corpus, more));
  }

  private static ResultTable problems(Corpus corpus, List<JavaRDD<Problem>> more) {
    boolean lemmas = corpus.settings().tokens().lemmas();
    JavaRDD<Problem> all =
        corpus.readDocuments().flatMap(problemsOf(lemmas)).union(corpus.problems(corpus.notRead()));
    for (JavaRDD<Problem> found : more) {
      all = all.union(found);
    }
    return ProblemTable.TABLE.of(corpus.spark(), all, ProblemTable.TALLIES);
  }

  private static FlatMapFunction<ReadDocument, Problem> problemsOf(boolean lemmas) {
    return d ->
        Stream.concat(
                d.problems().stream(),
                lemmas ? FindLemmas.problem(d.document()).stream() : Stream.empty())
            .iterator();
  }
}
