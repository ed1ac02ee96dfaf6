package org.annales.morphology;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Holds the lemmas of forms for which a dictionary has several, or one of another tradition. They
 * are listed for each language beside this class: a form, its part of speech, its lemma, and where
 * needed the context in which it has that lemma alone.
 */
final class Preferences {
  /** A place in a sentence that decides between lemmas. */
  enum Place {
    ANYWHERE,
    /** Where English has the base form of a verb: after to, a modal verb, or do. */
    BASE,
    /** Before what a determiner stands before. */
    BEFORE_NOUN
  }

  private record Key(String form, PartOfSpeech part, Place place) {}

  private final Map<Key, String> lemmas = new HashMap<>();

  private Preferences() {}

  static Preferences of(LanguageModel language) {
    Preferences preferences = new Preferences();
    for (String line : lines("preferences_" + language.code() + ".txt")) {
      if (!line.isBlank() && !line.startsWith("#")) {
        preferences.add(List.of(line.strip().split(" +")));
      }
    }
    return preferences;
  }

  private void add(List<String> fields) {
    String name = fields.size() > 3 ? fields.get(3).toUpperCase(Locale.ROOT) : "ANYWHERE";
    for (String part : fields.get(1).split("\\|", -1)) {
      Key key = new Key(fields.get(0), PartOfSpeech.valueOf(part), Place.valueOf(name));
      lemmas.put(key, fields.get(2));
    }
  }

  /** The lemma of a lower-case form in a place; null where there is no preference. */
  String lemma(String form, PartOfSpeech part, Place place) {
    String lemma = place == Place.ANYWHERE ? null : lemmas.get(new Key(form, part, place));
    return lemma == null ? lemmas.get(new Key(form, part, Place.ANYWHERE)) : lemma;
  }

  private static List<String> lines(String resource) {
    try (InputStream in = Preferences.class.getResourceAsStream(resource)) {
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
