package org.annales.collocation;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.annales.settings.CollocationSettings;

/**
 * The tokens before and after a node that are inside its span.
 *
 * <p>A slot is such a place around one occurrence of a node. The slots of a run of tokens are cut
 * at its ends, so that the first token of a sentence has none before it.
 */
record Span(int left, int right) implements Serializable {
  /** The very next token alone. */
  static final Span ADJACENT = new Span(0, 1);

  /** The spans that are asked for, each once. */
  static List<Span> of(CollocationSettings collocations) {
    Span given = new Span(collocations.left(), collocations.right());
    return Stream.of(given, ADJACENT).limit(collocations.adjacent() ? 2 : 1).distinct().toList();
  }

  /**
   * Whether it reaches as far to the left as to the right: pairs have the same count in both
   * directions.
   */
  boolean isSymmetric() {
    return left == right;
  }

  /** The slots around a token with so many tokens before it and behind it in its run. */
  int around(int before, int behind) {
    return Math.min(before, left) + Math.min(behind, right);
  }

  /** The slots that hold such a token, around all others. */
  int holding(int before, int behind) {
    return Math.min(before, right) + Math.min(behind, left);
  }

  /** The slots around all tokens of a run. */
  long slots(int tokens) {
    return side(tokens, left) + side(tokens, right);
  }

  /** The sum of min(i, width) over i from 0 to tokens − 1. */
  private static long side(long tokens, int width) {
    long growing = Math.min(Math.max(tokens - 1, 0), width);
    return growing * (growing + 1) / 2 + Math.max(tokens - 1 - growing, 0) * width;
  }
}
