package org.annales.sentiment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.annales.corpus.SectionText;
import org.annales.morphology.LanguageModel;
import org.annales.text.sentence.Lemmatizer;

/**
 * Finds the parts of speech of the sentences that need them. The model is loaded for the first of
 * these. Not thread-safe.
 */
final class PartsOfSpeech {
  private final Map<String, Optional<Lemmatizer>> lemmatizers = new HashMap<>();

  /** The parts of speech of the words of a section, by sentence; each sentence is tagged once. */
  IntFunction<List<String>> of(SectionText text) {
    Map<Integer, List<String>> found = new HashMap<>();
    return sentence -> found.computeIfAbsent(sentence, at -> tags(text, at));
  }

  private List<String> tags(SectionText text, int sentence) {
    return lemmatizers
        .computeIfAbsent(
            text.language(), code -> LanguageModel.of(code).map(LanguageModel::lemmatizer))
        .orElseThrow(() -> new IllegalStateException("no tagger for " + text.language()))
        .of(text.text(sentence), text.tokens(sentence))
        .pos();
  }
}
