package org.annales.collocation;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.annales.corpus.FormBlock;
import org.annales.corpus.SectionText;
import org.annales.settings.CollocationSettings;
import org.annales.settings.Settings;
import org.annales.stats.test.TestFamily;
import org.annales.table.ResultTable;
import org.apache.spark.HashPartitioner;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;

/**
 * Counts the pairs of the works that pass the thresholds, and tests them in families.
 *
 * <p>All occurrences of a pair go to one task, which adds them up and leaves out what is rare. The
 * others go to the task of their node and then to that of their collocate, which join the margins
 * of their contingency tables.
 */
final class CountedPairs {
  /** Slots whose pairs a task holds: at most some hundred megabytes. */
  private static final long SLOTS = 8L << 20;

  private final SparkSession spark;
  private final CollocationSettings settings;
  private final CountingSpec counting;
  private final Broadcast<WorkSections> sections;
  private final JavaRDD<FormBlock> pairs;
  private final Broadcast<List<TestFamily>> families;
  private final TestedPairs sums;

  /** Counts the pairs of the works; {@code partitions}: at least so many tasks count them. */
  CountedPairs(
      SparkSession spark, JavaRDD<SectionText> works, int partitions, Settings allSettings) {
    this.spark = spark;
    this.settings = allSettings.collocations();
    CountingSpec counted = CountingSpec.of(allSettings);
    this.counting = counted;
    WorkSections found =
        new WorkSections(
            works.map(text -> SectionSlots.of(text, counted.runs(), counted.spans())).collect());
    this.sections = broadcast(found);
    long slots = Arrays.stream(found.slots()).sum();
    this.pairs = pairs(works, (int) Math.max(partitions, slots / SLOTS));
    int spans = counting.spans().size();
    JavaRDD<TestedPairs> tested = tested(pairs, spans, sections, settings.minCount()).cache();
    this.families = broadcast(TestedPairs.families(tested, spans));
    this.sums = TestedPairs.sums(tested);
    tested.unpersist(false);
  }

  private static JavaRDD<TestedPairs> tested(
      JavaRDD<FormBlock> pairs, int spans, Broadcast<WorkSections> sections, long minCount) {
    return pairs.mapPartitions(
        blocks -> List.of(TestedPairs.of(blocks, spans, sections, minCount)).iterator());
  }

  /** The tables of these pairs. */
  List<ResultTable> tables() {
    List<Span> spans = counting.spans();
    Map<String, Long> leftOut =
        settings.minCount() > 1 || minNodeCount() > 1
            ? sums.counted().leftOut(sums.kept())
            : Map.of();
    Map<String, Long> leftOutInSections =
        minCountInSection() > 1 && settings.bySection()
            ? sums.inSections().leftOut(sums.listed())
            : Map.of();
    return List.of(
        CollocationRow.OF_WORKS
            .of(
                spark,
                pairs.mapPartitions(
                    new WorkPairRows(spans, sections, families, settings.minCount())))
            .leavingOut(() -> leftOut),
        CollocationRow.BY_SECTION
            .of(spark, pairs.mapPartitions(new SectionPairRows(spans, sections)))
            .leavingOut(() -> leftOutInSections));
  }

  /** The pairs, each in the task of its collocate; persisted, since several jobs read them. */
  private JavaRDD<FormBlock> pairs(JavaRDD<SectionText> works, int tasks) {
    int spans = counting.spans().size();
    JavaRDD<FormBlock> words =
        partitioned(works.mapPartitionsToPair(new CountWords(counting, sections, tasks)), tasks);
    JavaRDD<FormBlock> found =
        partitioned(works.mapPartitionsToPair(new CountPairs(counting, sections, tasks)), tasks);
    FilterPairs filter = new FilterPairs(counting, settings.minCount(), minCountInSection(), tasks);
    JavaRDD<FormBlock> kept = partitioned(found.mapPartitionsToPair(filter), tasks);
    JoinNodeMargins nodes = new JoinNodeMargins(spans, minNodeCount(), tasks);
    JavaRDD<FormBlock> ofNodes =
        partitioned(JavaPairRDD.fromJavaRDD(words.zipPartitions(kept, nodes)), tasks);
    return words
        .zipPartitions(ofNodes, new JoinCollocateMargins(spans))
        .persist(StorageLevel.DISK_ONLY());
  }

  /** A node that is named may be rare. */
  private long minNodeCount() {
    return settings.nodes().isEmpty() ? settings.minNodeCount() : 1;
  }

  /** The least count of a section that has a row: 1 where nodes are named. */
  private long minCountInSection() {
    if (!settings.bySection()) {
      return Long.MAX_VALUE;
    }
    return settings.nodes().isEmpty() ? settings.minCountInSection() : 1;
  }

  private static JavaRDD<FormBlock> partitioned(JavaPairRDD<Integer, FormBlock> blocks, int tasks) {
    return blocks.partitionBy(new HashPartitioner(tasks)).values();
  }

  private <T> Broadcast<T> broadcast(T value) {
    return JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(value);
  }
}
