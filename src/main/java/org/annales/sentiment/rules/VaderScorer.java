package org.annales.sentiment.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.annales.sentiment.lexicon.Lexicon;
import org.annales.sentiment.lexicon.LexiconEntry;

/**
 * Scores sentences by the rules of VADER. Where its code differs from its paper, the code decides.
 *
 * <pre>
 *   weight    + 0.733 in capitals among small letters
 *             ± 0.293 for each booster or dampener one word before; 95 % two, 90 % three before
 *             · −0.74 for each negation up to three words before
 *             · 1.25  after "never so", "never this", and three words after any word with so or this
 *             · 0.5 before "but", · 1.5 after it; of equal weights always the first
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
  private static final double BEFORE_BUT = 0.5;
  private static final double AFTER_BUT = 1.5;
  private static final double EXCLAMATION = 0.292;
  private static final int MOST_EXCLAMATIONS = 4;
  private static final double QUESTION = 0.18;
  private static final int MOST_QUESTIONS = 3;
  private static final double MANY_QUESTIONS = 0.96;

  private static final Rule BUT = new Rule("but", RuleKind.ADVERSATIVE, 1, 1, 0);

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

  /** Scores a text. */
  public Scored score(String text) {
    VaderText words = new VaderText(text);
    double[] weights = new double[words.size()];
    List<List<Rule>> applied = new ArrayList<>();
    for (int i = 0; i < weights.length; i++) {
      List<Rule> used = new ArrayList<>(0);
      applied.add(used);
      if (!isModifier(words, i) && lexicon.containsKey(words.small(i))) {
        weights[i] = new VaderWeight(lexicon, words, i, used).weight();
      }
    }
    scaleAtBut(words, weights, applied);
    List<Word> hits = new ArrayList<>();
    for (int i = 0; i < weights.length; i++) {
      LexiconEntry entry = isModifier(words, i) ? null : lexicon.get(words.small(i));
      if (entry != null) {
        hits.add(new Word(entry, words.start(i), weights[i], applied.get(i)));
      }
    }
    return new Scored(compound(words, weights), hits);
  }

  private static boolean isModifier(VaderText words, int i) {
    boolean kindOf =
        i < words.size() - 1 && words.small(i).equals("kind") && words.small(i + 1).equals("of");
    return kindOf || VaderWords.ALL.isDegree(words.small(i));
  }

  /** Scales weights before and after but; of equal weights the first twice, as in VADER's code. */
  private static void scaleAtBut(VaderText words, double[] weights, List<List<Rule>> applied) {
    int but = words.indexOf("but");
    for (int i = 0; but >= 0 && i < weights.length; i++) {
      int first = 0;
      while (weights[first] != weights[i]) {
        first++;
      }
      if (first != but) {
        weights[first] *= first < but ? BEFORE_BUT : AFTER_BUT;
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
