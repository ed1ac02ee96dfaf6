package org.annales.keyness;

import java.util.ArrayList;
import java.util.List;
import org.annales.analysis.Analysis;
import org.annales.analysis.AnalysisContext;
import org.annales.analysis.RunInputs;
import org.annales.corpus.Corpus;
import org.annales.corpus.CountedRuns;
import org.annales.corpus.SectionText;
import org.annales.corpus.TextColumn;
import org.annales.ngram.NgramSpec;
import org.annales.ngram.SectionPart;
import org.annales.settings.KeynessSettings;
import org.annales.settings.Settings;
import org.annales.table.ResultTable;
import org.annales.table.Table;
import org.annales.text.model.Document;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import scala.Tuple2;

/**
 * Finds the words and phrases that mark a section: that stand in it more often, or less, than in
 * the rest of its document, or in what else the configuration compares it with.
 *
 * <p>The sections of a document are counted in one task for all comparisons with its rest, in
 * several where it is much of the corpus. What the configuration names may be of any size, and is
 * divided by its terms.
 */
public final class Keyness implements Analysis {
  @Override
  public String name() {
    return "keyness";
  }

  @Override
  public List<Table<?>> tables() {
    return List.of(KeynessTable.TABLE, FamilySummary.TABLE);
  }

  /** The sentences that robust terms stand in. */
  @Override
  public boolean needsText(Settings settings) {
    return settings.keyness().evidence() > 0;
  }

  @Override
  public List<String> mistakes(RunInputs inputs) {
    return inputs.mistakes("keyness.comparisons", inputs.settings().keyness().comparisons());
  }

  @Override
  public List<ResultTable> run(AnalysisContext context) {
    Corpus corpus = context.corpus();
    Settings settings = context.settings();
    TextColumn counted = TextColumn.of(settings.ngrams().of());
    JavaRDD<SectionText> texts =
        needsText(settings) ? corpus.texts(counted, TextColumn.TEXT) : corpus.texts(counted);
    return context.step(
        "keyness families",
        () ->
            tables(
                corpus.spark(),
                texts,
                settings.keyness().comparisons().isEmpty()
                    ? List.of()
                    : corpus.documents().collect(),
                corpus.partitions(),
                settings));
  }

  /**
   * The tables of some sections.
   *
   * @param documents that named comparisons can choose
   * @param partitions so many tasks compare them
   */
  static List<ResultTable> tables(
      SparkSession spark,
      JavaRDD<SectionText> texts,
      List<Document> documents,
      int partitions,
      Settings settings) {
    Compared compared = compared(texts, documents, partitions, settings);
    return List.of(
        KeynessTable.TABLE.of(spark, compared.rows()),
        families(spark, compared.outcomes(), settings.keyness()));
  }

  private static Compared compared(
      JavaRDD<SectionText> texts, List<Document> documents, int partitions, Settings settings) {
    CountedRuns runs = new CountedRuns(settings.quotations());
    NgramSpec longest = NgramSpec.adjacent(settings.keyness().max());
    SectionNumbering sections =
        new SectionNumbering(texts.map(text -> SectionPart.of(text, runs, longest)).collect());
    ComparisonPools comparisons =
        new ComparisonPools(sections, documents, settings.keyness(), partitions);
    JavaSparkContext context = JavaSparkContext.fromSparkContext(texts.context());
    List<TermResults> known = new ArrayList<>(comparisons.notCompared());
    Compared compared = new Compared(context.emptyRDD(), context.emptyRDD());
    List<Pool> rest = comparisons.rest();
    if (!rest.isEmpty()) {
      Plan plan = new Plan(sections, rest, partitions);
      compared = compared.and(RestComparisons.of(plan, texts, settings));
    }
    List<Pool> named = comparisons.named(rest);
    if (!named.isEmpty()) {
      Slices slices = new Slices(new Plan(sections, named, partitions), partitions);
      NamedComparisons ofNamed = new NamedComparisons(settings, slices);
      known.addAll(ofNamed.untested());
      compared = compared.and(ofNamed.of(texts, partitions));
    }
    return compared.and(new Compared(context.emptyRDD(), context.parallelize(known, 1)));
  }

  /** Sums the outcomes of each family; those of a document are sorted by their targets. */
  private static ResultTable families(
      SparkSession spark, JavaRDD<TermResults> outcomes, KeynessSettings settings) {
    JavaPairRDD<String, FamilySummary> families =
        outcomes
            .mapToPair(outcome -> new Tuple2<>(outcome.family(), outcome.with(List.of())))
            .reduceByKey(TermResults::plus)
            .values()
            .map(family -> new FamilySummary(family, settings.minCount(), settings.alpha()))
            .mapToPair(family -> new Tuple2<>(family.order(), family));
    GroupPartitioner byDocument =
        new GroupPartitioner(families.getNumPartitions(), FamilySummary::documentOf);
    return FamilySummary.TABLE.of(
        spark, families.repartitionAndSortWithinPartitions(byDocument).values());
  }
}
