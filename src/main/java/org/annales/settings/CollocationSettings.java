package org.annales.settings;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import org.annales.settings.Settings.CountedUnit;

/**
 * Settings of collocations.
 *
 * @param left tokens of the span before the node
 * @param right tokens of the span after it
 * @param adjacent whether the next token alone is a further span
 * @param minCount least co-occurrences of a pair
 * @param minNodeCount least occurrences of a node if no nodes are named
 * @param nodes the node words; empty: all
 * @param bySection whether pairs are also counted per section
 * @param minCountInSection least co-occurrences in a section if no nodes are named
 */
public record CollocationSettings(
    CountedUnit of,
    int left,
    int right,
    boolean adjacent,
    @JsonProperty("min_count") long minCount,
    @JsonProperty("min_node_count") long minNodeCount,
    List<String> nodes,
    @JsonProperty("by_section") boolean bySection,
    @JsonProperty("min_count_in_section") long minCountInSection) {
  /** The widest span to either side. */
  public static final int WIDEST = 50;

  public CollocationSettings {
    Checks checks = new Checks();
    String width = "a whole number from 0 to " + WIDEST;
    checks.require(left >= 0 && left <= WIDEST, "collocations.left", width, left);
    checks.require(right >= 0 && right <= WIDEST, "collocations.right", width, right);
    checks.require(
        left + right > 0, "collocations.right", "at least 1 where collocations.left is 0", right);
    checks.require(minCount >= 1, "collocations.min_count", "a whole number from 1", minCount);
    checks.require(
        minNodeCount >= 1, "collocations.min_node_count", "a whole number from 1", minNodeCount);
    checks.require(
        minCountInSection >= 1,
        "collocations.min_count_in_section",
        "a whole number from 1",
        minCountInSection);
    nodes = nodes.stream().filter(Objects::nonNull).toList();
    for (String node : nodes) {
      checks.require(
          !node.isBlank() && node.chars().noneMatch(Character::isWhitespace),
          "collocations.nodes",
          "single words",
          '"' + node + '"');
    }
    checks.throwIfWrong();
  }
}
