package org.annales.name;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What a section says of names: its candidates, and how often words stand in small letters. */
public final class SectionNames implements Serializable {
  private static final long serialVersionUID = 1L;

  private final transient Set<String> stopwords;
  private final List<Candidate> candidates = new ArrayList<>();
  private final Map<String, Integer> small = new HashMap<>();

  /**
   * @param stopwords words that say nothing of names at the beginning of a sentence
   */
  public SectionNames(Set<String> stopwords) {
    this.stopwords = stopwords;
  }

  /**
   * Adds a sentence.
   *
   * @param number its place in the section, from 0
   */
  public void add(int number, WrittenSentence sentence, Recognizer recognizer) {
    boolean capitals = false;
    for (int i = 0; i < sentence.size(); i++) {
      String word = sentence.word(i);
      if (Character.isLowerCase(word.codePointAt(0))) {
        small.merge(word.toLowerCase(Locale.ROOT), 1, Integer::sum);
        capitals |= hasCapital(word);
      } else {
        capitals |= !stopwords.contains(word.toLowerCase(Locale.ROOT)) && hasCapital(word);
      }
    }
    if (capitals) {
      candidates.addAll(new Candidates(sentence, recognizer.types(sentence)).find(number));
    }
  }

  private static boolean hasCapital(String word) {
    return word.codePoints().anyMatch(Character::isUpperCase);
  }

  /** The candidates, in order. */
  List<Candidate> candidates() {
    return candidates;
  }

  /** How often each word that begins with a small letter stands here. */
  Map<String, Integer> small() {
    return small;
  }
}
