package org.annales.settings;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.Serializable;

/**
 * The least effects of differences that are called robust: a difference can be certain and
 * negligible.
 *
 * @param cliffsDelta of measures, of the effect itself: the usual limit of a negligible one is
 *     0.147 (Romano and others 2006)
 * @param logRatio of words and entities, of the end of the interval that is nearest to 0: 0.14 is a
 *     tenth more
 */
public record MinEffect(
    @JsonProperty("cliffs_delta") double cliffsDelta, @JsonProperty("log_ratio") double logRatio)
    implements Serializable {

  public MinEffect {
    Checks checks = new Checks();
    checks.require(
        cliffsDelta >= 0 && cliffsDelta <= 1,
        "comparison.min_effect.cliffs_delta",
        "a number from 0 to 1",
        cliffsDelta);
    checks.require(logRatio >= 0, "comparison.min_effect.log_ratio", "a number from 0", logRatio);
    checks.throwIfWrong();
  }
}
