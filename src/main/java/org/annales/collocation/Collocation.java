package org.annales.collocation;

import java.util.List;
import org.annales.stats.Contingency;

/**
 * A node and its collocate.
 *
 * @param span the number of the span
 * @param table its slots: first is around the node, second holds the collocate
 * @param nodeCount how often the node occurs
 * @param collocateCount how often the collocate occurs
 * @param sections where they meet
 */
record Collocation(
    int span,
    String node,
    String collocate,
    Contingency table,
    long nodeCount,
    long collocateCount,
    List<InSection> sections) {

  /** The same table of one section alone; {@code section} is its number. */
  record InSection(int section, Contingency table) {}
}
