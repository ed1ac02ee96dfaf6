package org.annales.keyness;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.annales.corpus.CountedRuns;
import org.annales.corpus.FormBlock;
import org.annales.corpus.SectionText;
import org.annales.corpus.SendWindows;
import org.annales.corpus.StopWords;
import org.annales.corpus.WindowReader;
import org.annales.settings.Settings;
import org.annales.stats.test.TestFamily;
import org.annales.table.LocalRows;
import org.apache.spark.HashPartitioner;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.storage.StorageLevel;
import scala.Tuple2;

/**
 * Computes the comparisons that the configuration names, which may be of any size: the terms of
 * each are divided into slices. A slice tests its terms; when the p-values of all slices are known,
 * it tests those that pass by segments, and when those p-values are known, terms are robust or not.
 * The driver holds the p-values, and the robust terms of several tokens.
 */
final class NamedComparisons {
  /** The most p-values of a family: half a gigabyte. */
  private static final int MOST_TERMS = 1 << 26;

  private final Settings settings;
  private final Slices slices;

  NamedComparisons(Settings settings, Slices slices) {
    this.settings = settings;
    this.slices = slices;
  }

  /** Compares them; outcomes are by slice. */
  Compared of(JavaRDD<SectionText> texts, int tasks) {
    JavaSparkContext context = JavaSparkContext.fromSparkContext(texts.context());
    Broadcast<Slices> known = context.broadcast(slices);
    CountedRuns runs = new CountedRuns(settings.quotations());
    StopWords stopwords = new StopWords(settings.stopwords());
    SendWindows send =
        new SendWindows(
            settings.keyness().max(),
            false,
            runs,
            stopwords,
            slices.count(),
            text -> known.value().routes(text));
    JavaPairRDD<Integer, FormBlock> windows =
        texts
            .mapPartitionsToPair(send)
            .repartitionAndSortWithinPartitions(new HashPartitioner(tasks));
    JavaRDD<Tuple2<Integer, double[]>> tested =
        windows
            .mapPartitions(
                new ReadSlices<>(
                    known,
                    settings.keyness(),
                    (pool, number, family) -> new Tuple2<>(number, family.lnP())))
            .persist(StorageLevel.MEMORY_AND_DISK());
    Broadcast<List<TestFamily>> pValues = context.broadcast(pValues(tested));
    tested.unpersist(false);
    JavaPairRDD<Integer, TermResults> outcomes =
        JavaPairRDD.fromJavaRDD(
                windows.mapPartitions(
                    new ReadSlices<>(
                        known,
                        settings.keyness(),
                        (pool, number, family) ->
                            new Tuple2<>(
                                pool, family.outcome(family.lnP(), pValues.value().get(number))))))
            .persist(StorageLevel.DISK_ONLY());
    JavaPairRDD<Integer, TermResults> corrected = corrected(context, outcomes);
    return new Compared(
        new FoundSentences(texts, known, runs, tasks).rows(corrected), corrected.values());
  }

  /** Corrects the p-values of segments, and marks terms that are parts of others. */
  private JavaPairRDD<Integer, TermResults> corrected(
      JavaSparkContext context, JavaPairRDD<Integer, TermResults> outcomes) {
    int longest = settings.keyness().max();
    double alpha = settings.keyness().alpha();
    Broadcast<List<SegmentFamily>> known = context.broadcast(segmentFamilies(outcomes));
    JavaPairRDD<Integer, TermResults> corrected =
        JavaPairRDD.fromJavaRDD(
            outcomes.map(
                outcome -> {
                  int number = outcome._1() * longest + outcome._2().n() - 1;
                  SegmentFamily family = known.value().get(number);
                  return new Tuple2<>(outcome._1(), outcome._2().with(family, alpha));
                }));
    Broadcast<LongerTerms> longer =
        context.broadcast(
            new LongerTerms(
                corrected.values().flatMap(found -> LongerTerms.of(found).iterator()).collect()));
    return corrected.mapValues(found -> longer.value().mark(found));
  }

  /** Joins the p-values of segments of all slices by family. */
  private List<SegmentFamily> segmentFamilies(JavaPairRDD<Integer, TermResults> outcomes) {
    int longest = settings.keyness().max();
    List<SegmentFamily> found = new ArrayList<>();
    for (int family = 0; family < slices.plan().pools() * longest; family++) {
      int pool = family / longest;
      int n = family % longest + 1;
      JavaRDD<TermResults> parts =
          outcomes.filter(some -> some._1() == pool && some._2().n() == n).values();
      long size = parts.map(part -> part.counts().tested()).fold(0L, Long::sum);
      found.add(
          SegmentFamily.of(
              Math.toIntExact(size),
              numbers(parts.map(part -> SegmentFamily.permutationP(part.terms()))),
              numbers(parts.map(part -> SegmentFamily.dispersionP(part.terms())))));
    }
    return found;
  }

  private static double[] numbers(JavaRDD<double[]> arrays) {
    return LocalRows.numbers(arrays, MOST_TERMS, "raise keyness.min_count");
  }

  /** Joins the p-values of all slices by family. */
  private List<TestFamily> pValues(JavaRDD<Tuple2<Integer, double[]>> tested) {
    List<TestFamily> found = new ArrayList<>();
    for (int family = 0; family < slices.plan().pools() * settings.keyness().max(); family++) {
      int number = family;
      found.add(
          new TestFamily(numbers(tested.filter(some -> some._1() == number).map(Tuple2::_2))));
    }
    return found;
  }

  /** Empty outcomes, so that families without windows get a row. */
  List<TermResults> untested() {
    return IntStream.range(0, slices.plan().pools()).boxed().flatMap(this::untested).toList();
  }

  private Stream<TermResults> untested(int pool) {
    int longest = settings.keyness().max();
    PoolParts parts = slices.plan().parts(pool);
    Terms none =
        new Terms(new WindowReader(Collections.emptyIterator(), longest), parts, longest, 1);
    return slices.plan().pool(pool).targets().stream()
        .flatMap(
            target ->
                IntStream.rangeClosed(1, longest)
                    .mapToObj(n -> new TermFamily(parts, none, target, n, settings.keyness())))
        .map(family -> family.outcome(new double[0], new TestFamily()));
  }
}
