package org.annales.entity.linking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Sentences of a text in capitals, written as they would be elsewhere: a word has a capital where a
 * recognizer takes it for a part of a name in at least half of its places. For that it is shown
 * each sentence with a capital for every word but those that are always written small.
 */
public final class CaseRestored {
  private final Set<String> stopwords;
  private final Recognizer recognizer;
  private final Map<String, Places> byWord = new HashMap<>();

  private static final class Places {
    private int all;
    private int inNames;
  }

  /**
   * @param stopwords words that are written small
   * @param recognizer one that knows names by more than their capitals
   */
  public CaseRestored(Set<String> stopwords, Recognizer recognizer) {
    this.stopwords = stopwords;
    this.recognizer = recognizer;
  }

  /** Adds a sentence to what is known of the words. */
  public void learn(WrittenSentence sentence) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      String small = small(sentence.word(i));
      words.add(stopwords.contains(small) && i > 0 ? small : capitalized(sentence.word(i)));
    }
    List<NameType> types = recognizer.types(sentence.with(words));
    for (int i = 0; i < sentence.size(); i++) {
      Places places = byWord.computeIfAbsent(key(sentence.word(i)), word -> new Places());
      places.all++;
      places.inNames += types.get(i) == null ? 0 : 1;
    }
  }

  /** A sentence with small letters where no name is likely to be. */
  public WrittenSentence of(WrittenSentence sentence) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      String word = sentence.word(i);
      words.add(i == 0 || isName(word) ? capitalized(word) : small(word));
    }
    return sentence.with(words);
  }

  private boolean isName(String word) {
    Places places = byWord.get(key(word));
    return places != null && places.inNames * 2 >= places.all;
  }

  private static String key(String word) {
    return Possessive.without(small(word));
  }

  private static String small(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  /** With a capital for each of its parts: Saint-Cloud, O'Brien, but Orme's. */
  private static String capitalized(String word) {
    StringBuilder written = new StringBuilder();
    boolean begins = true;
    for (int letter : word.codePoints().toArray()) {
      written.appendCodePoint(begins ? letter : Character.toLowerCase(letter));
      boolean afterInitial = written.length() == 2;
      begins = letter == '-' || (afterInitial && !Character.isLetterOrDigit(letter));
    }
    return written.toString();
  }
}
