package org.annales.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** All measures of sections with their meanings, formulas and units. */
final class MeasureCatalogue {
  static final Map<String, String> DIRECTIONS =
      Map.of(
          "more", "more of what is counted",
          "longer", "longer units",
          "richer", "a richer vocabulary",
          "poorer", "more repetition",
          "easier", "easier to read",
          "harder", "harder to read",
          "positive", "more positive words");

  private static final String MORE = "more";
  private static final String LONGER = "longer";
  private static final String RICHER = "richer";
  private static final String POORER = "poorer";
  private static final String HARDER = "harder";
  private static final String RATIO = "ratio";
  private static final String YEARS = "school years";

  private MeasureCatalogue() {}

  /** The measures of all runs; those of sentiment depend on the lexicons of a run. */
  static List<MeasureMeaning> all() {
    List<MeasureMeaning> all = new ArrayList<>();
    for (Count count : Count.values()) {
      all.add(
          whole(
              count.label(), spaced(count.label()), count.meaning(), "count", "count", MORE, true));
    }
    all.add(whole("paragraphs", "paragraphs", "counted paragraphs", "count", "count", MORE, true));
    all.add(whole("types", "types", "different counted tokens", "count", "count", MORE, true));
    all.add(whole("hapaxes", "hapaxes", "types that occur once", "count", "count", MORE, true));
    all.add(
        whole(
            "paragraph_length_mean",
            "mean paragraph length",
            "how long paragraphs are",
            "words / paragraphs",
            "words",
            LONGER,
            false));
    all.add(
        whole(
            "sentence_length_median",
            "median sentence length",
            "how long a typical sentence is",
            "median of the words of sentences",
            "words",
            LONGER,
            false));
    all.add(
        whole(
            "word_length_median",
            "median word length",
            "how long a typical word is",
            "median of the letters of readable words",
            "letters",
            LONGER,
            false));
    for (Rate rate : Rate.values()) {
      all.add(of(rate));
    }
    for (RichnessMeasure richness : RichnessMeasure.values()) {
      MeasureMeaning whole = of(richness);
      all.add(whole);
      all.add(whole.in(ItemName.RESAMPLED, ", mean of samples of comparison.sample words"));
      if (richness.isTested()) {
        all.add(whole.in(ItemName.SEGMENTS, ", mean of the first 500 words of each segment"));
      }
    }
    all.add(
        whole(
            "zipf_exponent",
            "Zipf exponent",
            "how fast frequencies fall with rank",
            "most likely exponent of the power law",
            RATIO,
            POORER,
            true));
    String heaps = "V(n) = k · n^β, least squares of logarithms at every 100 tokens";
    all.add(
        whole("heaps_beta", "Heaps exponent", "how fast types grow", heaps, RATIO, RICHER, true));
    all.add(whole("heaps_k", "Heaps factor", "types at the start", heaps, "types", RICHER, true));
    return all;
  }

  /** Sentiment under a lexicon. */
  static MeasureMeaning ofSentiment(String lexicon) {
    return new MeasureMeaning(
        ItemName.SENTIMENT,
        lexicon,
        "sentiment, " + lexicon,
        "mean of the scores of sentences, as in sentiment_sections",
        "sum of sentence scores / sentences",
        "score of the lexicon",
        "positive",
        false);
  }

  private static MeasureMeaning of(Rate rate) {
    return switch (rate) {
      case SENTENCE_LENGTH_MEAN -> of(rate, "how long sentences are", "words", LONGER);
      case WORD_LENGTH_MEAN -> of(rate, "how long words are", "letters", LONGER);
      case LONG_WORDS_SHARE -> of(rate, "share of long words", RATIO, MORE);
      case SYLLABLES_PER_WORD -> of(rate, "syllables of a word", "syllables", LONGER);
      case QUOTED_SHARE -> of(rate, "share of words in quotation marks", RATIO, MORE);
      case NAMES_SHARE -> of(rate, "share of words in mentions of entities", RATIO, MORE);
      case ENTITIES_PER_THOUSAND -> of(rate, "mentions of entities", "per 1,000 words", MORE);
      case NOTES_PER_THOUSAND -> of(rate, "marks of notes", "per 1,000 words", MORE);
      case FUNCTION_WORDS_SHARE -> of(rate, "share of function words", RATIO, MORE);
      case LEXICAL_DENSITY -> of(rate, "share of content words", RATIO, MORE);
      case FLESCH -> of(rate, "Flesch reading ease", "points", "easier");
      case FLESCH_KINCAID -> of(rate, "Flesch-Kincaid grade level", YEARS, HARDER);
      case FOG -> of(rate, "Gunning fog index", YEARS, HARDER);
      case SMOG -> of(rate, "SMOG grade", YEARS, HARDER);
      case COLEMAN_LIAU -> of(rate, "Coleman-Liau index", YEARS, HARDER);
      case ARI -> of(rate, "automated readability index", YEARS, HARDER);
      case LIX -> of(rate, "LIX readability", "points", HARDER);
    };
  }

  private static MeasureMeaning of(Rate rate, String meaning, String unit, String direction) {
    String name = spaced(rate.label());
    return whole(rate.label(), name, meaning, rate.formula(), unit, direction, false);
  }

  private static MeasureMeaning of(RichnessMeasure measure) {
    return switch (measure) {
      case TTR -> of(measure, "type-token ratio", RATIO, RICHER);
      case GUIRAUD -> of(measure, "Guiraud's R", RATIO, RICHER);
      case HERDAN -> of(measure, "Herdan's C", RATIO, RICHER);
      case YULE_K -> of(measure, "Yule's K", "10⁻⁴", POORER);
      case SIMPSON -> of(measure, "Simpson's D", "probability", POORER);
      case HONORE -> of(measure, "Honoré's H", "points", RICHER);
      case HAPAX_SHARE -> of(measure, "share of hapaxes in types", RATIO, RICHER);
      case HDD -> of(measure, "HD-D", RATIO, RICHER);
      case MATTR -> of(measure, "moving-average type-token ratio", RATIO, RICHER);
      case MTLD -> of(measure, "measure of textual lexical diversity", "words", RICHER);
    };
  }

  private static MeasureMeaning of(
      RichnessMeasure measure, String name, String unit, String direction) {
    return whole(
        measure.label(),
        name,
        "how rich the vocabulary is",
        measure.formula(),
        unit,
        direction,
        measure.dependsOnLength());
  }

  private static MeasureMeaning whole(
      String item,
      String name,
      String meaning,
      String formula,
      String unit,
      String direction,
      boolean dependsOnLength) {
    return new MeasureMeaning(
        item, ItemName.WHOLE, name, meaning, formula, unit, direction, dependsOnLength);
  }

  private static String spaced(String label) {
    return label.replace('_', ' ');
  }
}
