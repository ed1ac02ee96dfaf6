package org.annales.morphology;

import java.util.List;
import java.util.Locale;

/**
 * Finds lemmas of nouns that no dictionary has, by their endings. Other words are their own lemmas.
 */
enum Endings {
  /** The plurals of English nouns. */
  ENGLISH {
    @Override
    String noun(String form, WordForms dictionary) {
      if (form.matches(".*[^aeiou]ies")) {
        return cut(form, 3) + "y";
      }
      if (form.matches(".*(?:ss|x|z|ch|sh)es")) {
        return cut(form, 2);
      }
      return form.matches(".*[^sui]s") ? cut(form, 1) : form;
    }
  },
  /** German compounds: the longest last part that the dictionary has gives the ending. */
  GERMAN {
    @Override
    String noun(String form, WordForms dictionary) {
      for (int at = 2; at < Math.min(form.length() - 2, LONGEST_FIRST_PART); at++) {
        String last = form.substring(at, at + 1).toUpperCase(Locale.ROOT) + form.substring(at + 1);
        List<Reading> readings = dictionary.readings(last);
        for (Reading reading : readings) {
          if (reading.asWritten() && reading.parts().contains(PartOfSpeech.NOUN)) {
            return form.substring(0, at) + reading.lemma();
          }
        }
      }
      return form;
    }
  },
  /** The plurals of French nouns. */
  FRENCH {
    @Override
    String noun(String form, WordForms dictionary) {
      return form.matches(".*[^su]s") ? cut(form, 1) : form;
    }
  };

  private static final int LONGEST_FIRST_PART = 40;

  abstract String noun(String form, WordForms dictionary);

  /** The lemma of an unknown word. */
  String lemma(String form, PartOfSpeech part, WordForms dictionary) {
    return part == PartOfSpeech.NOUN ? noun(form, dictionary) : form;
  }

  private static String cut(String form, int letters) {
    return form.substring(0, form.length() - letters);
  }
}
