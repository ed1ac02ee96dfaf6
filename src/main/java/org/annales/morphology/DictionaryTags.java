package org.annales.morphology;

import static org.annales.morphology.PartOfSpeech.ADJ;
import static org.annales.morphology.PartOfSpeech.ADP;
import static org.annales.morphology.PartOfSpeech.ADV;
import static org.annales.morphology.PartOfSpeech.AUX;
import static org.annales.morphology.PartOfSpeech.CCONJ;
import static org.annales.morphology.PartOfSpeech.DET;
import static org.annales.morphology.PartOfSpeech.INTJ;
import static org.annales.morphology.PartOfSpeech.NOUN;
import static org.annales.morphology.PartOfSpeech.NUM;
import static org.annales.morphology.PartOfSpeech.PART;
import static org.annales.morphology.PartOfSpeech.PRON;
import static org.annales.morphology.PartOfSpeech.PROPN;
import static org.annales.morphology.PartOfSpeech.SCONJ;
import static org.annales.morphology.PartOfSpeech.VERB;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Maps the tags of a dictionary to universal parts of speech, by the first prefix that a tag has.
 */
enum DictionaryTags {
  PENN {
    @Override
    void fill() {
      put("NNP", PROPN);
      put("NN", NOUN);
      put("JJ", ADJ);
      put("RB", ADV, PART);
      put("VBG", VERB, AUX, NOUN);
      put("VB", VERB, AUX);
      put("MD", AUX);
      put("PRP", PRON);
      put("WP", PRON);
      put("WDT", PRON, DET);
      put("WRB", ADV, SCONJ);
      put("PDT", DET, ADV);
      put("DT", DET, PRON);
      put("EX", PRON);
      put("IN", ADP, SCONJ);
      put("RP", ADP, ADV);
      put("TO", PART, ADP);
      put("CC", CCONJ, SCONJ);
      put("CD", NUM);
      put("POS", PART);
      put("UH", INTJ);
    }
  },
  MORPHY {
    @Override
    void fill() {
      put("SUB", NOUN);
      put("EIG", PROPN);
      put("VER", VERB, AUX);
      put("PA", ADJ);
      put("ADJ", ADJ, ADV);
      put("ADV", ADV);
      put("ART", DET, PRON);
      put("PRO", PRON, DET);
      put("PRP", ADP);
      put("KON", CCONJ, SCONJ);
      put("NEG", PART, ADV);
      put("ZUS", ADP, ADV);
      put("ZAL", NUM);
      put("INJ", INTJ);
    }
  },
  DICOLLECTE {
    @Override
    void fill() {
      put("P+D", ADP, DET);
      put("N", NOUN);
      put("Z", PROPN);
      put("V ppa", VERB, AUX, ADJ);
      put("V", VERB, AUX);
      put("J", ADJ);
      put("A", ADV);
      put("D", DET);
      put("R", PRON);
      put("P", ADP);
      put("C", CCONJ, SCONJ);
      put("K", NUM);
      put("I", INTJ);
    }
  };

  private static final Set<PartOfSpeech> OPEN = EnumSet.of(NOUN, PROPN, VERB, AUX, ADJ);

  private final Map<String, Set<PartOfSpeech>> byBeginning = new LinkedHashMap<>();

  DictionaryTags() {
    fill();
  }

  abstract void fill();

  final void put(String beginning, PartOfSpeech first, PartOfSpeech... others) {
    byBeginning.put(beginning, EnumSet.of(first, others));
  }

  /** What a word of this tag may be; empty for a tag that says nothing. */
  Set<PartOfSpeech> parts(String tag) {
    for (Map.Entry<String, Set<PartOfSpeech>> entry : byBeginning.entrySet()) {
      if (tag.startsWith(entry.getKey())) {
        return entry.getValue();
      }
    }
    return Set.of();
  }

  /**
   * Whether a dictionary can be trusted to know all that a word of these parts may be: it can with
   * nouns, verbs, adjectives and adverbs.
   */
  static boolean complete(Set<PartOfSpeech> parts) {
    return !parts.isEmpty() && OPEN.containsAll(parts);
  }
}
