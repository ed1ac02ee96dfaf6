package org.annales.sentiment;

import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructType;

/** Columns of the tables of sentiment. */
final class SentimentTables {
  static final String WORDS = "sentiment_words";
  static final String SENTENCES = "sentiment_sentences";
  static final String SECTIONS = "sentiment_sections";
  static final String AGREEMENT = "sentiment_agreement";
  static final String CHECKS = "sentiment_checks";
  static final String ARCS = "sentiment_arcs";
  static final String CHANGES = "sentiment_changes";

  private static final DataType TEXTS = createArrayType(StringType);
  private static final String LEXICON = "the lexicon, by its name";
  private static final String SCORE =
      "x / √(x² + 15), x = 1.54 / m · the sum of the weights of praise and blame of its hits after all rules, m the mean absolute weight of the lexicon (usual_weight in the manifest), so that lexicons can be compared; with sentiment.rules=vader VADER's compound; −1 dark … 1 light";

  static final StructType WORDS_SCHEMA =
      place()
          .add("word", StringType, true, "the word or phrase as counted")
          .add("lexicon", StringType, true, LEXICON)
          .add(
              "category",
              StringType,
              true,
              "positive, negative, or the lexicon's own; a word of several has a row for each")
          .add("weight", DoubleType, true, "its weight in the lexicon")
          .add(
              "adapted_weight",
              DoubleType,
              true,
              "the weight that its company in the document suggests (sentiment_checks); null where nothing speaks against the lexicon's; scores use it with sentiment.weights=adapted alone")
          .add(
              "count",
              LongType,
              true,
              "occurrences in counted text: affirmed + negated; what is inside a longer phrase of the lexicon, or of a rule that acts (kind of), is not counted")
          .add("affirmed", LongType, true, "of these, not negated, or negated twice")
          .add("negated", LongType, true, "of these, turned into its opposite by a rule")
          .add("intensified", LongType, true, "of the occurrences, behind a booster")
          .add(
              "hedged",
              LongType,
              true,
              "of the occurrences, behind a dampener, or said as what is alleged or might be")
          .add("quoted", LongType, true, "of the occurrences, inside quotation marks")
          .add(
              "named",
              LongType,
              true,
              "of the occurrences, written as a name: with a capital and small letters, neither in verse nor in a title, and where no sentence, quotation or item begins; the rules of English give them no weight")
          .add("per_million", DoubleType, true, "count · 1,000,000 / counted tokens of the section")
          .add(
              "effect",
              DoubleType,
              true,
              "weight (with sentiment.weights=adapted the adapted one, where there is one) · the factors of rules, summed over its occurrences: what it adds to the section")
          .add(
              "direction",
              StringType,
              true,
              "lighter (effect over 0) or darker (under 0); null where it is 0, and of the lexicon's own categories")
          .add(
              "rank",
              IntegerType,
              true,
              "place in the list of what makes the section lighter or darker under the lexicon, by |effect|; of own categories in that of the category; 1 is the strongest, ties by word; null where the effect is 0")
          .add(
              "share",
              DoubleType,
              true,
              "its |effect| / the sum of the |effects| of its list, 0 … 1; null where there is no list")
          .add(
              "reference_count",
              LongType,
              true,
              "occurrences in the other counted sections of the document")
          .add("size", LongType, true, "counted tokens of the section")
          .add("reference_size", LongType, true, "counted tokens of the other sections")
          .add(
              "log_likelihood",
              DoubleType,
              true,
              "four-cell G² of the section against the rest, without sign")
          .add(
              "log_ratio",
              DoubleType,
              true,
              "log2 of the rate in the section / the rate in the rest, 0 read as 0.5")
          .add(
              "q_value",
              DoubleType,
              true,
              "p-value of log_likelihood corrected (Benjamini-Hochberg) for the family: all words of the lexicon with 5 occurrences in the document; null where the word is rarer")
          .add("family_size", LongType, true, "tests in the family")
          .add(
              "known_by",
              IntegerType,
              true,
              "lexicons of the run that have the word as praise or blame; one that extends another of the run is none for the words that it has from there")
          .add(
              "agreement",
              DoubleType,
              true,
              "share of the other lexicons that know it and have the same sign; null where no other knows it")
          .add(
              "check",
              StringType,
              true,
              "why its use in the document contradicts the lexicon (sentiment_checks); null where nothing does")
          .add(
              "evidence",
              TEXTS,
              true,
              "sentences that have it, the first, the last and between them, as section_id:paragraph.sentence")
          .add(
              "evidence_text",
              TEXTS,
              true,
              "the text of these sentences; null but of the 40 words of a section with the greatest |weight · factors|");

