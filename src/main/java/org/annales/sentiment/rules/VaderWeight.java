package org.annales.sentiment.rules;

import java.util.List;
import java.util.Map;
import org.annales.sentiment.lexicon.LexiconEntry;

/** Computes the weight of one word of a text by the rules of VADER; see {@link VaderScorer}. */
final class VaderWeight {
  private static final double CAPITALS = 0.733;
  private static final double NEGATION = -0.74;
  private static final double NEVER_SO = 1.25;
  private static final double[] FADING = {1, 0.95, 0.9};
  private static final int REACH = 3;

  private static final Rule NEGATED = rule("negation", RuleKind.NEGATOR);
  private static final Rule LEAST = rule("least", RuleKind.NEGATOR);
  private static final Rule BOOSTED = rule("booster", RuleKind.BOOSTER);
  private static final Rule DAMPENED = rule("dampener", RuleKind.DAMPENER);
  private static final Rule LOUD = rule("capitals", RuleKind.BOOSTER);
  private static final Rule NEVER = rule("never_so", RuleKind.BOOSTER);
  private static final Rule SPECIAL = rule("special_case", RuleKind.NONE);

  private static final VaderWords RULES = VaderWords.ALL;

  private final Map<String, LexiconEntry> lexicon;
  private final VaderText words;
  private final int i;
  private final List<Rule> used;
  private double weight;

  /**
   * Prepares to weigh a word.
   *
   * @param i its place
   * @param used receives the rules that apply
   */
  VaderWeight(Map<String, LexiconEntry> lexicon, VaderText words, int i, List<Rule> used) {
    this.lexicon = lexicon;
    this.words = words;
    this.i = i;
    this.used = used;
  }

  private static Rule rule(String id, RuleKind kind) {
    return new Rule(id, kind, 1, 1, REACH);
  }

  double weight() {
    double listed = lexicon.get(words.small(i)).polarity();
    weight = isNoBeforeHit() ? 0 : listed;
    if (isAfterNo()) {
      apply(NEGATED, listed * NEGATION);
    }
    if (words.isLoud(i)) {
      apply(LOUD, weight + (weight > 0 ? CAPITALS : -CAPITALS));
    }
    for (int distance = 1; distance <= REACH; distance++) {
      if (i >= distance && !lexicon.containsKey(words.small(i - distance))) {
        addDegree(distance);
        negate(distance);
        if (distance == REACH) {
          applyPhrases();
        }
      }
    }
    negateByLeast();
    return weight;
  }

  private void apply(Rule rule, double changed) {
    used.add(rule);
    weight = changed;
  }

  private boolean is(int back, String... any) {
    return i >= back && List.of(any).contains(words.small(i - back));
  }

  private boolean isNoBeforeHit() {
    return is(0, "no") && i < words.size() - 1 && lexicon.containsKey(words.small(i + 1));
  }

  private boolean isAfterNo() {
    return is(1, "no") || is(2, "no") || (is(3, "no") && is(1, "or", "nor"));
  }

  private void addDegree(int distance) {
    double degree = RULES.degree(words.small(i - distance));
    if (degree != 0) {
      double added = weight < 0 ? -degree : degree;
      if (words.isLoud(i - distance)) {
        added += weight > 0 ? CAPITALS : -CAPITALS;
      }
      apply(degree > 0 ? BOOSTED : DAMPENED, weight + added * FADING[distance - 1]);
    }
  }

  private void negate(int distance) {
    boolean soNear = distance == 3 && is(1, "so", "this");
    boolean neverSo =
        (distance == 2 && is(2, "never") && is(1, "so", "this"))
            || (distance == 3 && is(3, "never") && is(2, "so", "this"));
    boolean noDoubt =
        (distance == 2 && is(2, "without") && is(1, "doubt"))
            || (distance == 3 && is(3, "without") && (is(2, "doubt") || is(1, "doubt")));
    if (neverSo || soNear) {
      apply(NEVER, weight * NEVER_SO);
    } else if (!noDoubt && RULES.negates(words.small(i - distance))) {
      apply(NEGATED, weight * NEGATION);
    }
  }

  /** Applied where the word three before is in no lexicon, and never near the beginning. */
  private void applyPhrases() {
    special(phrase(1, 0), phrase(2, 0), phrase(2, 1), phrase(3, 1), phrase(3, 2));
    if (i + 1 < words.size()) {
      special(words.small(i, i + 2));
    }
    if (i + 2 < words.size()) {
      special(words.small(i, i + 3));
    }
    for (String phrase : List.of(phrase(3, 1), phrase(3, 2), phrase(2, 1))) {
      double degree = RULES.degree(phrase);
      if (degree != 0) {
        apply(degree > 0 ? BOOSTED : DAMPENED, weight + degree);
      }
    }
  }

  private String phrase(int from, int to) {
    return words.small(i - from, i - to + 1);
  }

  private void special(String... phrases) {
    for (String phrase : phrases) {
      Double value = RULES.specialCase(phrase);
      if (value != null) {
        apply(SPECIAL, value);
        return;
      }
    }
  }

  private void negateByLeast() {
    boolean least = is(1, "least") && !lexicon.containsKey("least");
    if (least && !is(2, "at", "very")) {
      apply(LEAST, weight * NEGATION);
    }
  }
}
