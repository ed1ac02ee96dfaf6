package org.annales.entity;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.annales.analysis.Analysis;
import org.annales.analysis.AnalysisContext;
import org.annales.analysis.Resource;
import org.annales.analysis.RunInputs;
import org.annales.corpus.CacheKey;
import org.annales.corpus.Corpus;
import org.annales.corpus.TextColumn;
import org.annales.entity.linking.AuthorityRecord;
import org.annales.entity.linking.Recognizers;
import org.annales.settings.EntitySettings;
import org.annales.settings.Settings;
import org.annales.table.ResultFiles;
import org.annales.table.ResultTable;
import org.annales.table.Table;
import org.annales.text.model.IndexEntry;
import org.annales.text.model.Problem;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.SparkSession;
import scala.Tuple2;

/**
 * Counts persons, places, organisations, publications and events in every section.
 *
 * <p>Names are recognized per section in parallel; types and entities are decided per document from
 * all its mentions.
 */
public final class Entities implements Analysis {
  @Override
  public String name() {
    return "entities";
  }

  @Override
  public boolean needsText(Settings settings) {
    return true;
  }

  @Override
  public List<String> mistakes(RunInputs inputs) {
    Recognizers recognizer = inputs.settings().entities().recognizer();
    return inputs
        .missingModel(
            "entities.recognizer",
            recognizer.name().toLowerCase(Locale.ROOT),
            recognizer.resources(),
            "--set entities.recognizer=patterns")
        .stream()
        .toList();
  }

  @Override
  public List<Resource> resources(AnalysisContext context) {
    return context.settings().entities().recognizer().model().stream()
        .map(file -> Resource.model(file.name(), file.version(), file.licence(), file.source()))
        .toList();
  }

  @Override
  public List<Table<?>> tables() {
    return List.of(
        NamedEntity.TABLE,
        EntityCount.TABLE,
        EntityMention.TABLE,
        EntityAlias.TABLE,
        EntityPair.TABLE,
        IndexAgreement.TABLE);
  }

  @Override
  public List<ResultTable> run(AnalysisContext context) {
    Corpus corpus = context.corpus();
    Settings settings = context.settings();
    JavaRDD<DocumentEntities> found = found(corpus, settings.entities());
    SparkSession spark = corpus.spark();
    return List.of(
        NamedEntity.TABLE.of(spark, found.flatMap(d -> d.entities().iterator())),
        EntityCount.TABLE.of(spark, found.flatMap(d -> d.counts().iterator())),
        EntityMention.TABLE.of(spark, found.flatMap(d -> d.mentions().iterator())),
        EntityAlias.TABLE.of(spark, found.flatMap(d -> d.aliases().iterator())),
        EntityPair.TABLE.of(spark, found.flatMap(d -> d.pairs().iterator())),
        IndexAgreement.TABLE.of(
            spark, found.flatMap(d -> d.agreement().iterator()), IndexAgreement.TALLIES));
  }

  @Override
  public JavaRDD<Problem> problems(AnalysisContext context) {
    Corpus corpus = context.corpus();
    Settings settings = context.settings();
    JavaRDD<DocumentEntities> found = found(corpus, settings.entities());
    return found
        .flatMap(d -> d.problems().iterator())
        .union(withoutEffect(found, settings.entities(), corpus.partitions()));
  }

  @Override
  public List<ResultFiles> files(AnalysisContext context) {
    Corpus corpus = context.corpus();
    Settings settings = context.settings();
    return List.of(
        new ResultFiles(
            "entity_network",
            "Entities of a document that occur in the same sentences",
            "graphml",
            found(corpus, settings.entities()).map(DocumentEntities::network)));
  }

  /** Warns of authority records, names and forms that no document contains. */
  private static JavaRDD<Problem> withoutEffect(
      JavaRDD<DocumentEntities> found, EntitySettings settings, int partitions) {
    List<AuthorityRecord> records = settings.authority();
    return found
        .flatMapToPair(
            d ->
                d.records().entrySet().stream()
                    .map(e -> new Tuple2<>(records.indexOf(e.getKey()), e.getValue()))
                    .iterator())
        .reduceByKey(Entities::union, partitions)
        .flatMap(
            entry ->
                records.get(entry._1()).items().stream()
                    .filter(item -> !entry._2().contains(item))
                    .map(item -> NameProblems.withoutEffect(records.get(entry._1()), item))
                    .iterator());
  }

  private static Set<String> union(Set<String> some, Set<String> others) {
    Set<String> all = new TreeSet<>(some);
    all.addAll(others);
    return all;
  }

  /** The records of all documents, computed once. */
  private static JavaRDD<DocumentEntities> found(Corpus corpus, EntitySettings settings) {
    return corpus.cached(
        new CacheKey<>(DocumentEntities.class, "entities"), () -> find(corpus, settings));
  }

  private static JavaRDD<DocumentEntities> find(Corpus corpus, EntitySettings settings) {
    JavaPairRDD<String, NamedSection> sections =
        corpus.texts(TextColumn.TEXT).mapPartitionsToPair(new FindNames(settings));
    JavaPairRDD<String, IndexEntry> index =
        corpus
            .indexEntries()
            .mapToPair(entry -> new Tuple2<>(settings.work(entry.documentId()), entry));
    return sections
        .cogroup(index, corpus.partitions())
        .map(
            work ->
                DocumentEntities.of(
                    new NamedDocument(work._1(), work._2()._1(), work._2()._2(), settings),
                    settings));
  }
}
