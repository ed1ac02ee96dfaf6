package org.annales.corpus;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.annales.morphology.LanguageModel;
import org.annales.text.Document;
import org.annales.text.Lemmatizer;
import org.annales.text.Morphology;
import org.annales.text.Problem;
import org.annales.text.Sentence;
import org.annales.text.Severity;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/**
 * The lemmas and parts of speech of sentences, by the language of their document; sentences in a
 * language without a model stay as they are. The order of rows is kept.
 */
final class FindLemmas implements MapPartitionsFunction<Row, Row> {
  private static final long serialVersionUID = 1L;

  private final StructType schema;

  private FindLemmas(StructType schema) {
    this.schema = schema;
  }

  /** Sentences with their lemmas and parts of speech. */
  static Dataset<Row> in(Dataset<Row> sentences) {
    return sentences.mapPartitions(
        new FindLemmas(sentences.schema()), Encoders.row(sentences.schema()));
  }

  /** That the words of a document have no lemmas; empty where its language has a model. */
  static Optional<Problem> problem(Document document) {
    if (!document.read() || LanguageModel.of(document.language()).isPresent()) {
      return Optional.empty();
    }
    return Optional.of(
        new Problem(
            document.documentId(),
            document.path(),
            null,
            Severity.NOTE,
            "no_lemmas",
            "there is no model for lemmas in its language, "
                + document.language()
                + ": lemmas and pos are null, and n-grams of lemmas leave it out",
            "if its language is another (of "
                + String.join(", ", LanguageModel.codes())
                + "), set language; else count tokens"));
  }

  @Override
  public Iterator<Row> call(Iterator<Row> sentences) {
    Map<String, Optional<Lemmatizer>> lemmatizers = new HashMap<>();
    Iterable<Row> all = () -> sentences;
    int language = schema.fieldIndex(Corpus.LANGUAGE);
    return StreamSupport.stream(all.spliterator(), false)
        .map(
            row ->
                lemmatizers
                    .computeIfAbsent(
                        row.getString(language),
                        code -> LanguageModel.of(code).map(LanguageModel::lemmatizer))
                    .map(lemmatizer -> found(row, lemmatizer))
                    .orElse(row))
        .iterator();
  }

  private Row found(Row row, Lemmatizer lemmatizer) {
    Object[] values = new Object[schema.length()];
    for (int i = 0; i < values.length; i++) {
      values[i] = row.get(i);
    }
    Sentence sentence = SentenceTable.sentence(row);
    Morphology morphology = lemmatizer.of(sentence.text(), sentence.tokens());
    values[schema.fieldIndex(SentenceTable.LEMMAS)] = morphology.lemmas().toArray(new String[0]);
    values[schema.fieldIndex(SentenceTable.POS)] = morphology.pos().toArray(new String[0]);
    return RowFactory.create(values);
  }
}
