package org.annales.sentiment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.annales.stats.test.FalseDiscovery;

/**
 * Words whose use in a document contradicts their lexicon: names, fixed phrases, and words whose
 * context has the opposite sign.
 */
final class Checks {
  private static final double HALF = 0.5;
  private static final double ALPHA = 0.05;
  private static final long LEAST_NAMES = 3;
  private static final long LEAST_PHRASES = 5;
  private static final double DOMINANT = 0.03;
  private static final long LEAST_DOMINANT = 20;
  private static final double PERCENT = 100;

  private final DocumentHits document;
  private final Set<String> stopWords;
  private final ContextPolarity context;
  private final AdaptedWeights adaptedWeights;
  private final Map<String, Double> contextQ;
  private final double positive;
  private final double negative;

  Checks(DocumentHits document, Set<String> stopWords) {
    this.document = document;
    this.stopWords = stopWords;
    this.context = new ContextPolarity(document);
    this.adaptedWeights = new AdaptedWeights(document, context);
    this.contextQ = contextQ();
    this.positive =
        document.totals().values().stream()
            .mapToDouble(t -> Math.max(0, weight(t) * t.count()))
            .sum();
    this.negative =
        document.totals().values().stream()
            .mapToDouble(t -> Math.min(0, weight(t) * t.count()))
            .sum();
  }

  /** Of a word with several reasons the first stands before the others. */
  List<LexiconCheck> all() {
    List<LexiconCheck> checks = new ArrayList<>();
    document
        .totals()
        .forEach(
            (word, tally) -> {
              checkName(checks, word, tally);
              checkPhrase(checks, word, tally);
              checkContext(checks, word, tally);
              checkShare(checks, word, tally);
            });
    return checks;
  }

  private void checkName(List<LexiconCheck> checks, String word, WordTally tally) {
    long inside = tally.count() - tally.openings();
    if (tally.capitals() >= LEAST_NAMES && tally.capitals() >= HALF * inside) {
      add(
          checks,
          word,
          tally,
          LexiconCheck.PROPER_NAME,
          tally.capitals() + " of " + inside + " with a capital inside a sentence");
    }
  }

  private void checkPhrase(List<LexiconCheck> checks, String word, WordTally tally) {
    context.phrases(word).entrySet().stream()
        .filter(phrase -> phrase.getValue() >= Math.max(LEAST_PHRASES, HALF * tally.count()))
        .filter(phrase -> !isStopWord(word, phrase.getKey()))
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .ifPresent(
            phrase ->
                add(
                    checks,
                    word,
                    tally,
                    LexiconCheck.FIXED_PHRASE,
                    phrase.getValue() + " of " + tally.count() + " as " + phrase.getKey()));
  }

  private boolean isStopWord(String word, String phrase) {
    return stopWords.contains(
        phrase.startsWith(word + " ")
            ? phrase.substring(word.length() + 1)
            : phrase.substring(0, phrase.length() - word.length() - 1));
  }

  private void checkContext(List<LexiconCheck> checks, String word, WordTally tally) {
    Double corrected = contextQ.get(word);
    if (corrected != null && corrected <= ALPHA) {
      ContextPolarity.Sums with = context.of(word);
      boolean isPositive = weight(tally) > 0;
      add(
          checks,
          word,
          tally,
          LexiconCheck.CONTEXT,
          String.format(
              Locale.ROOT,
              "in %d sentences the other words weigh %.2f (standard error %.2f), beside all %s"
                  + " words %.2f; q %.2g",
              with.n(),
              with.mean(),
              with.error(),
              isPositive ? "positive" : "negative",
              context.of(isPositive).mean(),
              corrected));
    }
  }

  /**
   * The corrected p-values of all words with enough context: one-sided t tests of opposite sign.
   */
  private Map<String, Double> contextQ() {
    Map<String, Double> chances = new TreeMap<>();
    document
        .totals()
        .forEach(
            (word, tally) -> {
              ContextPolarity.Sums with = context.of(word);
              double sign = Math.signum(weight(tally));
              if (with != null && with.n() >= AdaptedWeights.LEAST_CONTEXT && sign != 0) {
                chances.put(word, chance(with, sign));
              }
            });
    double[] corrected =
        FalseDiscovery.benjaminiHochberg(
            chances.values().stream().mapToDouble(chance -> chance).toArray());
    int at = 0;
    for (Map.Entry<String, Double> word : chances.entrySet()) {
      word.setValue(corrected[at++]);
    }
    return chances;
  }

  private double chance(ContextPolarity.Sums with, double sign) {
    double usual = context.of(sign > 0).mean();
    return sign > 0
        ? with.chanceBelow(Math.min(0, usual))
        : with.negated().chanceBelow(Math.min(0, -usual));
  }

  private void checkShare(List<LexiconCheck> checks, String word, WordTally tally) {
    double weight = weight(tally);
    double share = weight * tally.count() / (weight > 0 ? positive : negative);
    if (weight != 0 && share >= DOMINANT && tally.count() >= LEAST_DOMINANT) {
      add(
          checks,
          word,
          tally,
          LexiconCheck.DOMINANT,
          String.format(
              Locale.ROOT,
              "%.1f %% of all that the lexicon counts as %s in the document",
              PERCENT * share,
              weight > 0 ? "positive" : "negative"));
    }
  }

  private double weight(WordTally tally) {
    return document.lexicon().entry(tally.entry()).polarity();
  }

  private void add(
      List<LexiconCheck> checks, String word, WordTally tally, String reason, String evidence) {
    ContextPolarity.Sums with = context.of(word);
    double weight = weight(tally);
    checks.add(
        new LexiconCheck(
            document.documentId(),
            document.name(),
            word,
            weight,
            tally.count(),
            reason,
            evidence,
            with == null ? Double.NaN : with.mean(),
            reason.equals(LexiconCheck.CONTEXT)
                ? adaptedWeights.adapted(weight, with)
                : Double.NaN));
  }
}
