package org.annales.keyness;

import org.annales.corpus.CountedRuns;
import org.annales.corpus.SectionText;
import org.annales.corpus.StopWords;
import org.annales.settings.Settings;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.storage.StorageLevel;
import scala.Tuple2;

/**
 * Compares sections with the rest of their documents: a document is counted in one task for all its
 * sections, or in several where it is much of the corpus.
 */
final class RestComparisons {
  private RestComparisons() {}

  static Compared of(Plan plan, JavaRDD<SectionText> texts, Settings settings) {
    Broadcast<Plan> known = JavaSparkContext.fromSparkContext(texts.context()).broadcast(plan);
    ScorePools score =
        new ScorePools(
            known,
            settings.keyness(),
            new CountedRuns(settings.quotations()),
            new StopWords(settings.stopwords()));
    JavaRDD<TermResults> outcomes =
        texts
            .flatMapToPair(
                text ->
                    known.value().keys(text.sectionId()).stream()
                        .map(key -> new Tuple2<>(key, text))
                        .iterator())
            .repartitionAndSortWithinPartitions(plan.partitioner())
            .mapPartitions(score)
            // Two tables are made of them; on disk they cost no memory, and Spark no estimates of
            // it.
            .persist(StorageLevel.DISK_ONLY());
    return new Compared(outcomes.flatMap(outcome -> outcome.rows().iterator()), outcomes);
  }
}
