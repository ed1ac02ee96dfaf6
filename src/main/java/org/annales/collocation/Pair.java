package org.annales.collocation;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.function.Consumer;
import org.annales.corpus.FormBlock;
import org.annales.stats.association.Contingency;

/**
 * Reads and writes the counts of a node and its collocate: one object for all pairs of a task.
 * Counts that are not joined yet are 0.
 */
final class Pair {
  /** Section, count, slots around the node, slots that hold the collocate. */
  private static final int IN_SECTION = 4;

  int span;

  int node;
  int collocate;

  /** Slots around the node that hold the collocate. */
  long count;

  /** Sections that they co-occur in. */
  int sections;

  long nodeOccurrences;

  long around;

  long collocateOccurrences;

  long holding;

  private final IntArrayList inSections = new IntArrayList();

  /** Visits the pairs of a block; {@code numbers}: the numbers of its forms in this task. */
  static void forEach(FormBlock block, int[] numbers, Consumer<Pair> receiver) {
    Pair pair = new Pair();
    int at = 0;
    while (at < block.data().length) {
      at = pair.read(block.data(), numbers, at);
      receiver.accept(pair);
    }
  }

  /** Reads the pair at a place of a block's data and returns the place after it. */
  int read(int[] data, int[] numbers, int from) {
    int at = from;
    span = data[at++];
    node = numbers[data[at++]];
    collocate = numbers[data[at++]];
    sections = data[at++];
    count = FormBlock.wide(data, at);
    nodeOccurrences = FormBlock.wide(data, at + 2);
    around = FormBlock.wide(data, at + 4);
    collocateOccurrences = FormBlock.wide(data, at + 6);
    holding = FormBlock.wide(data, at + 8);
    int length = data[at + 10];
    at += 11;
    inSections.clear();
    inSections.addElements(0, data, at, length);
    return at + length;
  }

  /** Adds the pair to a block. */
  void write(FormBlock.Builder block) {
    block.number(span).token(node).token(collocate).number(sections);
    block.wide(count).wide(nodeOccurrences).wide(around).wide(collocateOccurrences).wide(holding);
    block.number(inSections.size());
    for (int i = 0; i < inSections.size(); i++) {
      block.number(inSections.getInt(i));
    }
  }

  /** Another pair of a span, with nothing known of it. */
  void begin(int ofSpan, int ofNode, int ofCollocate) {
    span = ofSpan;
    node = ofNode;
    collocate = ofCollocate;
    count = 0;
    sections = 0;
    inSections.clear();
  }

  /** Adds a section that has a row. */
  void addSection(int section, int countInSection) {
    inSections.add(section);
    inSections.add(countInSection);
    inSections.add(0);
    inSections.add(0);
  }

  /** The number of sections that have a row. */
  int listed() {
    return inSections.size() / IN_SECTION;
  }

  /** The sum of the counts of these sections. */
  long countListed() {
    long sum = 0;
    for (int i = 0; i < listed(); i++) {
      sum += inSections.getInt(i * IN_SECTION + 1);
    }
    return sum;
  }

  int section(int i) {
    return inSections.getInt(i * IN_SECTION);
  }

  void setAround(int i, int slots) {
    inSections.set(i * IN_SECTION + 2, slots);
  }

  void setHolding(int i, int slots) {
    inSections.set(i * IN_SECTION + 3, slots);
  }

  /** The contingency table: first is around the node, second holds the collocate. */
  Contingency table(long slots) {
    return Contingency.ofMarginals(count, around, holding, slots);
  }

  /** The same table of one section alone. */
  Contingency table(int i, long slots) {
    int at = i * IN_SECTION;
    return Contingency.ofMarginals(
        inSections.getInt(at + 1), inSections.getInt(at + 2), inSections.getInt(at + 3), slots);
  }
}
