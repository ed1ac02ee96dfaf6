package org.annales.morphology;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.annales.morphology.Preferences.Place;

/** Chooses among the readings of a word the lemma that fits its part of speech. */
final class LemmaChoice {
  private final LanguageModel language;
  private final WordForms dictionary;
  private final Preferences preferences;

  LemmaChoice(LanguageModel language, WordForms dictionary, Preferences preferences) {
    this.language = language;
    this.dictionary = dictionary;
    this.preferences = preferences;
  }

  /** The lemma of one of a sentence's words. */
  String lemma(List<String> words, List<PartOfSpeech> tags, int at) {
    String written = words.get(at);
    String form = written.endsWith(".") ? written.substring(0, written.length() - 1) : written;
    String lower = form.toLowerCase(Locale.ROOT);
    String preferred = preferences.lemma(lower, tags.get(at), place(words, tags, at));
    if (preferred != null) {
      return preferred;
    }
    List<Reading> readings = dictionary.readings(form);
    String lemma =
        readings.isEmpty() ? unknown(form, tags.get(at)) : known(form, tags.get(at), readings);
    return Normalizer.normalize(lemma.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
  }

  private static Place place(List<String> words, List<PartOfSpeech> tags, int at) {
    if (tags.get(at) == PartOfSpeech.PRON) {
      boolean noun = at + 1 < tags.size() && opensNoun(tags.get(at + 1));
      return noun ? Place.BEFORE_NOUN : Place.ANYWHERE;
    }
    int before = at - 1;
    while (before > 0 && (tags.get(before) == PartOfSpeech.ADV || negation(words.get(before)))) {
      before--;
    }
    boolean base = before >= 0 && takesBase(words.get(before), tags.get(before));
    return base ? Place.BASE : Place.ANYWHERE;
  }

  private static boolean opensNoun(PartOfSpeech part) {
    return switch (part) {
      case NOUN, PROPN, ADJ, NUM -> true;
      default -> false;
    };
  }

  private static boolean negation(String word) {
    return word.equals("not") || word.equals("n't");
  }

  private static boolean takesBase(String word, PartOfSpeech tag) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "to" -> tag == PartOfSpeech.PART;
      case "will",
          "wo",
          "would",
          "shall",
          "sha",
          "should",
          "can",
          "ca",
          "could",
          "may",
          "might",
          "must",
          "do",
          "does",
          "did",
          "'ll" ->
          true;
      default -> false;
    };
  }

  /** Of the readings that fit the part of speech the first; the only lemma where none fits. */
  private static String known(String form, PartOfSpeech part, List<Reading> readings) {
    for (Reading reading : readings) {
      if (reading.parts().contains(part)) {
        return reading.lemma();
      }
    }
    String first = readings.get(0).lemma();
    // A name is no common word that is written alike: Mr. Rivers stays rivers.
    boolean fits = part != PartOfSpeech.PROPN || readings.get(0).asWritten();
    boolean one = readings.stream().allMatch(reading -> reading.lemma().equals(first));
    return fits && one ? first : form;
  }

  /** A word that the dictionary does not have; a compound noun or verb has its last part bent. */
  private String unknown(String form, PartOfSpeech part) {
    int hyphen = form.lastIndexOf('-');
    boolean bends = part == PartOfSpeech.NOUN || part == PartOfSpeech.VERB;
    if (hyphen < 0 || !bends) {
      return language.endings().lemma(form, part, dictionary);
    }
    String last = form.substring(hyphen + 1);
    List<Reading> readings = dictionary.readings(last);
    return form.substring(0, hyphen + 1)
        + (readings.isEmpty() ? unknown(last, part) : known(last, part, readings));
  }
}
