package org.annales.comparison;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.annales.stats.richness.Readability;

/** Measures that are formulas of counts: of a sentence, a segment, a section, or of many. */
enum Rate {
  SENTENCE_LENGTH_MEAN(
      "words / sentences", Tested.WHOLE_SENTENCES, c -> per(c, Count.WORDS, Count.SENTENCES)),
  WORD_LENGTH_MEAN(
      "letters / readable_words", Tested.SEGMENTS, c -> per(c, Count.LETTERS, Count.READABLE)),
  LONG_WORDS_SHARE(
      "long_words / readable_words",
      Tested.SEGMENTS,
      c -> per(c, Count.LONG_WORDS, Count.READABLE)),
  SYLLABLES_PER_WORD(
      "syllables / readable_words",
      Tested.SEGMENTS,
      c -> per(c, Count.SYLLABLES, Count.READABLE),
      LanguageResources::hasSyllables),
  QUOTED_SHARE("quoted_words / words", Tested.SEGMENTS, c -> per(c, Count.QUOTED, Count.WORDS)),
  NAMES_SHARE("name_words / words", Tested.SEGMENTS, c -> per(c, Count.NAMED, Count.WORDS)),
  ENTITIES_PER_THOUSAND(
      "1,000 · entity_mentions / words",
      Tested.SEGMENTS,
      c -> 1000 * per(c, Count.MENTIONS, Count.WORDS)),
  NOTES_PER_THOUSAND(
      "1,000 · note_marks / words", Tested.SEGMENTS, c -> 1000 * per(c, Count.NOTES, Count.WORDS)),
  FUNCTION_WORDS_SHARE(
      "function_words / words",
      Tested.SEGMENTS,
      c -> per(c, Count.FUNCTION, Count.WORDS),
      LanguageResources::hasFunctionWords),
  LEXICAL_DENSITY(
      "content_words / readable_words",
      Tested.SEGMENTS,
      c -> per(c, Count.CONTENT, Count.READABLE),
      LanguageResources::hasFunctionWords),
  FLESCH(
      "206.835 − 1.015 · w/s − 84.6 · syllables/w, w readable_words, s sentences",
      Tested.SEGMENTS,
      c -> readability(c).flesch(),
      LanguageResources::hasSyllables),
  FLESCH_KINCAID(
      "0.39 · w/s + 11.8 · syllables/w − 15.59",
      Tested.NOT,
      c -> readability(c).fleschKincaid(),
      LanguageResources::hasSyllables),
  FOG(
      "0.4 · (w/s + 100 · complex_words/w)",
      Tested.NOT,
      c -> readability(c).fog(),
      LanguageResources::hasSyllables),
  SMOG(
      "1.0430 · √(30 · polysyllables/s) + 3.1291; meant for 30 sentences and more",
      Tested.NOT,
      c -> readability(c).smog(),
      LanguageResources::hasSyllables),
  COLEMAN_LIAU(
      "5.88 · letters/w − 29.6 · s/w − 15.8",
      Tested.NOT,
      c -> readability(c).colemanLiau(),
      LanguageResources::hasSyllables),
  ARI(
      "4.71 · letters/w + 0.5 · w/s − 21.43",
      Tested.NOT,
      c -> readability(c).ari(),
      LanguageResources::hasSyllables),
  LIX("w/s + 100 · long_words/w", Tested.SEGMENTS, c -> readability(c).lix());

  /** The part of the text that a segment stands for in a test. */
  enum Tested {
    /** The sentences that belong to the segment, so that none is cut. */
    WHOLE_SENTENCES,
    SEGMENTS,
    NOT
  }

  private final String formula;
  private final Tested tested;
  private final ToDoubleFunction<Counts> value;
  private final Predicate<LanguageResources> known;

  Rate(String formula, Tested tested, ToDoubleFunction<Counts> value) {
    this(formula, tested, value, language -> true);
  }

  Rate(
      String formula,
      Tested tested,
      ToDoubleFunction<Counts> value,
      Predicate<LanguageResources> known) {
    this.formula = formula;
    this.tested = tested;
    this.value = value;
    this.known = known;
  }

  /** The measure of a name; none where it is no formula of counts. */
  static Optional<Rate> named(String label) {
    return Arrays.stream(values()).filter(rate -> rate.label().equals(label)).findFirst();
  }

  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  String formula() {
    return formula;
  }

  Tested tested() {
    return tested;
  }

  boolean isKnown(LanguageResources language) {
    return known.test(language);
  }

  /** The nearest value that it may have to an end of an interval: a share is from 0 to 1. */
  double nearest(double end) {
    return switch (this) {
      case FLESCH, FLESCH_KINCAID, COLEMAN_LIAU, ARI -> end;
      case LONG_WORDS_SHARE, QUOTED_SHARE, NAMES_SHARE, FUNCTION_WORDS_SHARE, LEXICAL_DENSITY ->
          Math.max(0, Math.min(1, end));
      default -> Math.max(0, end);
    };
  }

  /** Its value; NaN where it is not defined. */
  double of(Counts counts) {
    double result = value.applyAsDouble(counts);
    return Double.isFinite(result) ? result : Double.NaN;
  }

  private static double per(Counts counts, Count dividend, Count divisor) {
    return (double) counts.of(dividend) / counts.of(divisor);
  }

  private static Readability readability(Counts counts) {
    return new Readability(
        counts.of(Count.READABLE),
        counts.of(Count.SENTENCES),
        counts.of(Count.LETTERS),
        counts.of(Count.SYLLABLES),
        counts.of(Count.COMPLEX),
        counts.of(Count.POLYSYLLABLES),
        counts.of(Count.LONG_WORDS));
  }
}
