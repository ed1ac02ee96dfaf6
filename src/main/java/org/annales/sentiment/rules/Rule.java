package org.annales.sentiment.rules;

import java.io.Serializable;

/**
 * A rule, as the resource has it.
 *
 * @param id that hits carry
 * @param factor of weights in its reach; of a contrast, of those behind it
 * @param before of a contrast, the factor of weights before it; else 1
 * @param reach how many words behind its own it touches
 */
public record Rule(String id, RuleKind kind, double factor, double before, int reach)
    implements Serializable {}
