package org.annales.morphology;

import java.util.ArrayList;
import java.util.List;
import org.annales.text.model.Morphology;
import org.annales.text.model.Token;
import org.annales.text.sentence.Lemmatizer;

/**
 * Selects among a word's dictionary readings by its part of speech, which a model finds from its
 * neighbours. For one thread.
 */
final class TaggedLemmatizer implements Lemmatizer {
  private final Clitics clitics;
  private final WordForms dictionary;
  private final Tagger tagger;
  private final LemmaChoice lemmas;

  TaggedLemmatizer(LoadedModel model) {
    this.clitics = model.language().clitics();
    this.dictionary = new WordForms(model.dictionary(), model.language().dictionaryTags());
    this.tagger = new Tagger(model.tagger(), dictionary);
    this.lemmas = new LemmaChoice(model.language(), dictionary, model.preferences());
  }

  @Override
  public Morphology of(String text, List<Token> tokens) {
    if (tokens.isEmpty()) {
      return new Morphology(List.of(), List.of());
    }
    TaggerInput input = TaggerInput.of(text, tokens, clitics, dictionary);
    List<PartOfSpeech> tags = tagger.tags(input.words());
    List<String> found = new ArrayList<>(tokens.size());
    List<String> parts = new ArrayList<>(tokens.size());
    for (int host : input.hosts()) {
      found.add(lemmas.lemma(input.words(), tags, host));
      parts.add(tags.get(host).name());
    }
    return new Morphology(found, parts);
  }
}
