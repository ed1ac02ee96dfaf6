package org.annales.comparison;

import static org.apache.spark.sql.functions.col;

import java.util.Iterator;
import java.util.List;
import org.annales.analysis.Results;
import org.annales.corpus.Corpus;
import org.annales.text.model.Note;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.sql.Row;
import scala.Tuple2;

/** Reads mentions, marks of notes and scores from the tables that a comparison needs. */
final class SectionAnnotations {
  private static final String SECTION = "section_id";
  private static final String SENTENCE = "sentence";
  private static final String LEXICON = "lexicon";

  private final Corpus corpus;
  private final Results needed;

  SectionAnnotations(Corpus corpus, Results needed) {
    this.corpus = corpus;
    this.needed = needed;
  }

  /** All of them, by the id of the section. */
  JavaPairRDD<String, SectionAnnotation> bySection() {
    return mentions().union(marks()).union(scores()).union(means());
  }

  private JavaPairRDD<String, SectionAnnotation> mentions() {
    return needed
        .table("entity_mentions")
        .filter(col("counted"))
        .select(SECTION, SENTENCE, "token_from", "token_to", "entity_id")
        .javaRDD()
        .mapToPair(
            row ->
                new Tuple2<>(
                    row.getString(0),
                    new SectionAnnotation.Mention(
                        row.getInt(1), row.getInt(2), row.getInt(3), row.getString(4))));
  }

  private JavaPairRDD<String, SectionAnnotation> marks() {
    return corpus.notes().flatMapToPair(SectionAnnotations::mark);
  }

  private static Iterator<Tuple2<String, SectionAnnotation>> mark(Note note) {
    if (note.mark() == null || note.sectionId() == null) {
      return List.<Tuple2<String, SectionAnnotation>>of().iterator();
    }
    int token = note.mark().token() == null ? 0 : note.mark().token();
    SectionAnnotation mark = new SectionAnnotation.NoteMark(note.mark().sentence(), token);
    return List.of(new Tuple2<>(note.sectionId(), mark)).iterator();
  }

  private JavaPairRDD<String, SectionAnnotation> scores() {
    return needed
        .table("sentiment_sentences")
        .filter(col("score").isNotNull())
        .select(SECTION, SENTENCE, LEXICON, "score")
        .javaRDD()
        .mapToPair(
            row ->
                new Tuple2<>(
                    row.getString(0),
                    new SectionAnnotation.Score(
                        row.getString(2), row.getInt(1), row.getDouble(3))));
  }

  private JavaPairRDD<String, SectionAnnotation> means() {
    return needed
        .table("sentiment_sections")
        .select(SECTION, LEXICON, "mean", "mean_low", "mean_high")
        .javaRDD()
        .mapToPair(row -> new Tuple2<>(row.getString(0), mean(row)));
  }

  private static SectionAnnotation mean(Row row) {
    return new SectionAnnotation.Mean(row.getString(1), row.getAs(2), row.getAs(3), row.getAs(4));
  }
}
