package org.annales.concordance;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Sorts hits: holds the first of them in bounded memory until all are found, however many there
 * are.
 */
public final class HitSorter {
  /** Some quarter of a gigabyte; with the usual context a quarter of a million hits. */
  private static final long MOST_CHARACTERS = 100_000_000;

  /** What a hit takes beside its texts, in characters. */
  private static final int BESIDE = 150;

  private static final int BESIDE_WORD = 30;

  private final Comparator<Hit> order;
  private final int most;
  private final long mostCharacters;

  /** The last in order is dropped first where there are too many. */
  private final PriorityQueue<Hit> kept;

  private long characters;

  /** The first in order of those that were dropped; hits behind it are dropped too. */
  private Hit end;

  public HitSorter(Comparator<Hit> order, int most) {
    this(order, most, MOST_CHARACTERS);
  }

  HitSorter(Comparator<Hit> order, int most, long mostCharacters) {
    this.order = order;
    this.most = most;
    this.mostCharacters = mostCharacters;
    this.kept = new PriorityQueue<>(order.reversed());
  }

  public void add(Hit hit) {
    if (end != null && order.compare(hit, end) > 0) {
      return;
    }
    kept.add(hit);
    characters += characters(hit);
    while (kept.size() > most || (characters > mostCharacters && kept.size() > 1)) {
      end = kept.remove();
      characters -= characters(end);
    }
  }

  private static long characters(Hit hit) {
    return BESIDE
        + hit.left().length()
        + hit.match().length()
        + hit.right().length()
        + hit.outwards().stream().mapToLong(word -> word.length() + BESIDE_WORD).sum();
  }

  public int size() {
    return kept.size();
  }

  public void writeTo(HitWriter writer) throws IOException {
    List<Hit> hits = new ArrayList<>(kept);
    hits.sort(order);
    for (Hit hit : hits) {
      writer.write(hit);
    }
  }
}
