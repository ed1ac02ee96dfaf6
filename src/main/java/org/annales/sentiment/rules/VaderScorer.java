package org.annales.sentiment.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.annales.sentiment.lexicon.Lexicon;
import org.annales.sentiment.lexicon.LexiconEntry;

/**
 * Scores sentences by the rules of VADER, with all that they are known for: where its code does
 * other than its paper says, this does as its code.
 *
 * <pre>
 *   weight    + 0.733 in capitals among small letters
 *             ± 0.293 for each booster or dampener one word before; 95 % two, 90 % three before
 *             · −0.74 for each negation up to three words before
 *             · 1.25  behind "never so", "never this", and three words behind any word with so or this
 *             · 0.5 before "but", · 1.5 behind it; of equal weights always the first
 *   score     x / √(x² + 15), x = Σ weights ± 0.292 for each ! up to 4, 0.18 for each ? of 2 or 3,
 *             0.96 for more
 * </pre>
 *
 * Score from −1 to 1. A word before the hit that is in the lexicon itself modifies nothing.
 *
 * <p>Source: Hutto and Gilbert (2014), ICWSM-14; vaderSentiment 3.3.2. Emoji are not turned into
 * words: their list is no part of the lexicon.
 */
public final class VaderScorer {
  private static final double CAPITALS = 0.733;
  private static final double NEGATION = -0.74;
  private static final double NEVER_SO = 1.25;
  private static final double[] FADING = {1, 0.95, 0.9};
  private static final int REACH = 3;
  private static final double BEFORE_BUT = 0.5;
  private static final double BEHIND_BUT = 1.5;
  private static final double EXCLAMATION = 0.292;
  private static final int MOST_EXCLAMATIONS = 4;
  private static final double QUESTION = 0.18;
  private static final int MOST_QUESTIONS = 3;
  private static final double MANY_QUESTIONS = 0.96;

  private static final Rule NEGATED = rule("negation", RuleKind.NEGATOR);
  private static final Rule LEAST = rule("least", RuleKind.NEGATOR);
  private static final Rule BOOSTED = rule("booster", RuleKind.BOOSTER);
  private static final Rule DAMPENED = rule("dampener", RuleKind.DAMPENER);
  private static final Rule LOUD = rule("capitals", RuleKind.BOOSTER);
  private static final Rule NEVER = rule("never_so", RuleKind.BOOSTER);
  private static final Rule SPECIAL = rule("special_case", RuleKind.NONE);
  private static final Rule BUT = rule("but", RuleKind.ADVERSATIVE);

  private final VaderWords rules = VaderWords.ALL;
  private final Map<String, LexiconEntry> lexicon;

  public VaderScorer(Lexicon lexicon) {
    this.lexicon =
        lexicon.entries().stream()
            .collect(Collectors.toMap(LexiconEntry::text, Function.identity(), (a, b) -> a));
  }

  /** Whether a text can have the entry: a single word, as it is left of its punctuation. */
  public static boolean looksFor(LexiconEntry entry) {
    VaderText words = new VaderText(entry.text());
    return words.size() == 1 && words.small(0).equals(entry.text());
  }

  private static Rule rule(String id, RuleKind kind) {
    return new Rule(id, kind, 1, 1, REACH);
  }

  /**
   * A word of the lexicon in a text.
   *
   * @param start where it begins in the text, in UTF-16 units
   */
  public record Word(LexiconEntry entry, int start, double weight, List<Rule> rules) {}

  /**
   * A text with its score.
   *
   * @param compound VADER's score, not rounded
   */
  public record Scored(double compound, List<Word> words) {}

  /** The score of a text, and the words that it comes from. */
  public Scored score(String text) {
    VaderText words = new VaderText(text);
    double[] weights = new double[words.size()];
    List<List<Rule>> applied = new ArrayList<>();
    for (int i = 0; i < weights.length; i++) {
      List<Rule> used = new ArrayList<>(0);
      applied.add(used);
      if (!isModifier(words, i) && lexicon.containsKey(words.small(i))) {
        weights[i] = new Weighed(words, i, used).weight();
      }
    }
    turnAtBut(words, weights, applied);
    List<Word> hits = new ArrayList<>();
    for (int i = 0; i < weights.length; i++) {
      LexiconEntry entry = isModifier(words, i) ? null : lexicon.get(words.small(i));
      if (entry != null) {
        hits.add(new Word(entry, words.start(i), weights[i], applied.get(i)));
      }
    }
    return new Scored(compound(words, weights), hits);
  }

  private boolean isModifier(VaderText words, int i) {
    boolean kindOf =
        i < words.size() - 1 && words.small(i).equals("kind") && words.small(i + 1).equals("of");
    return kindOf || rules.isDegree(words.small(i));
  }

  /** The way of one weight through the rules. */
  private final class Weighed {
    private final VaderText words;
    private final int i;
    private final List<Rule> used;
    private double weight;

    Weighed(VaderText words, int i, List<Rule> used) {
      this.words = words;
      this.i = i;
      this.used = used;
    }

    double weight() {
      double listed = lexicon.get(words.small(i)).polarity();
      weight = isNoBeforeHit() ? 0 : listed;
      if (isBehindNo()) {
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
            lookAtPhrases();
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

    private boolean isBehindNo() {
      return is(1, "no") || is(2, "no") || (is(3, "no") && is(1, "or", "nor"));
    }

    private void addDegree(int distance) {
      double degree = rules.degree(words.small(i - distance));
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
      } else if (!noDoubt && rules.negates(words.small(i - distance))) {
        apply(NEGATED, weight * NEGATION);
      }
    }

    /** Looked at where the word three before is in no lexicon, and never near the beginning. */
    private void lookAtPhrases() {
      special(phrase(1, 0), phrase(2, 0), phrase(2, 1), phrase(3, 1), phrase(3, 2));
      if (i + 1 < words.size()) {
        special(words.small(i, i + 2));
      }
      if (i + 2 < words.size()) {
        special(words.small(i, i + 3));
      }
      for (String phrase : List.of(phrase(3, 1), phrase(3, 2), phrase(2, 1))) {
        double degree = rules.degree(phrase);
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
        Double value = rules.specialCase(phrase);
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

  /** Where a weight comes twice, the first is changed twice: so does VADER's code. */
  private static void turnAtBut(VaderText words, double[] weights, List<List<Rule>> applied) {
    int but = words.indexOf("but");
    for (int i = 0; but >= 0 && i < weights.length; i++) {
      int first = 0;
      while (weights[first] != weights[i]) {
        first++;
      }
      if (first != but) {
        weights[first] *= first < but ? BEFORE_BUT : BEHIND_BUT;
        applied.get(first).add(BUT);
      }
    }
  }

  private static double compound(VaderText words, double... weights) {
    double sum = 0;
    for (double weight : weights) {
      sum += weight;
    }
    double emphasis = emphasis(words);
    return Compound.of(sum + (sum > 0 ? emphasis : sum < 0 ? -emphasis : 0));
  }

  private static double emphasis(VaderText words) {
    int questions = words.count('?');
    double asked = questions > MOST_QUESTIONS ? MANY_QUESTIONS : questions * QUESTION;
    return Math.min(words.count('!'), MOST_EXCLAMATIONS) * EXCLAMATION
        + (questions > 1 ? asked : 0);
  }
}
