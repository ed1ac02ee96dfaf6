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
 * The words of a language that decide whether a stop ends a sentence: abbreviations, words that
 * begin sentences, and verbs of speech. They are listed in a resource of the language, if there is
 * one.
 */
final class Abbreviations {

  /** What must follow an abbreviation for its stop not to end the sentence. */
  enum Kind {
    /** Anything: Mr. cf. */
    ALWAYS,
    /** An arabic or roman number, or a letter that is a number: vol. p. Fig. A */
    BEFORE_NUMBER,
    /** A digit: Sept. */
    BEFORE_DIGIT,
    /** A digit, or a letter that is a number: no. */
    BEFORE_DIGIT_OR_LETTER,
    /** A letter that is a number: Co. B */
    BEFORE_LETTER,
    /** Names on both sides, or a number: Pell v. Reed */
    BETWEEN_NAMES,
    /** Anything but a usual beginning of a sentence: St. U.S. */
    BEFORE_NAME
  }

  private static final Map<String, Kind> SECTIONS =
      Map.of(
          "[never the end of a sentence]", Kind.ALWAYS,
          "[before a number]", Kind.BEFORE_NUMBER,
          "[before a digit]", Kind.BEFORE_DIGIT,
          "[before a digit or a letter]", Kind.BEFORE_DIGIT_OR_LETTER,
          "[before a letter]", Kind.BEFORE_LETTER,
          "[between names]", Kind.BETWEEN_NAMES,
          "[before a name]", Kind.BEFORE_NAME);
  private static final String COUNTED = "[before a letter or a number of its own]";
  private static final String OPENERS = "[openers of sentences]";
  private static final String SPEECH = "[verbs of speech]";

  private final Map<String, Kind> kinds = new HashMap<>();
  private final Set<String> counted = new HashSet<>();
  private final Set<String> openers = new HashSet<>();
  private final Set<String> speech = new HashSet<>();

  /** Loads the words of a language, an ISO 639 code. */
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

  /**
   * Adds capitalised forms; a single capital would be an initial. In capitals two abbreviations may
   * be alike (ms. and Ms. are MS.): then the next word decides, as before a name.
   */
  private void addCapitals() {
    Map<String, Kind> inCapitals = new HashMap<>();
    Map.copyOf(kinds)
        .forEach(
            (word, kind) -> {
              if (word.length() > 2) {
                String rest = word.substring(1);
                kinds.putIfAbsent(word.substring(0, 1).toUpperCase(Locale.ROOT) + rest, kind);
                inCapitals.merge(
                    word.toUpperCase(Locale.ROOT),
                    kind,
                    (one, other) -> one == other ? one : Kind.BEFORE_NAME);
              }
            });
    inCapitals.forEach(kinds::putIfAbsent);
  }

  /** The kind of an abbreviation, given with its stop; null if the word is none. */
  Kind kind(String word) {
    Kind kind = kinds.get(word);
    int hyphen = word.lastIndexOf('-');
    return kind == null && hyphen >= 0 ? kinds.get(word.substring(hyphen + 1)) : kind;
  }

  /** Whether a word or abbreviation takes a letter as its number: Plan B, Appendix C, Vol. B. */
  boolean isCounted(String word) {
    return counted.contains(word) || takesLetter(kind(word));
  }

  /** Whether abbreviations of a kind take a letter as their number. */
  static boolean takesLetter(Kind kind) {
    return kind == Kind.BEFORE_NUMBER
        || kind == Kind.BEFORE_DIGIT_OR_LETTER
        || kind == Kind.BEFORE_LETTER;
  }

  /** Whether a capitalised word usually begins a sentence; l' of l'homme counts. */
  boolean isOpener(String word) {
    int apostrophe = word.indexOf('\'');
    return openers.contains(word)
        || (apostrophe > 0 && openers.contains(word.substring(0, apostrophe + 1)));
  }

  boolean isVerbOfSpeech(String word) {
    return speech.contains(word);
  }
}
