package org.annales.text.sentence;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The words of a language that tell whether a stop ends a sentence: its abbreviations, and the
 * words that begin sentences or name who spoke. They stand in the list of the language beside this
 * class; a language without one has none.
 */
final class Abbreviations {

  /** After which abbreviation the sentence goes on. */
  enum Kind {
    /** Whatever follows: Mr. cf. */
    ALWAYS,
    /** If an arabic or a roman number follows: vol. p. */
    BEFORE_NUMBER,
    /** If a digit follows: Sept. no. */
    BEFORE_DIGIT,
    /** If no usual opening of a sentence follows: St. U.S. */
    BEFORE_NAME
  }

  private static final Map<String, Kind> SECTIONS =
      Map.of(
          "[never the end of a sentence]", Kind.ALWAYS,
          "[before a number]", Kind.BEFORE_NUMBER,
          "[before a digit]", Kind.BEFORE_DIGIT,
          "[before a name]", Kind.BEFORE_NAME);
  private static final String COUNTED = "[before a letter or a number of its own]";
  private static final String OPENERS = "[openers of sentences]";
  private static final String SPEECH = "[verbs of speech]";

  private final Map<String, Kind> kinds = new HashMap<>();
  private final Set<String> counted = new HashSet<>();
  private final Set<String> openers = new HashSet<>();
  private final Set<String> speech = new HashSet<>();

  /** The words of a language, an ISO 639 code. */
  static Abbreviations of(String language) {
    Abbreviations abbreviations = new Abbreviations();
    String section = "";
    for (String line : lines("abbreviations_" + language + ".txt")) {
      if (line.startsWith("[")) {
        section = line;
      } else {
        abbreviations.add(section, line.split(" +"));
      }
    }
    abbreviations.addCapitals();
    return abbreviations;
  }

  private static List<String> lines(String resource) {
    try (InputStream in = Abbreviations.class.getResourceAsStream(resource)) {
      if (in == null) {
        return List.of();
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return reader
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(String section, String[] words) {
    for (String word : words) {
      switch (section) {
        case COUNTED -> counted.add(word);
        case OPENERS -> openers.add(word);
        case SPEECH -> speech.add(word);
        default -> kinds.put(word, SECTIONS.get(section));
      }
    }
  }

  /** A single letter with a capital would be an initial. */
  private void addCapitals() {
    for (Map.Entry<String, Kind> entry : Map.copyOf(kinds).entrySet()) {
      String word = entry.getKey();
      if (word.length() > 2) {
        kinds.putIfAbsent(
            word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1), entry.getValue());
        kinds.putIfAbsent(word.toUpperCase(Locale.ROOT), entry.getValue());
      }
    }
  }

  /** After what a sentence goes on behind this word, given with its stop; null if it is none. */
  Kind kind(String word) {
    Kind kind = kinds.get(word);
    int hyphen = word.lastIndexOf('-');
    return kind == null && hyphen >= 0 ? kinds.get(word.substring(hyphen + 1)) : kind;
  }

  /** Whether a word is followed by a letter of its own: Plan B, Appendix C. */
  boolean isCounted(String word) {
    return counted.contains(word);
  }

  /** Whether a word usually opens a sentence if it has a capital; l' of l'homme is enough. */
  boolean isOpener(String word) {
    int apostrophe = word.indexOf('\'');
    return openers.contains(word)
        || (apostrophe > 0 && openers.contains(word.substring(0, apostrophe + 1)));
  }

  boolean isVerbOfSpeech(String word) {
    return speech.contains(word);
  }
}
