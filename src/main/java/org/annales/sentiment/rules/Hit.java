package org.annales.sentiment.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.annales.sentiment.lexicon.LexiconEntry;

/**
 * A word or phrase of a lexicon in a sentence, and what was done to its weight.
 *
 * @param at the place of its first word in the sentence
 * @param words how many words of the sentence it takes up
 * @param factor its weight is multiplied by this
 * @param rules that gave the factor, those nearest to it first
 */
public record Hit(LexiconEntry entry, int at, int words, double factor, List<Rule> rules) {

  /** The same hit with one more rule. */
  public Hit with(Rule rule) {
    List<Rule> more = new ArrayList<>(rules);
    more.add(rule);
    return new Hit(entry, at, words, factor * rule.factor(), more);
  }

  /** Its weight of praise or blame after all rules. */
  public double polarity() {
    return entry.polarity() * factor;
  }

  /** Whether it is turned into its opposite: a second negation turns it back. */
  public boolean isNegated() {
    return rules.stream().filter(rule -> rule.kind().isNegator()).count() % 2 == 1;
  }

  public boolean isIntensified() {
    return has(RuleKind.BOOSTER);
  }

  /** Whether it is said weakly, or not as the truth. */
  public boolean isHedged() {
    return has(RuleKind.DAMPENER) || has(RuleKind.HEDGE);
  }

  private boolean has(RuleKind kind) {
    return rules.stream().anyMatch(rule -> rule.kind() == kind);
  }

  /** The ids of its rules. */
  public String ruleIds() {
    return rules.stream().map(Rule::id).collect(Collectors.joining("+"));
  }
}
