package org.annales.keyness;

import java.util.Iterator;
import org.annales.corpus.CountedRuns;
import org.annales.corpus.SectionText;
import org.annales.corpus.StopWords;
import org.annales.settings.Settings;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.storage.StorageLevel;

/**
 * Sections against the rest of their documents: a document is counted in one task for all its
 * sections, or in several where it is much of the corpus.
 */
final class RestComparisons {
  private final Settings settings;
  private final Plan plan;

  RestComparisons(Settings settings, Plan plan) {
    this.settings = settings;
    this.plan = plan;
  }

  Compared of(JavaRDD<SectionText> texts) {
    Broadcast<Plan> known = JavaSparkContext.fromSparkContext(texts.context()).broadcast(plan);
    CountedRuns runs = new CountedRuns(settings.quotations());
    StopWords stopwords = new StopWords(settings.stopwords());
    JavaRDD<Outcome> outcomes =
        texts
            .flatMapToPair(new SendSections(known))
            .repartitionAndSortWithinPartitions(plan.partitioner())
            .mapPartitions(new ScorePools(known, settings.keyness(), runs, stopwords))
            // Two tables are made of them; on disk they cost no memory, and Spark no estimates of
            // it.
            .persist(StorageLevel.DISK_ONLY());
    return new Compared(outcomes.flatMap(RestComparisons::rows), outcomes);
  }

  private static Iterator<ComparedTerm> rows(Outcome outcome) {
    return outcome.terms().stream()
        .map(term -> new ComparedTerm(outcome.target(), term))
        .iterator();
  }
}
