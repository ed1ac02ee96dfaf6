package org.annales.comparison;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.ToDoubleBiFunction;
import org.annales.stats.richness.Richness;
import org.annales.stats.richness.RunningRichness;

/** Measures of how rich the vocabulary of some tokens in a row is. */
enum RichnessMeasure {
  TTR("types / words", true, (tokens, types) -> types.ttr()),
  GUIRAUD("types / √words", false, (tokens, types) -> types.guiraud()),
  HERDAN("ln types / ln words", false, (tokens, types) -> types.herdan()),
  YULE_K("10⁴ · (Σ i² · V(i) − N) / N²", true, (tokens, types) -> types.yuleK()),
  SIMPSON("Σ i · (i − 1) · V(i) / (N · (N − 1))", false, (tokens, types) -> types.simpson()),
  HONORE("100 · ln N / (1 − V(1) / V)", false, (tokens, types) -> types.honore()),
  HAPAX_SHARE("hapaxes / types", true, (tokens, types) -> types.hapaxShare()),
  HDD("HD-D, samples of 42 tokens", true, (tokens, types) -> types.hdd()),
  MATTR(
      "mean of types / 100 over windows of 100 tokens",
      true,
      (tokens, types) -> RunningRichness.mattr(tokens, RichnessMeasure.WINDOW)),
  MTLD(
      "a factor ends where types / tokens is under 0.72; mean of both directions",
      true,
      (tokens, types) -> RunningRichness.mtld(tokens));

  /** Tokens of a window of MATTR. */
  static final int WINDOW = 100;

  private final String formula;
  private final boolean tested;
  private final ToDoubleBiFunction<int[], Richness> value;

  RichnessMeasure(String formula, boolean tested, ToDoubleBiFunction<int[], Richness> value) {
    this.formula = formula;
    this.tested = tested;
    this.value = value;
  }

  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  String formula() {
    return formula;
  }

  /** Whether it looks at words that stand near each other, and not just at how many there are. */
  boolean isOfNeighbours() {
    return this == MATTR || this == MTLD;
  }

  /** Whether a longer text has another value, were its vocabulary no richer. */
  boolean dependsOnLength() {
    return !isOfNeighbours() && this != HDD;
  }

  /** Whether sections are compared in it, by their segments. */
  boolean isTested() {
    return tested;
  }

  /**
   * Its value.
   *
   * @param tokens numbers of types, in the order of the text
   */
  double of(int[] tokens, Richness types) {
    return value.applyAsDouble(tokens, types);
  }

  /** How often each type occurs in some tokens, by its number. */
  static int[] counts(int... tokens) {
    int[] counts = new int[Arrays.stream(tokens).max().orElse(0) + 1];
    for (int token : tokens) {
      counts[token]++;
    }
    return counts;
  }
}
