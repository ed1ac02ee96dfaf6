package org.annales.morphology;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/** Looks up the readings of words in a dictionary. For one thread. */
final class WordForms {
  /** Words remembered: what is read again costs no look-up, and a library no more than this. */
  private static final int MAX_REMEMBERED = 200_000;

  private final DictionaryLookup lookup;
  private final DictionaryTags tags;
  private final Map<String, List<Reading>> remembered = new HashMap<>();

  WordForms(Dictionary dictionary, DictionaryTags tags) {
    this.lookup = new DictionaryLookup(dictionary);
    this.tags = tags;
  }

  /** Whether the dictionary has a word, as it is written or in lower case. */
  boolean knows(String form) {
    return !readings(form).isEmpty();
  }

  /** All readings of a word as it is written, then in lower case, then with a capital alone. */
  List<Reading> readings(String form) {
    List<Reading> known = remembered.get(form);
    if (known == null) {
      known = List.copyOf(lookUp(form));
      if (remembered.size() >= MAX_REMEMBERED) {
        remembered.clear();
      }
      remembered.put(form, known);
    }
    return known;
  }

  private List<Reading> lookUp(String form) {
    List<Reading> readings = new ArrayList<>();
    add(form, true, readings);
    String lower = form.toLowerCase(Locale.ROOT);
    if (!lower.equals(form)) {
      add(lower, false, readings);
    }
    if (form.length() > 1 && form.equals(form.toUpperCase(Locale.ROOT)) && !lower.equals(form)) {
      int first = form.offsetByCodePoints(0, 1);
      add(form.substring(0, first) + lower.substring(first), false, readings);
    }
    return readings;
  }

  private void add(String form, boolean asWritten, List<Reading> readings) {
    for (WordData word : lookup.lookup(form)) {
      Set<PartOfSpeech> parts = tags.parts(String.valueOf(word.getTag()));
      String stem = String.valueOf(word.getStem());
      // A contraction, de+le, is read as its first part.
      int plus = stem.indexOf('+');
      String lemma = (plus > 0 ? stem.substring(0, plus) : stem).toLowerCase(Locale.ROOT);
      Reading reading = new Reading(lemma, parts, asWritten);
      if (!parts.isEmpty() && !readings.contains(reading)) {
        readings.add(reading);
      }
    }
  }
}
