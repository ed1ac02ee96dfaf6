package org.annales.morphology;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import opennlp.tools.ml.BeamSearch;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.ml.model.SequenceClassificationModel;
import opennlp.tools.postag.POSContextGenerator;
import opennlp.tools.postag.POSModel;
import opennlp.tools.util.Sequence;
import opennlp.tools.util.SequenceValidator;

/**
 * Finds the parts of speech of a sentence's words: by the model, among those that the dictionary
 * has for a noun, verb, adjective or adverb. For one thread.
 */
final class Tagger {
  private static final String MODEL = "pos.model";

  /** A wider beam was slower and no better. */
  private static final int BEAM = 1;

  /** Words tagged at once: more than a sentence of prose has. */
  private static final int PIECE = 1000;

  private static final Set<PartOfSpeech> WORD =
      EnumSet.complementOf(EnumSet.of(PartOfSpeech.PUNCT, PartOfSpeech.SYM));

  private static final Set<PartOfSpeech> COMPOUND =
      EnumSet.of(
          PartOfSpeech.ADJ,
          PartOfSpeech.ADV,
          PartOfSpeech.NOUN,
          PartOfSpeech.NUM,
          PartOfSpeech.PROPN,
          PartOfSpeech.VERB);

  private static final Set<PartOfSpeech> NO_NAME =
      EnumSet.complementOf(EnumSet.of(PartOfSpeech.PUNCT, PartOfSpeech.SYM, PartOfSpeech.PROPN));

  private final SequenceClassificationModel model;
  private final POSContextGenerator contexts;
  private final WordForms dictionary;

  Tagger(POSModel model, WordForms dictionary) {
    this.model = new BeamSearch(BEAM, model.<MaxentModel>getArtifact(MODEL));
    this.contexts = model.getFactory().getPOSContextGenerator();
    this.dictionary = dictionary;
  }

  /**
   * The parts of speech of a sentence's words; a very long sentence is tagged in pieces, since the
   * search copies what it has found at each word.
   */
  List<PartOfSpeech> tags(List<String> words) {
    if (words.size() <= PIECE) {
      return tagsAtOnce(words);
    }
    List<PartOfSpeech> tags = new ArrayList<>(words.size());
    for (int from = 0; from < words.size(); from += PIECE) {
      tags.addAll(tagsAtOnce(words.subList(from, Math.min(from + PIECE, words.size()))));
    }
    return tags;
  }

  private List<PartOfSpeech> tagsAtOnce(List<String> words) {
    List<Set<PartOfSpeech>> allowed = new ArrayList<>(words.size());
    String[] sentence = words.toArray(new String[0]);
    for (String word : words) {
      allowed.add(allowed(word, allowed.isEmpty()));
    }
    SequenceValidator<String> byDictionary =
        (i, all, before, tag) ->
            allowed.get(i).isEmpty() || allowed.get(i).contains(PartOfSpeech.of(tag));
    Sequence best = model.bestSequence(sentence, null, contexts, byDictionary);
    if (best == null) {
      best = model.bestSequence(sentence, null, contexts, (i, all, before, tag) -> true);
    }
    return best.getOutcomes().stream().map(PartOfSpeech::of).toList();
  }

  /** What a word can be, as far as the dictionary knows; empty for a mark, which can be all. */
  private Set<PartOfSpeech> allowed(String word, boolean first) {
    Set<PartOfSpeech> parts = EnumSet.noneOf(PartOfSpeech.class);
    dictionary.readings(word).forEach(reading -> parts.addAll(reading.parts()));
    if (parts.isEmpty()) {
      return unknown(word);
    }
    boolean mayBeName = !first && Character.isUpperCase(word.codePointAt(0));
    if (DictionaryTags.complete(parts)) {
      if (mayBeName) {
        parts.add(PartOfSpeech.PROPN);
      }
      return parts;
    }
    return mayBeName || parts.contains(PartOfSpeech.PROPN) ? WORD : NO_NAME;
  }

  private static Set<PartOfSpeech> unknown(String word) {
    if (word.codePoints().noneMatch(Character::isLetterOrDigit)) {
      return Set.of();
    }
    return word.indexOf('-') > 0 ? COMPOUND : WORD;
  }
}
