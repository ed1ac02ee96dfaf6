package org.annales.sentiment.rules;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.annales.sentiment.lexicon.BundledLexicon;
import org.annales.text.model.TokenRules;

/**
 * A sentence of VADER's documentation with its published score, to test conformance.
 *
 * @param expected with four digits
 */
public record VaderExample(String text, double expected) {
  private static final int DIGITS = 4;

  /** The source of sentences and scores. */
  public static final String SOURCE = "vaderSentiment, README, output of its code examples";

  private static final class Vader {
    static final VaderScorer SCORER =
        new VaderScorer(BundledLexicon.VADER.read(TokenRules.DEFAULT));
  }

  /** All examples but that with emoji, whose list is not part of the lexicon. */
  public static List<VaderExample> all() {
    try (InputStream in = VaderExample.class.getResourceAsStream("vader-examples.json")) {
      return List.of(new ObjectMapper().readValue(in, VaderExample[].class));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The computed score, rounded as in the documentation. */
  public double got() {
    double compound = Vader.SCORER.score(text).compound();
    return new BigDecimal(compound).setScale(DIGITS, RoundingMode.HALF_EVEN).doubleValue();
  }

  public boolean agrees() {
    return got() == expected;
  }

  /** The line of the self-test. */
  public String line() {
    return (agrees() ? "agrees    " : "DISAGREES ")
        + "vader(\""
        + text
        + "\"): expected "
        + expected
        + ", got "
        + got();
  }
}
