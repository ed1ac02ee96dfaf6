package org.annales.report.chart;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.annales.report.chart.Dendrogram.Merge;

/** Orders the leaves of a clustering so that no branches cross, and computes where they meet. */
final class Tree {
  private final List<Merge> merges;
  private final int leaves;
  private final List<Integer> order = new ArrayList<>();

  /** For each node, leaves first, its row; that of a merge lies between its branches. */
  private final double[] rows;

  /** Checks that each node is a branch of at most one later merge. */
  Tree(int leaves, List<Merge> merges) {
    this.leaves = leaves;
    this.merges = merges;
    boolean[] used = new boolean[leaves + merges.size()];
    for (int i = 0; i < merges.size(); i++) {
      use(used, merges.get(i).left(), leaves + i);
      use(used, merges.get(i).right(), leaves + i);
    }
    for (int root = used.length - 1; root >= 0; root--) {
      if (!used[root]) {
        addLeaves(root);
      }
    }
    rows = new double[used.length];
    Arrays.setAll(rows, node -> Double.NaN);
    for (int row = 0; row < order.size(); row++) {
      rows[order.get(row)] = row;
    }
    for (int i = 0; i < merges.size(); i++) {
      rows[leaves + i] = (rows[merges.get(i).left()] + rows[merges.get(i).right()]) / 2;
    }
  }

  private static void use(boolean[] used, int branch, int merge) {
    if (branch < 0 || branch >= merge || used[branch]) {
      throw new IllegalArgumentException("branch " + branch + " of node " + merge);
    }
    used[branch] = true;
  }

  private void addLeaves(int root) {
    Deque<Integer> open = new ArrayDeque<>(List.of(root));
    while (!open.isEmpty()) {
      int node = open.pop();
      if (node < leaves) {
        order.add(node);
      } else {
        open.push(merges.get(node - leaves).right());
        open.push(merges.get(node - leaves).left());
      }
    }
  }

  /** Returns the leaves from top to bottom. */
  List<Integer> order() {
    return order;
  }

  /** Returns the row of a node. */
  double row(int node) {
    return rows[node];
  }

  /** Returns the height of a node, 0 for leaves. */
  double height(int node) {
    double height = node < leaves ? 0 : merges.get(node - leaves).height();
    return Double.isFinite(height) ? height : 0;
  }
}
