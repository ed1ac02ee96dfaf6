package org.annales.ngram;

import static org.annales.ngram.NgramTable.COUNT;
import static org.annales.ngram.NgramTable.N;
import static org.annales.ngram.NgramTable.NGRAM;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import org.annales.analysis.Analysis;
import org.annales.analysis.AnalysisContext;
import org.annales.corpus.Corpus;
import org.annales.corpus.SectionText;
import org.annales.corpus.StopWords;
import org.annales.settings.Settings;
import org.annales.table.ResultTable;
import org.annales.text.model.Role;
import org.annales.text.model.Zone;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * What the lists of the most frequent words and pairs would be, had notes, indexes, captions and
 * the dirt of the scan not been kept apart from the text.
 *
 * <p>Over the works: n-grams of one and two tokens of the counted text, and of all lines together.
 * Stop words are left out as the configuration says; words inside quotation marks are counted.
 */
public final class Pollution implements Analysis {
  private static final int LONGEST = 2;

  @Override
  public String name() {
    return "pollution";
  }

  @Override
  public List<ResultTable> run(AnalysisContext context) {
    Corpus corpus = context.corpus();
    Settings settings = context.settings();
    Dataset<Row> rows =
        ranked(
            corpus.spark(),
            corpus
                .texts()
                .filter(text -> text.role().equals(Role.TEXT.label()))
                .union(corpus.setAsideOfWorks()),
            new StopWords(settings.stopwords()));
    return List.of(
        new ResultTable(PollutionTable.NAME, PollutionTable.CAPTION, PollutionTable.SCHEMA, rows)
            .tallying(PollutionTable.TALLIES));
  }

  /** The n-grams among the most frequent of either list, with their ranks in both. */
  static Dataset<Row> ranked(SparkSession spark, JavaRDD<SectionText> texts, StopWords stopwords) {
    return spark
        .createDataFrame(
            texts.mapPartitions(new CountByZone(LONGEST, stopwords)), PollutionTable.BY_ZONE)
        .groupBy(N, NGRAM)
        .agg(
            sumWhere(col(PollutionTable.ZONE).equalTo(CountByZone.COUNTED))
                .as(PollutionTable.COUNT),
            sum(COUNT).as(PollutionTable.MIXED_COUNT),
            sumWhere(in(Zone.ENDNOTE, Zone.FOOTNOTE)).as(PollutionTable.IN_NOTES),
            sumWhere(in(Zone.INDEX, Zone.CONTENTS)).as(PollutionTable.IN_INDEXES),
            sumWhere(in(Zone.NOISE, Zone.FACSIMILE)).as(PollutionTable.IN_NOISE))
        .mapPartitions(new RankPollution(false), Encoders.row(PollutionTable.COUNTS))
        .coalesce(1)
        .mapPartitions(new RankPollution(true), Encoders.row(PollutionTable.SCHEMA));
  }

  private static Column in(Zone first, Zone second) {
    return col(PollutionTable.ZONE).isin(first.label(), second.label());
  }

  private static Column sumWhere(Column condition) {
    return sum(when(condition, col(COUNT)).otherwise(lit(0L)));
  }
}
