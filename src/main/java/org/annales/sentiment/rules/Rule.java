package org.annales.sentiment.rules;

import java.io.Serializable;

/**
 * A line of {@code rules_en.tsv}.
 *
 * @param id that hits carry
 * @param factor of weights in its reach; of a contrast, of those after it
 * @param before of a contrast, the factor of weights before it; else 1
 * @param reach words after its own that it applies to
 */
public record Rule(String id, RuleKind kind, double factor, double before, int reach)
    implements Serializable {

  /** Whether it reverses the sign of a word. */
  boolean isNegator() {
    return kind.isNegator() || (kind == RuleKind.OWN_WORD && factor < 0);
  }
}
