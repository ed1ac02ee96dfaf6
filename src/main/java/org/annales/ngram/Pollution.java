package org.annales.ngram;

import static org.annales.ngram.NgramTable.COUNT;
import static org.annales.ngram.NgramTable.N;
import static org.annales.ngram.NgramTable.NGRAM;
import static org.annales.ngram.NgramTable.SECTION_ID;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import org.annales.analysis.Analysis;
import org.annales.analysis.Results;
import org.annales.corpus.Corpus;
import org.annales.corpus.SentenceTable;
import org.annales.settings.Settings;
import org.annales.table.ResultTable;
import org.annales.text.Quotations;
import org.annales.text.Role;
import org.annales.text.Zone;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;

/**
 * What the lists of the most frequent words and pairs would be, had notes, indexes, captions and
 * the dirt of the scan not been kept apart from the text.
 *
 * <p>Over the works: n-grams of one and two tokens of the counted text, and of all lines together.
 * Stop words are left out as the configuration says; words inside quotation marks are counted.
 */
public final class Pollution implements Analysis {
  private static final int LONGEST = 2;
  private static final String COUNTED_TEXT = "counted";

  @Override
  public String name() {
    return "pollution";
  }

  @Override
  public List<ResultTable> run(Corpus corpus, Results needed, Settings settings) {
    Dataset<Row> rows =
        ranked(corpus.sentences(), corpus.setAsideOfWorks(), settings, corpus.partitions());
    return List.of(
        new ResultTable(PollutionTable.NAME, PollutionTable.CAPTION, PollutionTable.SCHEMA, rows)
            .tallying(PollutionTable.TALLIES));
  }

  /** The n-grams among the most frequent of either list, with their ranks in both. */
  static Dataset<Row> ranked(
      Dataset<Row> sentences, Dataset<Row> setAside, Settings settings, int partitions) {
    Dataset<Row> inSentences =
        sentences
            .filter(col(Corpus.ROLE).equalTo(Role.TEXT.label()))
            .select(
                col(SentenceTable.DOCUMENT_ID),
                when(col(SentenceTable.COUNTED), lit(COUNTED_TEXT))
                    .otherwise(col(SentenceTable.ZONE))
                    .as(SECTION_ID),
                col(SentenceTable.TOKENS),
                col(SentenceTable.QUOTED),
                col(Corpus.ROLE),
                col(Corpus.LANGUAGE));
    Dataset<Row> aside =
        setAside.mapPartitions(
            new TokenizeSetAside(settings.readingRules().tokens()),
            Encoders.row(inSentences.schema()));
    StopWords stopwords = new StopWords(settings.stopwords());
    return inSentences
        .union(aside)
        .sortWithinPartitions(SECTION_ID, Corpus.LANGUAGE)
        .mapPartitions(
            new CountNgrams(1, LONGEST, Quotations.INCLUDE, stopwords),
            Encoders.row(NgramTable.SCHEMA))
        .groupBy(N, NGRAM)
        .agg(
            sumWhere(col(SECTION_ID).equalTo(COUNTED_TEXT)).as(PollutionTable.COUNT),
            sum(COUNT).as(PollutionTable.MIXED_COUNT),
            sumWhere(in(Zone.ENDNOTE, Zone.FOOTNOTE)).as(PollutionTable.IN_NOTES),
            sumWhere(in(Zone.INDEX, Zone.CONTENTS)).as(PollutionTable.IN_INDEXES),
            sumWhere(in(Zone.NOISE, Zone.FACSIMILE)).as(PollutionTable.IN_NOISE))
        .mapPartitions(new RankPollution(false), Encoders.row(PollutionTable.COUNTS))
        .coalesce(1)
        .mapPartitions(new RankPollution(true), Encoders.row(PollutionTable.SCHEMA));
  }

  private static Column in(Zone first, Zone second) {
    return col(SECTION_ID).isin(first.label(), second.label());
  }

  private static Column sumWhere(Column condition) {
    return sum(when(condition, col(COUNT)).otherwise(lit(0L)));
  }
}
