package org.annales.comparison;

import java.util.Map;

/** The codes of the columns {@code reason}: why a value, an interval or a test is missing. */
final class ComparisonReasons {
  static final String NO_WORDS = "no_words";
  static final String NO_LANGUAGE_RULES = "no_language_rules";
  static final String NO_ENTITY = "no_entity";
  static final String NO_LETTERS = "no_letters";
  static final String FEW_SENTENCES = "few_sentences";
  static final String FEW_WORDS = "few_words";
  static final String FEW_SEGMENTS = "few_segments";
  static final String NO_SEGMENT = "no_segment";
  static final String NOT_DEFINED = "not_defined";
  static final String SHORTER_THAN_SAMPLE = "shorter_than_sample";
  static final String OF_SAMPLES = "of_samples";
  static final String TOO_SHORT = "too_short";
  static final String FEW_SECTIONS = "few_sections";
  static final String CONSTANT = "constant";
  static final String NO_REST = "no_rest";
  static final String NOT_ATTAINABLE = "not_attainable";
  static final String NO_VARIATION = "no_occurrence";
  static final String FEW_YEARS = "few_years";
  static final String TOO_RARE = "too_rare";

  static final Map<String, String> OF_MEASURES =
      Map.ofEntries(
          Map.entry(NO_WORDS, "the section has no counted words"),
          Map.entry(NO_LANGUAGE_RULES, "there are no rules or lists for the document's language"),
          Map.entry(NO_ENTITY, "no entity of the document has this name, alias or id"),
          Map.entry(NO_LETTERS, "there is no word with a letter"),
          Map.entry(FEW_SENTENCES, "no interval: fewer than 12 sentences"),
          Map.entry(FEW_WORDS, "no interval: fewer than 500 words"),
          Map.entry(FEW_SEGMENTS, "no interval: fewer than 8 segments"),
          Map.entry(CONSTANT, "no interval: all sentences or segments have the same value"),
          Map.entry(NO_SEGMENT, "there is no segment of 500 words in which the measure is defined"),
          Map.entry(NOT_DEFINED, "the measure is not defined for so few words or types"),
          Map.entry(SHORTER_THAN_SAMPLE, "the section has fewer words than comparison.sample"),
          Map.entry(
              OF_SAMPLES,
              "no interval: samples of one section say how they differ, and not how far their mean"
                  + " is off; the measure of segments has an interval"));

  static final Map<String, String> OF_TESTS =
      Map.ofEntries(
          Map.entry(TOO_SHORT, "one side has fewer than 3 segments"),
          Map.entry(FEW_SECTIONS, "fewer than 2 sections have enough units"),
          Map.entry(CONSTANT, "all values are equal"),
          Map.entry(NO_REST, "the document has one counted section"),
          Map.entry(
              NOT_ATTAINABLE,
              "tested, but outside the family: with so few units among so many tests no result"
                  + " would be significant"),
          Map.entry(NO_VARIATION, "the word or entity does not occur, or is all there is"));

  static final Map<String, String> OF_SERIES =
      Map.ofEntries(
          Map.entry(FEW_YEARS, "fewer than 5 years have 500 counted words"),
          Map.entry(TOO_RARE, "there are fewer occurrences than comparison.min_count"),
          Map.entry(CONSTANT, "all values are equal"));

  private ComparisonReasons() {}
}
