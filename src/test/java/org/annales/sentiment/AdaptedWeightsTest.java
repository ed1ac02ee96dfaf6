package org.annales.sentiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.annales.sentiment.rules.Compound;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A text whose praise stands beside praise and whose blame beside blame, but for one word of praise
 * that is always among blame.
 */
class AdaptedWeightsTest {
  private static final int WORDS = 20;
  private static final int ROUNDS = 12;
  private static final double TRUST = 20;

  /** Context: of odd always -2; of each other word of blame -0.5 twice and -2 otherwise. */
  private static final double ADAPTED =
      (TRUST * 1 + WORDS * predicted(-2, (2 * -0.5 + (2 * ROUNDS - 2) * -2) / (2 * ROUNDS)))
          / (TRUST + WORDS);

  @TempDir private Path folder;

  @Test
  void aWordInOppositeContextHasTheWeightThatItsContextPredicts() {
    SentimentRun run = run(WORDS);

    assertThat(
            run.of("sentiment_checks").stream()
                .filter(row -> row.getAs("reason").equals("context"))
                .map(row -> row.getAs("word") + " " + row.getAs("context_weight")))
        .containsExactly("odd -2.0");
    assertThat(run.rows("sentiment_words", "word", "weight", "adapted_weight", "effect"))
        .contains("bad0 | -2.0 | null | -48.0", "odd | 1.0 | " + shown(ADAPTED) + " | 20.0");
    assertThat(run.rows("sentiment_sentences", "hits"))
        .contains("[bad0:negative:-2.0:null, bad1:negative:-2.0:null, odd:positive:1.0:null]");
  }

  @Test
  void scoresUseItWhereTheyAreAskedTo() {
    SentimentRun run = run(WORDS, "sentiment.weights=adapted");

    assertThat(run.rows("sentiment_words", "word", "weight", "effect"))
        .contains("odd | 1.0 | " + shown(WORDS * ADAPTED));
    double hit = Math.round(ADAPTED * 1e4) / 1e4;
    assertThat(run.rows("sentiment_sentences", "hits"))
        .contains(
            "[bad0:negative:-2.0:null, bad1:negative:-2.0:null, odd:positive:" + hit + ":adapted]");
    // The mean absolute weight of the lexicon is (2 · 40 + 1) / 41.
    double sum = (-4 + ADAPTED) * Compound.USUAL_WEIGHT * 41 / 81;
    assertThat(
            run.of("sentiment_sentences").stream()
                .mapToDouble(row -> row.<Double>getAs("score"))
                .filter(score -> Math.abs(score - Compound.of(sum)) < 1e-12))
        .hasSize(WORDS);
  }

  @Test
  void aDocumentWithFewWordsAdaptsNone() {
    assertThat(run(12).rows("sentiment_checks", "word", "reason", "adapted_weight"))
        .contains("odd | context | null");
  }

  private static String shown(double value) {
    return String.valueOf(Math.round(value * 1e6) / 1e6);
  }

  /** The value at odd's context of the line of least squares through all 41 words. */
  private static double predicted(double odd, double blame) {
    double meanX = (WORDS * 2 + WORDS * blame + odd) / (2 * WORDS + 1);
    double meanY = 1.0 / (2 * WORDS + 1);
    double xy =
        WORDS * (2 - meanX) * (2 - meanY)
            + WORDS * (blame - meanX) * (-2 - meanY)
            + (odd - meanX) * (1 - meanY);
    double xx =
        WORDS * Math.pow(2 - meanX, 2)
            + WORDS * Math.pow(blame - meanX, 2)
            + Math.pow(odd - meanX, 2);
    return meanY + xy / xx * (odd - meanX);
  }

  private SentimentRun run(int words, String... assignments) {
    StringBuilder lexicon = new StringBuilder("# language: en\nword,weight\nodd,1\n");
    StringBuilder book = new StringBuilder("CHAPTER I\n\n");
    for (int i = 0; i < words; i++) {
      lexicon.append("good").append(i).append(",2\nbad").append(i).append(",-2\n");
    }
    for (int i = 0; i < words * ROUNDS; i++) {
      int next = (i + 1 + i / words) % words;
      book.append("On day " + i + " it was good" + i % words + " as ever good" + next + ".\n\n");
      book.append("On day " + i + " it was bad" + i % words + " as ever bad" + next);
      book.append(i < words ? " among odd.\n\n" : ".\n\n");
    }
    return SentimentRun.of(folder, lexicon.toString(), book.toString(), assignments);
  }
}
