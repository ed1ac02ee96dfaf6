package org.annales.collocation;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.annales.analysis.Analysis;
import org.annales.analysis.AnalysisContext;
import org.annales.corpus.Corpus;
import org.annales.corpus.SectionText;
import org.annales.settings.CollocationSettings;
import org.annales.settings.Settings;
import org.annales.settings.Settings.CountedUnit;
import org.annales.table.CatalystRows;
import org.annales.table.ResultTable;
import org.annales.text.model.Problem;
import org.annales.text.model.Role;
import org.apache.spark.HashPartitioner;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.storage.StorageLevel;

/**
 * Tells which words of the works stand beside which more often than chance would have it.
 *
 * <p>What is counted are slots (see {@link Span}): the table of a pair has the slots around the
 * node against those that hold the collocate, so that none of its cells is ever negative. All
 * occurrences of a pair go to one task, where they are added up and what is rare is left out; what
 * is left goes to the task of its node and then to that of its collocate, which know the margins of
 * its table.
 */
public final class CollocationCounts implements Analysis {
  /** Slots whose pairs a task holds: at most some hundred megabytes. */
  private static final long SLOTS = 8L << 20;

  @Override
  public String name() {
    return CollocationTable.NAME;
  }

  @Override
  public JavaRDD<Problem> problems(AnalysisContext context) {
    Corpus corpus = context.corpus();
    Settings settings = context.settings();
    return corpus.problems(MissingNodes.of(works(texts(corpus, settings)), Counting.of(settings)));
  }

  @Override
  public List<ResultTable> run(AnalysisContext context) {
    Corpus corpus = context.corpus();
    Settings settings = context.settings();
    return tables(corpus.spark(), texts(corpus, settings), corpus.partitions(), settings);
  }

  private static JavaRDD<SectionText> texts(Corpus corpus, Settings settings) {
    boolean lemmas = settings.collocations().of() == CountedUnit.LEMMA;
    return lemmas ? corpus.texts().map(SectionText::ofLemmas) : corpus.texts();
  }

  private static JavaRDD<SectionText> works(JavaRDD<SectionText> texts) {
    return texts.filter(text -> text.role().equals(Role.TEXT.label()));
  }

  /** The tables of some sections; {@code partitions}: at least so many tasks count them. */
  static List<ResultTable> tables(
      SparkSession spark, JavaRDD<SectionText> texts, int partitions, Settings settings) {
    Counting counting = Counting.of(settings);
    JavaRDD<SectionText> works = works(texts);
    WorkSections sections =
        new WorkSections(
            works.map(text -> SectionSlots.of(text, counting.runs(), counting.spans())).collect());
    Broadcast<WorkSections> known = broadcast(spark, sections);
    JavaRDD<Block> pairs = pairs(works, counting, known, tasks(sections, partitions), settings);
    int spans = counting.spans().size();
    JavaRDD<TestedPairs> tested =
        pairs
            .mapPartitions(blocks -> List.of(TestedPairs.of(blocks, spans, known)).iterator())
            .cache();
    Broadcast<Families> families = broadcast(spark, TestedPairs.families(tested, spans));
    TestedPairs sums = TestedPairs.sums(tested);
    tested.unpersist(false);
    Map<String, Long> leftOut =
        hasThresholds(settings) ? sums.counted().leftOut(sums.kept()) : Map.of();
    Map<String, Long> leftOutInSections =
        minCountInSection(settings.collocations()) > 1 && settings.collocations().bySection()
            ? sums.inSections().leftOut(sums.listed())
            : Map.of();
    JavaRDD<InternalRow> rows =
        pairs.mapPartitions(new RowsOfWorks(counting.spans(), known, families));
    JavaRDD<InternalRow> bySection =
        pairs.mapPartitions(new RowsBySection(counting.spans(), known));
    return List.of(
        new ResultTable(
                CollocationTable.NAME,
                CollocationTable.CAPTION,
                CollocationTable.SCHEMA,
                CatalystRows.of(spark, rows, CollocationTable.SCHEMA))
            .leavingOut(() -> leftOut),
        new ResultTable(
                CollocationTable.BY_SECTION_NAME,
                CollocationTable.BY_SECTION_CAPTION,
                CollocationTable.BY_SECTION_SCHEMA,
                CatalystRows.of(spark, bySection, CollocationTable.BY_SECTION_SCHEMA))
            .leavingOut(() -> leftOutInSections));
  }

  /**
   * The pairs that pass the thresholds, each in the task of its collocate; kept, since both tables
   * and the correction of p-values are made of them.
   */
  private static JavaRDD<Block> pairs(
      JavaRDD<SectionText> works,
      Counting counting,
      Broadcast<WorkSections> sections,
      int tasks,
      Settings settings) {
    CollocationSettings wanted = settings.collocations();
    int spans = counting.spans().size();
    JavaRDD<Block> words =
        sent(works.mapPartitionsToPair(new CountWords(counting, sections, tasks)), tasks);
    JavaRDD<Block> met =
        sent(works.mapPartitionsToPair(new CountPairs(counting, sections, tasks)), tasks);
    FilterPairs keep =
        new FilterPairs(counting, wanted.minCount(), minCountInSection(wanted), tasks);
    JavaRDD<Block> kept = sent(met.mapPartitionsToPair(keep), tasks);
    JoinNodeMargins nodes = new JoinNodeMargins(spans, minNodeCount(wanted), tasks);
    JavaRDD<Block> ofNodes = sent(JavaPairRDD.fromJavaRDD(words.zipPartitions(kept, nodes)), tasks);
    return words
        .zipPartitions(ofNodes, new JoinCollocateMargins(spans))
        .persist(StorageLevel.DISK_ONLY());
  }

  private static boolean hasThresholds(Settings settings) {
    CollocationSettings wanted = settings.collocations();
    return wanted.minCount() > 1 || minNodeCount(wanted) > 1;
  }

  /** A node that is named may be rare. */
  private static long minNodeCount(CollocationSettings wanted) {
    return wanted.nodes().isEmpty() ? wanted.minNodeCount() : 1;
  }

  /** The least count of a section whose row is wanted: of nodes that are named, all are. */
  private static long minCountInSection(CollocationSettings wanted) {
    if (!wanted.bySection()) {
      return Long.MAX_VALUE;
    }
    return wanted.nodes().isEmpty() ? wanted.minCountInSection() : 1;
  }

  private static JavaRDD<Block> sent(JavaPairRDD<Integer, Block> blocks, int tasks) {
    return blocks.partitionBy(new HashPartitioner(tasks)).values();
  }

  private static int tasks(WorkSections sections, int partitions) {
    return (int) Math.max(partitions, Arrays.stream(sections.slots()).sum() / SLOTS);
  }

  private static <T> Broadcast<T> broadcast(SparkSession spark, T value) {
    return JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(value);
  }
}
