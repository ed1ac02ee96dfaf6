package org.annales.text.outline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the best run of numbers among headings of one form: numbers rise by one, restart in each
 * part, and a few may be lost or misread.
 */
final class NumberChain {
  private static final double[] LOST = {0, 0.5, 0.9, 1.2};
  private static final double LATE_START = 0.3;
  private static final double LATEST_START = 1.5;
  private static final double ANEW_IN_PART = 0.1;

  /**
   * A numbered heading.
   *
   * @param gain score in the run, from 0 to 1
   * @param part number of headings of parts before it
   */
  record Link(int number, double gain, int part) {}

  private final List<Link> links;
  private final double anewElsewhere;
  private final double[] score;
  private final int[] before;

  /**
   * @param anewElsewhere penalty of a restart outside of the beginning of a part
   */
  NumberChain(List<Link> links, double anewElsewhere) {
    this.links = links;
    this.anewElsewhere = anewElsewhere;
    this.score = new double[links.size()];
    this.before = new int[links.size()];
  }

  /** The indexes of the links of the best run. */
  List<Integer> best() {
    Map<Integer, Integer> lastOf = new HashMap<>();
    int best = -1;
    for (int i = 0; i < links.size(); i++) {
      place(i, lastOf, best);
      Integer rival = lastOf.get(links.get(i).number);
      if (rival == null || score[i] > score[rival]) {
        lastOf.put(links.get(i).number, i);
      }
      if (best < 0 || score[i] > score[best]) {
        best = i;
      }
    }
    List<Integer> run = new ArrayList<>();
    for (int i = best; i >= 0; i = before[i]) {
      run.add(i);
    }
    Collections.reverse(run);
    return run;
  }

  /** Extends the best run before a link; of equal ones the earliest. */
  private void place(int i, Map<Integer, Integer> lastOf, int best) {
    Link link = links.get(i);
    before[i] = -1;
    score[i] = link.gain - Math.min(LATEST_START, LATE_START * Math.max(0, link.number - 1));
    for (int lost = 0; lost < LOST.length; lost++) {
      Integer last = lastOf.get(link.number - 1 - lost);
      if (last != null) {
        propose(i, last, score[last] + link.gain - LOST[lost]);
      }
    }
    if (best >= 0 && link.number <= 2) {
      boolean inPart = links.get(best).part < link.part;
      double cost = (inPart ? ANEW_IN_PART : anewElsewhere) + (link.number == 2 ? LOST[1] : 0);
      propose(i, best, score[best] + link.gain - cost);
    }
  }

  private void propose(int i, int last, double proposed) {
    if (proposed > score[i]) {
      score[i] = proposed;
      before[i] = last;
    }
  }
}
