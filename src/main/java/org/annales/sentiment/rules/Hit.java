package org.annales.sentiment.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.annales.sentiment.lexicon.LexiconEntry;

/**
 * A word or phrase of a lexicon in a sentence, with the rules that apply to it.
 *
 * @param at the place of its first word in the sentence
 * @param words its length
 * @param factor of its weight
 * @param rules that gave the factor, the nearest first
 */
public record Hit(LexiconEntry entry, int at, int words, double factor, List<Rule> rules) {

  /** The same hit with one more rule. */
  public Hit with(Rule rule) {
    List<Rule> more = new ArrayList<>(rules);
    more.add(rule);
    return new Hit(entry, at, words, factor * rule.factor(), more);
  }

  /** Its positive or negative weight after all rules. */
  public double polarity() {
    return entry.polarity() * factor;
  }

  /** Whether it is negated, and not negated twice. */
  public boolean isNegated() {
    return rules.stream().filter(Rule::isNegator).count() % 2 == 1;
  }

  public boolean isIntensified() {
    return has(RuleKind.BOOSTER);
  }

  /** Whether it is weakened, or reported as alleged or possible. */
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