  static final StructType SENTENCES_SCHEMA =
      place()
          .add("paragraph", IntegerType, true, "number of the paragraph in the section")
          .add("sentence", IntegerType, true, "number of the sentence in the section")
          .add("lexicon", StringType, true, LEXICON)
          .add(
              "score",
              DoubleType,
              true,
              SCORE + "; 0 without a hit; null under a lexicon without praise and blame")
          .add(
              "hits",
              TEXTS,
              true,
              "word:weight:rule for each hit, the weight after all rules to four digits, the ids of the rules with + between, adapted where the weight is not the lexicon's; plain where none applies; word:weight:rule:category for categories other than positive, negative and neutral, which the score leaves out");

  static final StructType SECTIONS_SCHEMA =
      place()
          .add("lexicon", StringType, true, LEXICON)
          .add("sentences", LongType, true, "counted sentences")
          .add("words", LongType, true, "counted tokens")
          .add("matched", LongType, true, "hits of the lexicon, a phrase as one")
          .add("coverage", DoubleType, true, "matched / words")
          .add("positive", LongType, true, "hits of the category positive")
          .add("negative", LongType, true, "hits of the category negative")
          .add(
              "lighter",
              LongType,
              true,
              "hits whose weight of praise or blame after all rules is over 0")
          .add(
              "darker",
              LongType,
              true,
              "hits whose weight of praise or blame after all rules is under 0")
          .add(
              "mean",
              DoubleType,
              true,
              "mean of the scores of its sentences, a sentence without a hit counting 0; null under a lexicon without praise and blame")
          .add(
              "mean_low",
              DoubleType,
              true,
              "lower end of the 95 % interval of mean: blocks of sentences drawn anew (circular, sentiment.resamples times, percentiles of type 7; java.util.SplittableRandom draws the last, cut block of a resample first; seed: the first 8 bytes of the SHA-256 of document_id, section_id and lexicon, each on a line; where there are no more resamples than that, all are taken); null with fewer than 10 sentences: too short to tell")
          .add("mean_high", DoubleType, true, "its upper end")
          .add(
              "block",
              IntegerType,
              true,
              "sentences of a block: the cube root of sentences, rounded, at least 1");

  static final StructType AGREEMENT_SCHEMA =
      place()
          .add("lexicon_a", StringType, true, "one lexicon")
          .add("lexicon_b", StringType, true, "another, later in sentiment.lexicons")
          .add("sentences", LongType, true, "counted sentences with a hit of both")
          .add("same_sign", LongType, true, "of these, with scores of the same sign")
          .add("opposite_sign", LongType, true, "of these, with scores of opposite signs")
          .add("only_a", LongType, true, "counted sentences with a hit of lexicon_a alone")
          .add("only_b", LongType, true, "counted sentences with a hit of lexicon_b alone");

