package org.annales.sentiment.rules;

import java.util.Locale;
import org.annales.sentiment.lexicon.PhraseIndex;

/**
 * The rules of a language, from {@code rules_en.tsv} and its siblings: negators, boosters,
 * dampeners, hedges, contrasts, each with an id and factors.
 */
public final class SentimentRules {
  private final PhraseIndex<Rule> phrases = new PhraseIndex<>();
  private final WordSenses senses = new WordSenses();
  private Rule names;

  private SentimentRules() {}

  /** No rules: words keep their weights. */
  public static SentimentRules none() {
    return new SentimentRules();
  }

  /** Whether a language has rules. */
  public static boolean has(String language) {
    return SentimentRules.class.getResource(resource(language)) != null;
  }

  /** The rules of a language; none where it has none. */
  public static SentimentRules of(String language) {
    SentimentRules rules = new SentimentRules();
    if (has(language)) {
      RuleFile.lines(resource(language)).forEach(rules::add);
      RuleFile.lines("senses_" + language + ".tsv").forEach(rules.senses::add);
    }
    return rules;
  }

  private static String resource(String language) {
    return "rules_" + language + ".tsv";
  }

  private void add(String... columns) {
    String[] factors = columns[2].split(" ", -1);
    Rule rule =
        new Rule(
            columns[0],
            RuleKind.valueOf(columns[1].toUpperCase(Locale.ROOT)),
            Double.parseDouble(factors[factors.length - 1]),
            factors.length == 1 ? 1 : Double.parseDouble(factors[0]),
            Integer.parseInt(columns[3]));
    if (rule.kind() == RuleKind.NAME) {
      names = rule;
      return;
    }
    RulePhrases.of(columns[4]).forEach(phrase -> phrases.put(phrase, rule));
  }

  /** The rule for words written as names; null where capitals mark no names in the language. */
  public Rule names() {
    return names;
  }

  /** The senses of words that are not the lexicons'; none where the language has no rules. */
  public WordSenses senses() {
    return senses;
  }

  PhraseIndex<Rule> phrases() {
    return phrases;
  }
}
