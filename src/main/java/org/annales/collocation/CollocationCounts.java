package org.annales.collocation;

import it.unimi.dsi.fastutil.doubles.DoubleArrayList;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.annales.analysis.Analysis;
import org.annales.analysis.Results;
import org.annales.corpus.Corpus;
import org.annales.corpus.SectionText;
import org.annales.settings.Settings;
import org.annales.settings.Settings.CountedUnit;
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
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Tells which words of the works stand beside which more often than chance would have it.
 *
 * <p>What is counted are slots (see {@link Span}): the table of a pair has the slots around the
 * node against those that hold the collocate, so that none of its cells is ever negative. A pair
 * goes first to the task of its node, where its occurrences are added up and what is rare is left
 * out, and then to that of its collocate, which knows what else is needed for its table.
 */
public final class CollocationCounts implements Analysis {
  /** Slots whose pairs a task holds: some hundred megabytes. */
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
    JavaRDD<Collocation> pairs =
        pairs(works, counting, known, tasks(sections, counting.spans(), partitions), settings);
    Broadcast<Families> families = broadcast(spark, families(pairs, counting.spans().size()));
    List<Span> spans = counting.spans();
    long words = sections.tokens();
    JavaRDD<Row> rows =
        pairs.map(
            pair -> CollocationTable.row(pair, spans.get(pair.span()), words, families.value()));
    return List.of(
        new ResultTable(
            CollocationTable.NAME,
            CollocationTable.CAPTION,
            CollocationTable.SCHEMA,
            spark.createDataFrame(rows, CollocationTable.SCHEMA)),
        new ResultTable(
            CollocationTable.BY_SECTION_NAME,
            CollocationTable.BY_SECTION_CAPTION,
            CollocationTable.BY_SECTION_SCHEMA,
            settings.collocations().bySection()
                ? bySection(spark, pairs, spans, known)
                : CatalystRows.none(spark, CollocationTable.BY_SECTION_SCHEMA)));
  }

  /** The pairs that pass the thresholds, each in the task of its collocate. */
  private static JavaRDD<Collocation> pairs(
      JavaRDD<SectionText> works,
      Counting counting,
      Broadcast<WorkSections> sections,
      int tasks,
      Settings settings) {
    int spans = counting.spans().size();
    long minNodeCount = counting.nodes().isEmpty() ? settings.collocations().minNodeCount() : 1;
    KeepPairs keep = new KeepPairs(spans, settings.collocations().minCount(), minNodeCount, tasks);
    JavaRDD<Block> words =
        sent(works.mapPartitionsToPair(new CountWords(counting, sections, tasks)), tasks);
    JavaRDD<Block> met =
        sent(works.mapPartitionsToPair(new CountPairs(counting, sections, tasks)), tasks);
    JavaRDD<Block> kept = sent(JavaPairRDD.fromJavaRDD(words.zipPartitions(met, keep)), tasks);
    return words.zipPartitions(kept, new MeetCollocates(spans, sections));
  }

  private static JavaRDD<Block> sent(JavaPairRDD<Integer, Block> blocks, int tasks) {
    return blocks.partitionBy(new HashPartitioner(tasks)).values();
  }

  private static int tasks(WorkSections sections, List<Span> spans, int partitions) {
    long slots = 0;
    for (int span = 0; span < spans.size(); span++) {
      slots += sections.slots(span);
    }
    return (int) Math.max(partitions, slots / SLOTS);
  }

  /** The p-values of all pairs. */
  private static Families families(JavaRDD<Collocation> pairs, int spans) {
    List<double[]> found = new ArrayList<>();
    JavaRDD<List<double[]>> lnP = pairs.mapPartitions(new LnP(spans)).cache();
    for (int i = 0; i < spans; i++) {
      int span = i;
      found.add(
          LocalRows.numbers(
              lnP.map(bySpan -> bySpan.get(span)), MOST_PAIRS, "raise collocations.min_count"));
    }
    lnP.unpersist(false);
    return new Families(found);
  }

  private static Dataset<Row> bySection(
      SparkSession spark,
      JavaRDD<Collocation> pairs,
      List<Span> spans,
      Broadcast<WorkSections> sections) {
    JavaRDD<Row> rows =
        pairs.flatMap(
            pair ->
                pair.sections().stream()
                    .map(
                        where ->
                            CollocationTable.row(
                                pair,
                                spans.get(pair.span()),
                                sections.value().section(where.section()),
                                where.table()))
                    .iterator());
    return spark.createDataFrame(rows, CollocationTable.BY_SECTION_SCHEMA);
  }

  private static <T> Broadcast<T> broadcast(SparkSession spark, T value) {
    return JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(value);
  }

  /** The logarithms of the p-values of a task's pairs, by span. */
  private static final class LnP implements FlatMapFunction<Iterator<Collocation>, List<double[]>> {
    private static final long serialVersionUID = 1L;

    private final int spans;

    LnP(int spans) {
      this.spans = spans;
    }

    @Override
    public Iterator<List<double[]>> call(Iterator<Collocation> pairs) {
      List<DoubleArrayList> found = Stream.generate(DoubleArrayList::new).limit(spans).toList();
      while (pairs.hasNext()) {
        Collocation pair = pairs.next();
        found.get(pair.span()).add(Measure.LN_P.formula().applyAsDouble(pair.table()));
      }
      return List.of(found.stream().map(DoubleArrayList::toDoubleArray).toList()).iterator();
    }
  }
}