  static final StructType CHECKS_SCHEMA =
      new StructType()
          .add("document_id", StringType, true, "the document")
          .add("lexicon", StringType, true, LEXICON)
          .add("word", StringType, true, "the word or phrase as counted")
          .add("weight", DoubleType, true, "its weight in the lexicon")
          .add("count", LongType, true, "occurrences in the document")
          .add(
              "reason",
              StringType,
              true,
              "proper_name (at least half of its occurrences where no sentence begins have a capital), fixed_phrase (at least half of its occurrences stand beside the same word), company (the other words of its sentences lean the other way, more than those beside words of its sign do: Student's t over its sentences, one-sided, corrected (Benjamini-Hochberg) for all words with company in 10 sentences, q ≤ 0.05), dominant (3 % and more of all that the lexicon counts as positive, or as negative, in the document: look whether it means here what the lexicon takes it for)")
          .add("evidence", StringType, true, "what the reason rests on")
          .add(
              "company",
              DoubleType,
              true,
              "mean over its sentences of the mean weight, after rules, of the other words of praise and blame there; null where there are none")
          .add(
              "adapted_weight",
              DoubleType,
              true,
              "of words with the reason company, the weight that this suggests: (20 · weight + n · (a + b · company)) / (20 + n), n its sentences in company, a and b the line of least squares of weight against company through all words of the document with 10 such sentences; null where these are fewer than 30, or b ≤ 0; scores use it with sentiment.weights=adapted alone");

  static final StructType ARCS_SCHEMA =
      new StructType()
          .add("document_id", StringType, true, "the document")
          .add("lexicon", StringType, true, LEXICON)
          .add("bin", IntegerType, true, "part of the document, from 1, as many sentences in each")
          .add("section_id", StringType, true, "section of its first sentence")
          .add("paragraph", IntegerType, true, "paragraph of its first sentence")
          .add("sentence", IntegerType, true, "number of its first sentence in the section")
          .add("sentences", LongType, true, "its counted sentences")
          .add("mean", DoubleType, true, "mean of their scores")
          .add(
              "low",
              DoubleType,
              true,
              "lower end of the 95 % interval of mean (blocks of sentences drawn anew inside the bin; seed as in sentiment_sections, with the bin's number in place of the section)")
          .add("high", DoubleType, true, "its upper end")
          .add(
              "chance_low",
              DoubleType,
              true,
              "lower end of the band in which the whole curve stays in 95 % of the orders of blocks of sentences that chance deals out")
          .add("chance_high", DoubleType, true, "its upper end")
          .add(
              "p_value",
              DoubleType,
              true,
              "share of such orders whose curve goes as far from the mean of the document as this document's does anywhere")
          .add(
              "spread_p_value",
              DoubleType,
              true,
              "share of such orders whose bins differ as much: the squares of the distances of their means from the mean of the document, by sentences; for swings that no single bin shows")
          .add(
              "flat",
              BooleanType,
              true,
              "whether nothing is there that chance does not bring: the curve stays inside the band, spread_p_value is over 0.05, and sentiment_changes has no row");

  static final StructType CHANGES_SCHEMA =
      new StructType()
          .add("document_id", StringType, true, "the document")
          .add("lexicon", StringType, true, LEXICON)
          .add("section_id", StringType, true, "section of the first sentence behind the change")
          .add("paragraph", IntegerType, true, "paragraph of that sentence")
          .add("sentence", IntegerType, true, "number of that sentence in the section")
          .add(
              "before",
              DoubleType,
              true,
              "mean score of the sentences since the change before it, or the beginning")
          .add(
              "after",
              DoubleType,
              true,
              "mean score of the sentences up to the next change, or the end")
          .add(
              "tested_from",
              IntegerType,
              true,
              "the first of the sentences that were tested for a change, by its number among the counted ones of the document, from 1")
          .add("tested_at", IntegerType, true, "the same of the first sentence behind the change")
          .add(
              "tested_to",
              IntegerType,
              true,
              "the last that was tested: at first all are, then, where a change is found, those on each side of it, of 50 sentences and more")
          .add(
              "p_value",
              DoubleType,
              true,
              "share of orders of blocks (the cube root of the sentences) dealt out by chance in which the cumulated deviation from the mean of these sentences goes as far as here")
          .add(
              "q_value",
              DoubleType,
              true,
              "p_value corrected (Benjamini-Hochberg) for all places that were tested in the document under the lexicon")
          .add("family_size", LongType, true, "tests in the family");

  private SentimentTables() {}

  private static StructType place() {
    return new StructType()
        .add("document_id", StringType, true, "the document")
        .add("section_id", StringType, true, "the section");
  }
}
