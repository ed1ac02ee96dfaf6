package org.annales.settings;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.Serializable;

/**
 * Settings of topics.
 *
 * @param number topics of each fit
 * @param fits fits from random starts
 * @param stability least stability of a topic that is shown, from 0 to 1
 * @param minSegments least sampled segments of a language that has topics
 * @param minCount least segments with a word; rarer words are left out
 * @param maxShare greatest share of segments with a word; more frequent words are left out
 * @param maxSegments most segments that are fitted: a random sample of more
 * @param words words that are listed of each topic
 */
public record TopicSettings(
    int number,
    int fits,
    double stability,
    @JsonProperty("min_segments") int minSegments,
    @JsonProperty("min_count") int minCount,
    @JsonProperty("max_share") double maxShare,
    @JsonProperty("max_segments") int maxSegments,
    int words)
    implements Serializable {
  private static final int MOST_TOPICS = 200;
  private static final int MOST_FITS = 100;
  private static final int MOST_WORDS = 100;
  private static final int ANY = Integer.MAX_VALUE;

  public TopicSettings {
    Checks checks = new Checks();
    between(checks, "number", number, 2, MOST_TOPICS);
    between(checks, "fits", fits, 2, MOST_FITS);
    between(checks, "min_segments", minSegments, 1, ANY);
    between(checks, "min_count", minCount, 1, ANY);
    between(checks, "max_segments", maxSegments, Math.max(1, minSegments), ANY);
    between(checks, "words", words, 2, MOST_WORDS);
    share(checks, "stability", stability);
    share(checks, "max_share", maxShare);
    checks.throwIfWrong();
  }

  private static void between(Checks checks, String key, int value, int least, int most) {
    checks.require(
        value >= least && value <= most,
        "topics." + key,
        "a whole number from " + least + (most == ANY ? "" : " to " + most),
        value);
  }

  private static void share(Checks checks, String key, double value) {
    checks.require(value >= 0 && value <= 1, "topics." + key, "a number from 0 to 1", value);
  }
}
