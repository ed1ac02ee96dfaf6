package org.annales.sentiment;

import java.util.List;
import java.util.Map;
import org.annales.corpus.ExampleSentence;
import org.annales.sentiment.lexicon.Sense;
import org.annales.stats.association.LogLikelihood;
import org.annales.stats.association.LogRatio;
import org.annales.stats.association.TwoCorpora;
import org.annales.table.Column;
import org.annales.table.Table;
import org.annales.table.Table.Group;

/**
 * A lexicon word, with one of its categories, in a section: a row of sentiment_words.
 *
 * @param tally its occurrences in the section
 * @param sense its category and weight in the lexicon
 * @param adaptedWeight NaN where the document does not contradict the lexicon
 * @param rank null where the effect is 0
 * @param counts in the section and in the rest of the document
 * @param qValue NaN where it was not tested
 * @param permutationP NaN where it was not tested by segments
 * @param agreement NaN where no other lexicon has the word
 * @param checkReason null where its use does not contradict the lexicon
 */
record SentimentWord(
    String documentId,
    String sectionId,
    String word,
    String lexicon,
    Sense sense,
    double adaptedWeight,
    WordTally tally,
    double effect,
    String direction,
    Integer rank,
    double effectShare,
    TwoCorpora counts,
    double qValue,
    double permutationP,
    double permutationQ,
    boolean robust,
    long familySize,
    long lexiconCount,
    double agreement,
    String checkReason,
    List<ExampleSentence> evidence) {
  static final String POSITIVE = "positive";
  static final String NEGATIVE = "negative";

  static final Table<SentimentWord> TABLE =
      Table.of(
          "sentiment_words",
          Group.MAIN,
          "Words of lexicons in each section, and the rules that apply to them",
          List.of("section_id", "lexicon", "word", "category"),
          List.of(
              Column.<SentimentWord>text("document_id", "the document", SentimentWord::documentId)
                  .refersTo("documents"),
              Column.<SentimentWord>text("section_id", "the section", SentimentWord::sectionId)
                  .refersTo("sections"),
              Column.text("word", "the word or phrase as counted", SentimentWord::word),
              Column.text("lexicon", "name of the lexicon", SentimentWord::lexicon),
              Column.text(
                  "category",
                  "positive, negative, or the lexicon's own; a word of several has a row for each",
                  w -> w.sense.category()),
              Column.number("weight", "its weight in the lexicon", w -> w.sense.weight()),
              Column.number(
                  "adapted_weight",
                  "weight estimated from its context in the document (sentiment_checks); scores use"
                      + " it with sentiment.weights=adapted alone",
                  SentimentWord::adaptedWeight),
              Column.count(
                  "count",
                  "occurrences in counted text: affirmed + negated; those inside a longer phrase of"
                      + " the lexicon or of a rule that applies are not counted",
                  w -> w.tally.count()),
              Column.count(
                  "affirmed", "of these, not negated, or negated twice", w -> w.tally.affirmed()),
              Column.count(
                  "negated", "of these, reversed by a rule of negation", w -> w.tally.negated()),
              Column.count(
                  "intensified", "of the occurrences, after a booster", w -> w.tally.intensified()),
              Column.count(
                  "hedged",
                  "of the occurrences, after a dampener, or reported as alleged or possible",
                  w -> w.tally.hedged()),
              Column.count(
                  "quoted", "of the occurrences, inside quotation marks", w -> w.tally.quoted()),
              Column.count(
                  "as_name",
                  "of the occurrences, capitalised like a name where ordinary words are not, not in"
                      + " verse or titles; the rules of English give them no weight",
                  w -> w.tally.asName()),
              Column.count(
                  "other_sense",
                  "of the occurrences, in another sense than the lexicon's by the table of senses"
                      + " (a party of workers); they have no weight (sentiment.senses)",
                  w -> w.tally.otherSense()),
              Column.<SentimentWord>number(
                      "per_million",
                      "count · 1,000,000 / counted tokens of the section",
                      w -> w.counts.perMillion())
                  .unit("per million tokens"),
              Column.number(
                  "effect",
                  "weight in use · the factors of rules, summed over its occurrences",
                  SentimentWord::effect),
              Column.<SentimentWord>text(
                      "direction",
                      "sign of the effect; null where it is 0, and for the lexicon's own"
                          + " categories",
                      SentimentWord::direction)
                  .codes(Map.of(POSITIVE, "effect over 0", NEGATIVE, "effect under 0")),
              Column.integerOrNull(
                  "rank",
                  "rank by |effect| among the words of its direction (or own category) in the"
                      + " section, ties by word; null where the effect is 0",
                  SentimentWord::rank),
              Column.number(
                  "effect_share",
                  "|effect| / the sum of |effect| over the words of its direction or own category",
                  SentimentWord::effectShare),
              Column.count(
                  "reference_count",
                  "occurrences in the other counted sections of the document",
                  w -> w.counts.referenceCount()),
              Column.count("target_size", "counted tokens of the section", w -> w.counts.size()),
              Column.count(
                  "reference_size",
                  "counted tokens of the other sections",
                  w -> w.counts.referenceSize()),
              Column.number(
                  "log_likelihood",
                  "four-cell G² of the section against the rest, without sign",
                  SentimentWord::logLikelihood),
              Column.number(
                  "log_ratio",
                  "log2 of the rate in the section / the rate in the rest, 0 read as 0.5",
                  SentimentWord::logRatio),
              Column.number(
                  "q_value",
                  "p-value of log_likelihood corrected (Benjamini-Hochberg) for all words of the"
                      + " lexicon with 5 occurrences in the document; null for rarer words",
                  SentimentWord::qValue),
              Column.<SentimentWord>number(
                      "permutation_p",
                      "for q_value ≤ 0.05: share of permutations of the document's segments in"
                          + " which the mean rates of section and rest differ as much",
                      SentimentWord::permutationP)
                  .seededBy("section_id, 'words'"),
              Column.number(
                  "permutation_q",
                  "permutation_p corrected (Benjamini-Hochberg) for the family; words without one"
                      + " count as 1",
                  SentimentWord::permutationQ),
              Column.flag(
                  "robust",
                  "whether permutation_q ≤ 0.05, and two segments that are no neighbours, of the"
                      + " side with the higher rate, have the word",
                  SentimentWord::robust),
              Column.count("family_size", "tests in the family", SentimentWord::familySize),
              Column.count(
                  "lexicon_count",
                  "lexicons of the run that list the word as positive or negative; one that extends"
                      + " another is not counted for inherited words",
                  SentimentWord::lexiconCount),
              Column.number(
                  "agreement",
                  "share of the other lexicons with the word that give it the same sign",
                  SentimentWord::agreement),
              Column.<SentimentWord>text(
                      "check_reason",
                      "how its use in the document contradicts the lexicon (sentiment_checks)",
                      SentimentWord::checkReason)
                  .codes(LexiconCheck.REASONS),
              ExampleSentence.column(
                  "sentences that have it, the first, the last and between them; their texts for"
                      + " the 40 words of a section with the greatest |weight · factors|",
                  SentimentWord::evidence)));

  private double logLikelihood() {
    return counts.referenceSize() > 0 ? LogLikelihood.fourCells(counts.table()) : Double.NaN;
  }

  private double logRatio() {
    return counts.referenceSize() > 0 ? LogRatio.value(counts) : Double.NaN;
  }
}
