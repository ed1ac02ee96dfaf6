package org.annales.text;

import java.util.List;

/**
 * Some lines that stand together and are of one zone.
 *
 * @param from index of the first line, from 0
 * @param to index after the last
 * @param blankBefore how many blank lines stand before it
 * @param reason why it is of its zone; null for running text
 */
record Passage(int from, int to, int blankBefore, Zone zone, String reason) {

  static Passage body(Block block) {
    return new Passage(block.from(), block.to(), block.blankBefore(), Zone.BODY, null);
  }

  Passage as(Zone newZone, String newReason) {
    return new Passage(from, to, blankBefore, newZone, newReason);
  }

  boolean is(Zone other) {
    return zone == other;
  }

  int size() {
    return to - from;
  }

  /** Its lines joined by spaces. */
  String text(List<String> lines) {
    return size() == 1
        ? lines.get(from).strip()
        : String.join(" ", lines.subList(from, to).stream().map(String::strip).toList());
  }
}
