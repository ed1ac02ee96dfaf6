package org.annales.sentiment.lexicon;

import java.io.Serializable;

/**
 * A category of a word with its weight.
 *
 * @param category {@code positive}, {@code negative}, or the lexicon's own, in lower case
 */
public record Sense(String category, double weight) implements Serializable {
  public static final String POSITIVE = "positive";
  public static final String NEGATIVE = "negative";

  /** The category of words that are listed so that they are not counted. */
  public static final String NEUTRAL = "neutral";

  /** A sense without a category of its own: that of the sign of its weight. */
  static Sense ofWeight(double weight) {
    return new Sense(weight > 0 ? POSITIVE : weight < 0 ? NEGATIVE : NEUTRAL, weight);
  }

  /** A sense without a weight of its own. */
  static Sense ofCategory(String category) {
    return new Sense(category, category.equals(NEGATIVE) ? -1 : category.equals(NEUTRAL) ? 0 : 1);
  }

  /** Whether it is positive or negative, and scores texts. */
  public boolean isPolar() {
    return category.equals(POSITIVE) || category.equals(NEGATIVE);
  }

  /** Whether it excludes the word and all other senses. */
  boolean isNeutral() {
    return category.equals(NEUTRAL);
  }

  /**
   * Whether a word cannot have both: it is positive, negative or neutral, and has one weight in a
   * category.
   */
  boolean contradicts(Sense other) {
    return category.equals(other.category)
        || isNeutral()
        || other.isNeutral()
        || (isPolar() && other.isPolar());
  }

  /** Whether the category fits the sign of the weight. */
  boolean isConsistent() {
    return switch (category) {
      case POSITIVE -> weight >= 0;
      case NEGATIVE -> weight <= 0;
      case NEUTRAL -> weight == 0;
      default -> true;
    };
  }
}
