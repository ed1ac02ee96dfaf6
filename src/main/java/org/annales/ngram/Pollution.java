package org.annales.ngram;

import java.util.List;
import org.annales.analysis.Analysis;
import org.annales.analysis.AnalysisContext;
import org.annales.corpus.Corpus;
import org.annales.corpus.SectionText;
import org.annales.corpus.StopWords;
import org.annales.corpus.TextColumn;
import org.annales.settings.Settings;
import org.annales.table.ResultTable;
import org.annales.table.Table;
import org.apache.spark.api.java.JavaRDD;
import scala.Tuple2;

/**
 * Ranks the most frequent words and pairs of the counted text, and of all lines with notes,
 * indexes, captions and scan noise mixed in.
 *
 * <p>Over the works: n-grams of one and two tokens of the counted text, and of all lines. Stop
 * words are left out as the configuration says; words inside quotation marks are counted.
 */
public final class Pollution implements Analysis {
  private static final int LONGEST = 2;

  @Override
  public String name() {
    return "pollution";
  }

  @Override
  public List<Table<?>> tables() {
    return List.of(PollutionTable.TABLE);
  }

  @Override
  public List<ResultTable> run(AnalysisContext context) {
    Corpus corpus = context.corpus();
    Settings settings = context.settings();
    JavaRDD<PollutedNgram> ngrams =
        ranked(
            corpus
                .texts(TextColumn.TOKENS)
                .filter(SectionText::isWork)
                .union(corpus.setAsideOfWorks()),
            new StopWords(settings.stopwords()));
    return List.of(PollutionTable.TABLE.of(corpus.spark(), ngrams, PollutionTable.TALLIES));
  }

  /** The n-grams among the most frequent of either list, with their ranks in both. */
  private static JavaRDD<PollutedNgram> ranked(JavaRDD<SectionText> texts, StopWords stopwords) {
    return texts
        .mapPartitions(new CountByZone(LONGEST, stopwords))
        .mapToPair(ngram -> new Tuple2<>(ngram.ngram(), ngram))
        .reduceByKey(PollutedNgram::plus)
        .values()
        .mapPartitions(new RankPollution())
        .coalesce(1)
        .mapPartitions(new RankPollution());
  }
}
