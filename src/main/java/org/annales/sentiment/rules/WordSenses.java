package org.annales.sentiment.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Decides whether a word has the sense for which lexicons list it, from its neighbours and its part
 * of speech: the first line of {@code senses_en.tsv} that it satisfies decides, and a word without
 * such a line has the lexicon's sense.
 *
 * <p>Lexicons list forms without their parts of speech: "party" for the merriment and "like" for
 * the verb.
 */
public final class WordSenses {
  /** The rule of words in another sense than the lexicon's: they have no weight. */
  public static final Rule OTHER_SENSE = new Rule("other_sense", RuleKind.NONE, 0, 1, 0);

  private static final String ANY = "-";
  private static final String CLASS = "@";

  private final Map<String, List<SenseLine>> lines = new HashMap<>();
  private final Map<String, String> classes = new HashMap<>();

  WordSenses() {}

  /** Adds a line of the resource: a class of words, or the conditions of a sense. */
  void add(String... columns) {
    if (columns[0].startsWith(CLASS)) {
      classes.put(columns[0], resolved(columns[1]));
      return;
    }
    SenseLine line =
        new SenseLine(
            columns[1].equals(ANY) ? Set.of() : Set.of(columns[1].split(" ", -1)),
            phrases(columns[2]),
            phrases(columns[3]),
            columns[4].equals("other"));
    for (String word : columns[0].split(", ", -1)) {
      lines.computeIfAbsent(word, w -> new ArrayList<>(1)).add(line);
    }
  }

  private SenseLine.Phrases phrases(String column) {
    return SenseLine.Phrases.of(column.equals(ANY) ? List.of() : RulePhrases.of(resolved(column)));
  }

  /** A column with its classes replaced by their words. */
  private String resolved(String column) {
    String resolved = column;
    for (Map.Entry<String, String> words : classes.entrySet()) {
      resolved = resolved.replace(words.getKey() + CLASS, words.getValue());
    }
    return resolved;
  }

  /** Whether a word is in another sense than the lexicon's. */
  public boolean isOther(WordInClause word) {
    for (SenseLine line : lines.getOrDefault(word.word(), List.of())) {
      if (word.satisfies(line)) {
        return line.other();
      }
    }
    return false;
  }
}
