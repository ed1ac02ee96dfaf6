package org.annales.ngram;

import static org.annales.ngram.NgramTable.COUNT;
import static org.annales.ngram.NgramTable.DOCUMENT_ID;
import static org.annales.ngram.NgramTable.N;
import static org.annales.ngram.NgramTable.NGRAM;
import static org.annales.ngram.NgramTable.SECTION_ID;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.annales.analysis.Analysis;
import org.annales.analysis.Results;
import org.annales.corpus.Corpus;
import org.annales.corpus.SentenceTable;
import org.annales.settings.Settings;
import org.annales.settings.Settings.NgramUnit;
import org.annales.settings.Settings.Ngrams;
import org.annales.table.ResultTable;
import org.annales.text.Role;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Observation;
import org.apache.spark.sql.Row;

/**
 * Counts the n-grams of the counted text, by section and over all works.
 *
 * <p>An n-gram is n adjacent counted tokens of one sentence, or the lemmas of such tokens. Rates
 * refer to the positions of n-grams of the same length: for a sentence of t tokens max(0, t − n +
 * 1). With a threshold, an n-gram that occurs fewer times in all documents of the run is left out
 * of {@code ngrams}, and one that occurs fewer times in the works out of {@code ngram_totals}; of
 * those that stand in both, the sections of the works still sum to the total.
 */
public final class NgramCounts implements Analysis {
  private static final String IN_ALL = "in_all";

  @Override
  public String name() {
    return "ngrams";
  }

  @Override
  public List<ResultTable> run(Corpus corpus, Results needed, Settings settings) {
    Dataset<Row> counted = counted(corpus.sentences(), settings.ngrams().of(), stopwords(settings));
    return List.of(
        sectionTable(counted, settings), totalsTable(counted, corpus.partitions(), settings));
  }

  private static ResultTable sectionTable(Dataset<Row> counted, Settings settings) {
    long minCount = settings.ngrams().minCount();
    LeftOut leftOut = new LeftOut("ngrams");
    Dataset<Row> rows = bySection(counted, settings);
    if (!settings.ngrams().bySection()) {
      rows = rows.limit(0);
    } else if (minCount > 1) {
      rows = leftOut.kept(frequent(leftOut.all(rows), minCount));
    }
    return new ResultTable(NgramTable.NAME, NgramTable.CAPTION, NgramTable.SCHEMA, rows)
        .leavingOut(leftOut);
  }

  private static ResultTable totalsTable(Dataset<Row> counted, int partitions, Settings settings) {
    long minCount = settings.ngrams().minCount();
    LeftOut leftOut = new LeftOut("totals");
    Dataset<Row> inWorks = counted.filter(col(Corpus.ROLE).equalTo(Role.TEXT.label()));
    Dataset<Row> rows = totals(inWorks, partitions, settings);
    if (!settings.ngrams().totals()) {
      rows = rows.limit(0);
    } else if (minCount > 1) {
      rows = leftOut.kept(leftOut.all(rows).filter(col(COUNT).geq(minCount)));
    }
    return new ResultTable(
            NgramTable.TOTALS_NAME, NgramTable.TOTALS_CAPTION, NgramTable.TOTALS_SCHEMA, rows)
        .leavingOut(leftOut);
  }

  /** The counted sentences, their lemmas in place of their tokens where those are counted. */
  static Dataset<Row> counted(Dataset<Row> sentences, NgramUnit unit, StopWords stopwords) {
    Dataset<Row> counted = sentences.filter(col(SentenceTable.COUNTED));
    if (unit == NgramUnit.LEMMA) {
      counted =
          counted
              .filter(col(SentenceTable.LEMMAS).isNotNull())
              .withColumn(SentenceTable.TOKENS, col(SentenceTable.LEMMAS));
    }
    List<String> columns = new ArrayList<>(CountNgrams.INPUT);
    if (stopwords.areByLanguage()) {
      columns.add(Corpus.LANGUAGE);
    }
    return counted.select(columns.stream().map(name -> col(name)).toArray(Column[]::new));
  }

  private static StopWords stopwords(Settings settings) {
    return new StopWords(settings.stopwords());
  }

  /** The n-grams of each section; sections lie whole in partitions. */
  static Dataset<Row> bySection(Dataset<Row> counted, Settings settings) {
    return counted.mapPartitions(
        new CountNgrams(
            settings.ngrams().min(),
            settings.ngrams().max(),
            settings.quotations(),
            stopwords(settings)),
        Encoders.row(NgramTable.SCHEMA));
  }

  /** The n-grams of all works, with the documents and sections that they occur in. */
  static Dataset<Row> totals(Dataset<Row> inWorks, int partitions, Settings settings) {
    Ngrams ngrams = settings.ngrams();
    return inWorks
        .mapPartitions(
            new SendWindows(ngrams.max(), partitions, settings.quotations(), stopwords(settings)),
            Encoders.row(SendWindows.SCHEMA))
        .repartitionById(partitions, col(SendWindows.PLACE))
        .sortWithinPartitions(DOCUMENT_ID, SECTION_ID)
        .mapPartitions(
            new TotalNgrams(ngrams.min(), ngrams.max()), Encoders.row(NgramTable.TOTALS_SCHEMA));
  }

  private static Dataset<Row> frequent(Dataset<Row> bySection, long minCount) {
    Dataset<Row> inAll =
        bySection
            .groupBy(col(N).as("n_"), col(NGRAM).as("ngram_"))
            .agg(sum(COUNT).as(IN_ALL))
            .filter(col(IN_ALL).geq(minCount));
    return bySection.join(
        inAll, col(N).equalTo(col("n_")).and(col(NGRAM).equalTo(col("ngram_"))), "left_semi");
  }

  /** What a threshold keeps out: what was counted before it, less what is left after it. */
  private static final class LeftOut implements Supplier<Map<String, Long>> {
    private final Observation before;
    private final Observation after;
    private boolean used;

    LeftOut(String name) {
      this.before = new Observation(name + " before threshold");
      this.after = new Observation(name + " after threshold");
    }

    Dataset<Row> all(Dataset<Row> rows) {
      used = true;
      return observed(rows, before);
    }

    Dataset<Row> kept(Dataset<Row> rows) {
      return observed(rows, after);
    }

    private static Dataset<Row> observed(Dataset<Row> rows, Observation observation) {
      return rows.observe(observation, count(lit(1)).as("rows"), sum(COUNT).as("occurrences"));
    }

    @Override
    public Map<String, Long> get() {
      Map<String, Long> leftOut = new LinkedHashMap<>();
      if (!used) {
        return leftOut;
      }
      for (String name : List.of("rows", "occurrences")) {
        leftOut.put(name, observed(before, name) - observed(after, name));
      }
      return leftOut;
    }

    private static long observed(Observation observation, String name) {
      try {
        Object value = observation.getAsJava().get(name);
        return value == null ? 0 : (Long) value;
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }
  }
}
