package org.annales.text.layout;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Finds the hyphens at line ends that do not divide a word, by the words around them: a hyphen
 * before a conjunction is suspended, and one before a clitic or in a compound that its language
 * writes with a hyphen belongs to the word. The table {@code hyphens.tsv} lists them by language.
 */
final class HyphenRules {
  private static final String WORD = "WORD";
  private static final String PAIR = "PAIR";

  /** A hyphenated word, at most two words after the conjunction. */
  private static final Pattern HYPHENATED =
      Pattern.compile("\\p{L}+\\s(?:\\p{L}+\\s){0,2}\\p{L}+-\\p{L}.*");

  private static final Map<String, HyphenRules> BY_LANGUAGE = new ConcurrentHashMap<>();

  /**
   * A row of the table.
   *
   * @param first pattern of the word before the hyphen; null for any word
   * @param word whether the book must have the word before by itself
   * @param pair whether a hyphenated word must follow
   * @param words words after the hyphen
   * @param second pattern of the word after; null if {@code words} lists them
   */
  private record Rule(
      LineHyphen hyphen,
      Pattern first,
      boolean word,
      boolean pair,
      Set<String> words,
      Pattern second) {

    boolean matches(String before, String after, String line, Vocabulary vocabulary) {
      boolean follows = second == null ? words.contains(after) : second.matcher(after).matches();
      return follows
          && (first == null || matchesFirst(before))
          && (!word || vocabulary.has(before))
          && (!pair || HYPHENATED.matcher(line).matches());
    }

    private boolean matchesFirst(String before) {
      return first.matcher(before).matches()
          || first.matcher(before.toLowerCase(Locale.ROOT)).matches();
    }
  }

  private final List<Rule> rules = new ArrayList<>();

  private HyphenRules(String language) {
    for (String row : rows()) {
      String[] columns = row.split("\t", -1);
      if (List.of(columns[0].split(" ", -1)).contains(language)) {
        rules.add(rule(columns));
      }
    }
  }

  /** The rules of a language, an ISO 639 code; none for an unknown one. */
  static HyphenRules of(String language) {
    return BY_LANGUAGE.computeIfAbsent(language == null ? "" : language, HyphenRules::new);
  }

  private static List<String> rows() {
    try (InputStream in = HyphenRules.class.getResourceAsStream("hyphens.tsv");
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().filter(row -> !row.isBlank() && !row.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Rule rule(String[] columns) {
    String first = columns[2];
    String second = columns[3].strip();
    boolean any = first.equals(WORD) || first.equals(PAIR) || first.equals(".*");
    boolean pattern = second.startsWith("/");
    return new Rule(
        columns[1].equals("own") ? LineHyphen.OF_WORD : LineHyphen.SUSPENDED,
        any ? null : Pattern.compile(first),
        first.equals(WORD),
        first.equals(PAIR),
        pattern ? Set.of() : Set.of(second.split(" ", -1)),
        pattern ? Pattern.compile(second.substring(1, second.length() - 1)) : null);
  }

  /**
   * The hyphen by the first matching rule; null where none matches.
   *
   * @param before word before the hyphen
   * @param after word after it
   * @param line what follows the hyphen, from that word on
   */
  LineHyphen hyphen(String before, String after, String line, Vocabulary vocabulary) {
    for (Rule rule : rules) {
      if (rule.matches(before, after, line, vocabulary)) {
        return rule.hyphen();
      }
    }
    return null;
  }
}
