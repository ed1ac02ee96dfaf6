package org.annales.concordance;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Keeps hits until all are found, and gives them in their order: the first so many of them. */
public final class HitOrder {
  private final Comparator<Hit> order;
  private final int most;

  /** The last in order is the first to go where there are too many. */
  private final PriorityQueue<Hit> kept;

  public HitOrder(Comparator<Hit> order, int most) {
    this.order = order;
    this.most = most;
    this.kept = new PriorityQueue<>(order.reversed());
  }

  /** Takes a hit. */
  public void add(Hit hit) {
    kept.add(hit);
    if (kept.size() > most) {
      kept.remove();
    }
  }

  /** Writes them. */
  public void writeTo(HitWriter writer) throws IOException {
    List<Hit> hits = new ArrayList<>(kept);
    hits.sort(order);
    for (Hit hit : hits) {
      writer.write(hit);
    }
  }
}
