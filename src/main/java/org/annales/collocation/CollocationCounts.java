package org.annales.collocation;

import it.unimi.dsi.fastutil.doubles.DoubleArrayList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.annales.analysis.Analysis;
import org.annales.analysis.Results;
import org.annales.corpus.Corpus;
import org.annales.corpus.SectionText;
import org.annales.settings.Settings;
import org.annales.settings.Settings.Collocations;
import org.annales.settings.Settings.CountedUnit;
import org.annales.stats.Contingency;
import org.annales.table.CatalystRows;
import org.annales.table.LocalRows;
import org.annales.table.ResultTable;
import org.annales.text.Role;
import org.apache.spark.HashPartitioner;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.SparkSession;
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

  /** Pairs of a span whose p-values can be corrected together: half a gigabyte. */
  private static final int MOST_PAIRS = 1 << 26;

  @Override
  public String name() {
    return CollocationTable.NAME;
  }

  @Override
  public List<ResultTable> run(Corpus corpus, Results needed, Settings settings) {
    JavaRDD<SectionText> texts = corpus.texts();
    if (settings.collocations().of() == CountedUnit.LEMMA) {
      texts = texts.map(SectionText::ofLemmas);
    }
    return tables(corpus.spark(), texts, corpus.partitions(), settings);
  }

  /** The tables of some sections; {@code partitions}: at least so many tasks count them. */
  static List<ResultTable> tables(
      SparkSession spark, JavaRDD<SectionText> texts, int partitions, Settings settings) {
    Counting counting = Counting.of(settings);
    JavaRDD<SectionText> works = texts.filter(text -> text.role().equals(Role.TEXT.label()));
    WorkSections sections =
        new WorkSections(
            works.map(text -> SectionSlots.of(text, counting.runs(), counting.spans())).collect());
    Broadcast<WorkSections> known = broadcast(spark, sections);
    JavaRDD<Block> pairs = pairs(works, counting, known, tasks(sections, partitions), settings);
    Broadcast<Families> families = broadcast(spark, families(pairs, counting.spans(), known));
    return List.of(
        new ResultTable(
            CollocationTable.NAME,
            CollocationTable.CAPTION,
            CollocationTable.SCHEMA,
            CatalystRows.of(
                spark,
                pairs.mapPartitions(new RowsOfWorks(counting.spans(), known, families)),
                CollocationTable.SCHEMA)),
        new ResultTable(
            CollocationTable.BY_SECTION_NAME,
            CollocationTable.BY_SECTION_CAPTION,
            CollocationTable.BY_SECTION_SCHEMA,
            settings.collocations().bySection()
                ? CatalystRows.of(
                    spark,
                    pairs.mapPartitions(new RowsBySection(counting.spans(), known)),
                    CollocationTable.BY_SECTION_SCHEMA)
                : CatalystRows.none(spark, CollocationTable.BY_SECTION_SCHEMA)));
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
    Collocations wanted = settings.collocations();
    int spans = counting.spans().size();
    long minNodeCount = counting.nodes().isEmpty() ? wanted.minNodeCount() : 1;
    JavaRDD<Block> words =
        sent(works.mapPartitionsToPair(new CountWords(counting, sections, tasks)), tasks);
    JavaRDD<Block> met =
        sent(works.mapPartitionsToPair(new CountPairs(counting, sections, tasks)), tasks);
    KeepPairs keep = new KeepPairs(counting, wanted.minCount(), wanted.bySection(), tasks);
    JavaRDD<Block> kept = sent(met.mapPartitionsToPair(keep), tasks);
    MeetNodes nodes = new MeetNodes(spans, minNodeCount, tasks);
    JavaRDD<Block> ofNodes = sent(JavaPairRDD.fromJavaRDD(words.zipPartitions(kept, nodes)), tasks);
    return words
        .zipPartitions(ofNodes, new MeetCollocates(spans))
        .persist(StorageLevel.DISK_ONLY());
  }

  private static JavaRDD<Block> sent(JavaPairRDD<Integer, Block> blocks, int tasks) {
    return blocks.partitionBy(new HashPartitioner(tasks)).values();
  }

  private static int tasks(WorkSections sections, int partitions) {
    return (int) Math.max(partitions, Arrays.stream(sections.slots()).sum() / SLOTS);
  }

  /** The p-values of all pairs. */
  private static Families families(
      JavaRDD<Block> pairs, List<Span> spans, Broadcast<WorkSections> sections) {
    List<double[]> found = new ArrayList<>();
    JavaRDD<List<double[]>> lnP = pairs.mapPartitions(new LnP(spans.size(), sections)).cache();
    for (int i = 0; i < spans.size(); i++) {
      int span = i;
      found.add(
          LocalRows.numbers(
              lnP.map(bySpan -> bySpan.get(span)), MOST_PAIRS, "raise collocations.min_count"));
    }
    lnP.unpersist(false);
    return new Families(found);
  }

  private static <T> Broadcast<T> broadcast(SparkSession spark, T value) {
    return JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(value);
  }

  /** The logarithms of the p-values of a task's pairs, by span. */
  private static final class LnP implements FlatMapFunction<Iterator<Block>, List<double[]>> {
    private static final long serialVersionUID = 1L;

    private final int spans;
    private final Broadcast<WorkSections> sections;

    LnP(int spans, Broadcast<WorkSections> sections) {
      this.spans = spans;
      this.sections = sections;
    }

    @Override
    public Iterator<List<double[]>> call(Iterator<Block> blocks) {
      List<DoubleArrayList> found = Stream.generate(DoubleArrayList::new).limit(spans).toList();
      long[] slots = sections.value().slots();
      while (blocks.hasNext()) {
        Block block = blocks.next();
        Pair.forEach(
            block,
            IntStream.range(0, block.forms().length).toArray(),
            pair -> {
              Contingency table = pair.table(slots[pair.span]);
              found.get(pair.span).add(Measure.LN_P.formula().applyAsDouble(table));
            });
      }
      return List.of(found.stream().map(DoubleArrayList::toDoubleArray).toList()).iterator();
    }
  }
}
