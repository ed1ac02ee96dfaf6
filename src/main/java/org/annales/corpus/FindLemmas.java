package org.annales.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.annales.morphology.LanguageModel;
import org.annales.text.model.Document;
import org.annales.text.model.Morphology;
import org.annales.text.model.Problem;
import org.annales.text.model.Severity;
import org.annales.text.sentence.Lemmatizer;
import org.apache.spark.api.java.function.FlatMapFunction;

/**
 * Finds the lemmas and parts of speech of sections by the language of their document; those in a
 * language without a model stay as they are.
 */
final class FindLemmas implements FlatMapFunction<Iterator<SectionText>, SectionText> {
  private static final long serialVersionUID = 1L;

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
  public Iterator<SectionText> call(Iterator<SectionText> texts) {
    Map<String, Optional<Lemmatizer>> lemmatizers = new HashMap<>();
    Iterable<SectionText> all = () -> texts;
    return StreamSupport.stream(all.spliterator(), false)
        .map(
            text ->
                lemmatizers
                    .computeIfAbsent(
                        text.language(),
                        code -> LanguageModel.of(code).map(LanguageModel::lemmatizer))
                    .map(lemmatizer -> found(text, lemmatizer))
                    .orElse(text))
        .iterator();
  }

  private static SectionText found(SectionText text, Lemmatizer lemmatizer) {
    List<Morphology> found = new ArrayList<>();
    for (int i = 0; i < text.sentences(); i++) {
      found.add(lemmatizer.of(text.text(i), text.tokens(i)));
    }
    return text.with(found);
  }
}
