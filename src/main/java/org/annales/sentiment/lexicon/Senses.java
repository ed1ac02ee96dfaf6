package org.annales.sentiment.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Collects the senses of words from the lines of a file. */
final class Senses {
  private final Map<String, List<Listed>> byWord = new LinkedHashMap<>();
  private int repeated;
  private Listed repetition;
  private String repeatedWord;

  private record Listed(Sense sense, int line) {}

  /** Adds a sense; returns the mistake where it contradicts another. */
  Optional<String> add(int line, String word, Sense sense) {
    List<Listed> known = byWord.computeIfAbsent(key(word), unknown -> new ArrayList<>(1));
    for (Listed before : known) {
      if (before.sense.equals(sense)) {
        repeat(line, word, sense);
        return Optional.empty();
      }
      if (before.sense.contradicts(sense)) {
        return Optional.of(
            "found \""
                + word
                + "\" as "
                + shown(sense)
                + ", but in line "
                + before.line
                + " as "
                + shown(before.sense)
                + ": keep one of the two");
      }
    }
    known.add(new Listed(sense, line));
    return Optional.empty();
  }

  /** Adds the one sense of a word, in place of any before. */
  void put(int line, String word, Sense sense) {
    byWord.put(key(word), List.of(new Listed(sense, line)));
  }

  private static String key(String word) {
    return word.replace('\u2019', '\'').toLowerCase(Locale.ROOT);
  }

  private void repeat(int line, String word, Sense sense) {
    repeated++;
    if (repetition == null) {
      repetition = new Listed(sense, line);
      repeatedWord = word;
    }
  }

  private static String shown(Sense sense) {
    return sense.category() + " " + sense.weight();
  }

  boolean isEmpty() {
    return byWord.isEmpty();
  }

  /** How many lines repeat another. */
  int repeated() {
    return repeated;
  }

  /** The word of the first of them. */
  String repetition() {
    return repeatedWord;
  }

  Integer repetitionLine() {
    return repetition == null ? null : (Integer) repetition.line;
  }

  /** The line of a word. */
  Integer line(String word) {
    return byWord.get(word).get(0).line;
  }

  /** All words with their senses; where two are the same words in a text, the first. */
  List<LexiconEntry> entries(EntryWords words) {
    Map<Object, LexiconEntry> entries = new LinkedHashMap<>();
    byWord.forEach(
        (text, listed) -> {
          List<String> found = words.of(text);
          entries.putIfAbsent(
              found.isEmpty() ? text : found,
              new LexiconEntry(text, found, listed.stream().map(Listed::sense).toList()));
        });
    return List.copyOf(entries.values());
  }
}
