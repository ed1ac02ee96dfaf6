package org.annales.entity.linking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Restores lower case in sentences in capitals (truecasing): a word keeps its capital if the
 * recognizer assigns it to a name in at least half of its occurrences. For that the recognizer
 * reads each sentence with every word capitalised except stop words.
 */
public final class CaseRestored {
  private final Set<String> stopwords;
  private final Recognizer recognizer;
  private final Map<String, Occurrences> byWord = new HashMap<>();

  private static final class Occurrences {
    private int all;
    private int inNames;
  }

  /**
   * @param stopwords words written in lower case
   * @param recognizer one that knows more than capitals
   */
  public CaseRestored(Set<String> stopwords, Recognizer recognizer) {
    this.stopwords = stopwords;
    this.recognizer = recognizer;
  }

  /** Counts how often each word of a sentence is part of a name. */
  public void learn(WrittenSentence sentence) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      String small = small(sentence.word(i));
      words.add(stopwords.contains(small) && i > 0 ? small : capitalized(sentence.word(i)));
    }
    List<NameType> types = recognizer.types(sentence.with(words));
    for (int i = 0; i < sentence.size(); i++) {
      Occurrences found = byWord.computeIfAbsent(key(sentence.word(i)), word -> new Occurrences());
      found.all++;
      found.inNames += types.get(i) == null ? 0 : 1;
    }
  }

  /** Returns a sentence with lower case outside likely names. */
  public WrittenSentence of(WrittenSentence sentence) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      String word = sentence.word(i);
      words.add(i == 0 || isName(word) ? capitalized(word) : small(word));
    }
    return sentence.with(words);
  }

  private boolean isName(String word) {
    Occurrences found = byWord.get(key(word));
    return found != null && found.inNames * 2 >= found.all;
  }

  private static String key(String word) {
    return Possessive.without(small(word));
  }

  private static String small(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  /** Capitalises each part of a word: Saint-Cloud, O'Brien, but Orme's. */
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
