package org.annales.entity.linking;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Writes words of one letter in lower case: at the head of a sentence before a name they look like
 * its initial ("С Иваном", "Y Ana").
 *
 * <p>A capital letter without a full stop is a word where the language has such a word, and an
 * initial beside another single capital ("W H Auden").
 */
public final class LetterWords {
  private static final Map<String, Set<String>> BY_LANGUAGE = read();

  private final Set<String> words;

  private LetterWords(Set<String> words) {
    this.words = words;
  }

  private static Map<String, Set<String>> read() {
    Map<String, Set<String>> byLanguage = new HashMap<>();
    for (List<String> line : WordTable.lines("letters.tsv")) {
      byLanguage.put(line.get(0), Set.of(line.get(1).split(" ", -1)));
    }
    return byLanguage;
  }

  /**
   * Returns the words of a language.
   *
   * @param language its ISO 639 code
   */
  public static LetterWords in(String language) {
    return new LetterWords(BY_LANGUAGE.getOrDefault(language, Set.of()));
  }

  /** Returns a sentence with its words of one letter in lower case. */
  public WrittenSentence lowered(WrittenSentence sentence) {
    boolean any =
        !words.isEmpty() && IntStream.range(0, sentence.size()).anyMatch(i -> is(sentence, i));
    return !any
        ? sentence
        : sentence.with(
            IntStream.range(0, sentence.size())
                .mapToObj(i -> is(sentence, i) ? small(sentence.word(i)) : sentence.word(i))
                .toList());
  }

  private boolean is(WrittenSentence sentence, int at) {
    return isCapital(sentence, at)
        && !sentence.gap(at + 1).startsWith(".")
        && words.contains(small(sentence.word(at)))
        && !(isCapital(sentence, at + 1) && !sentence.gap(at + 2).startsWith("."))
        && !isCapital(sentence, at - 1);
  }

  private static boolean isCapital(WrittenSentence sentence, int at) {
    return at >= 0
        && at < sentence.size()
        && sentence.word(at).length() == 1
        && Character.isUpperCase(sentence.word(at).charAt(0));
  }

  private static String small(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
