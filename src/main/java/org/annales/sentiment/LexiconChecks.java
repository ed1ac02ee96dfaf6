package org.annales.sentiment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.annales.stats.Confidence;
import org.annales.stats.Moments;
import org.annales.stats.test.StudentTest;
import org.annales.stats.test.TestFamily;

/**
 * Finds words whose use in a document contradicts their lexicon: names, fixed phrases, words whose
 * context has the opposite sign, and words that decide much alone.
 */
final class LexiconChecks {
  private static final double HALF = 0.5;
  private static final long LEAST_NAMES = 3;
  private static final long LEAST_PHRASES = 5;
  private static final double DOMINANT = 0.03;
  private static final long LEAST_DOMINANT = 20;

  private final DocumentHits document;
  private final Set<String> stopWords;
  private final ContextPolarity context;
  private final AdaptedWeights adaptedWeights;
  private final Map<String, Double> contextP = new TreeMap<>();
  private final TestFamily family;
  private final double positive;
  private final double negative;
  private final double positiveContext;
  private final double negativeContext;

  LexiconChecks(DocumentHits document, Set<String> stopWords) {
    this.document = document;
    this.stopWords = stopWords;
    this.context = new ContextPolarity(document);
    this.adaptedWeights = new AdaptedWeights(document, context);
    this.positiveContext = context.ofAll(true).mean();
    this.negativeContext = context.ofAll(false).mean();
    document.totals().forEach(this::testContext);
    this.family = TestFamily.ofP(contextP.values().stream().mapToDouble(p -> p).toArray());
    this.positive = sum(1);
    this.negative = sum(-1);
  }

  /** The weight of all words of a sign. */
  private double sum(double sign) {
    return document.totals().values().stream()
        .filter(tally -> Math.signum(weight(tally)) == sign)
        .mapToDouble(tally -> weight(tally) * inSense(tally))
        .sum();
  }

  /** Occurrences in the lexicon's sense: others have no weight in scores. */
  private static long inSense(WordTally tally) {
    return tally.count() - tally.otherSense();
  }

  private double weight(WordTally tally) {
    return document.lexicon().entry(tally.entry()).polarity();
  }

  /** The mean context of all words of a sign. */
  private double usualContext(double sign) {
    return sign > 0 ? positiveContext : sign < 0 ? negativeContext : Double.NaN;
  }

  /** Tests whether the context of a word has the opposite sign, and more so than is usual. */
  private void testContext(String word, WordTally tally) {
    Moments weights = context.of(word);
    double sign = Math.signum(weight(tally));
    if (weights.n() >= AdaptedWeights.LEAST_CONTEXT && sign != 0) {
      double usual = sign * usualContext(sign);
      Moments signed = new Moments(weights.n(), sign * weights.mean(), weights.squares());
      contextP.put(word, StudentTest.pBelow(signed, Math.min(0, usual)));
    }
  }

  /** The rows of all words; of a word with several reasons the first stands before the others. */
  List<LexiconCheck> all() {
    List<LexiconCheck> checks = new ArrayList<>();
    document.totals().forEach((word, tally) -> checks.addAll(check(word, tally)));
    return checks;
  }

  private List<LexiconCheck> check(String word, WordTally tally) {
    double weight = weight(tally);
    double share = weight * inSense(tally) / (weight > 0 ? positive : negative);
    Map.Entry<String, Integer> phrase = phrase(word, tally);
    Double p = contextP.get(word);
    double q = p == null ? Double.NaN : family.q(p);
    List<String> reasons = new ArrayList<>(0);
    if (tally.asName() >= LEAST_NAMES && tally.asName() >= HALF * tally.midSentence()) {
      reasons.add(LexiconCheck.PROPER_NAME);
    }
    if (phrase != null) {
      reasons.add(LexiconCheck.FIXED_PHRASE);
    }
    if (q <= Confidence.ALPHA) {
      reasons.add(LexiconCheck.CONTEXT);
    }
    if (weight != 0 && share >= DOMINANT && inSense(tally) >= LEAST_DOMINANT) {
      reasons.add(LexiconCheck.DOMINANT);
    }
    if (reasons.isEmpty()) {
      return List.of();
    }
    Moments weights = context.of(word);
    double usual = usualContext(weight);
    LexiconCheck.Context of = new LexiconCheck.Context(weights, usual, q, family.size());
    double adapted = q <= Confidence.ALPHA ? adaptedWeights.adapted(weight, weights) : Double.NaN;
    return reasons.stream()
        .map(
            reason ->
                new LexiconCheck(
                    document.documentId(),
                    document.name(),
                    word,
                    reason,
                    weight,
                    tally,
                    phrase,
                    of,
                    weight == 0 ? Double.NaN : share,
                    adapted))
        .toList();
  }

  /** The phrase with a neighbour that most occurrences are in; null where there is none. */
  private Map.Entry<String, Integer> phrase(String word, WordTally tally) {
    return context.phrases(word).entrySet().stream()
        .filter(phrase -> phrase.getValue() >= Math.max(LEAST_PHRASES, HALF * tally.count()))
        .filter(phrase -> !stopWords.contains(neighbour(word, phrase.getKey())))
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .orElse(null);
  }

  private static String neighbour(String word, String phrase) {
    return phrase.startsWith(word + " ")
        ? phrase.substring(word.length() + 1)
        : phrase.substring(0, phrase.length() - word.length() - 1);
  }
}
