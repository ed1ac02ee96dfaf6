package org.annales.text.index;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.annales.text.alphabet.AlphabeticChain;

/**
 * Decides whether indentation separates headings from subheadings: some entries are at the margin,
 * others are indented by at least two columns, and nearly all at the margin are in alphabetical
 * order.
 */
final class IndexMargin {
  private static final int STEP = 2;
  private static final double MOSTLY = 0.85;
  private static final double SOME = 0.02;

  private final boolean tells;
  private final int left;
  private final int second;

  private IndexMargin(boolean tells, int left, int second) {
    this.tells = tells;
    this.left = left;
    this.second = second;
  }

  static IndexMargin of(List<WrappedEntry> entries) {
    int left = entries.stream().mapToInt(e -> e.first().indent()).min().orElse(0);
    TreeMap<Integer, Integer> setIn = new TreeMap<>();
    double[] weights = new double[entries.size()];
    int atMargin = 0;
    for (int i = 0; i < entries.size(); i++) {
      int indent = entries.get(i).first().indent();
      if (indent >= left + STEP) {
        setIn.merge(indent, 1, Integer::sum);
      } else if (!entries.get(i).isReference()) {
        atMargin++;
        weights[i] = 1;
      }
    }
    int all = setIn.values().stream().mapToInt(Integer::intValue).sum();
    List<String> headings = entries.stream().map(WrappedEntry::head).toList();
    int ordered = 0;
    for (boolean inOrder : all == 0 ? new boolean[0] : AlphabeticChain.of(headings, weights)) {
      ordered += inOrder ? 1 : 0;
    }
    boolean tells = all > 0 && all >= entries.size() * SOME && ordered >= atMargin * MOSTLY;
    return new IndexMargin(tells, left, setIn.isEmpty() ? left + STEP : second(setIn, all));
  }

  /** The smallest indent that at least a tenth of the indented entries have. */
  private static int second(Map<Integer, Integer> setIn, int all) {
    return setIn.entrySet().stream()
        .filter(e -> e.getValue() * 10 >= all)
        .findFirst()
        .map(Map.Entry::getKey)
        .orElse(setIn.keySet().iterator().next());
  }

  boolean tells() {
    return tells;
  }

  /** Whether an indent is at least that of subheadings. */
  boolean isSetIn(int indent) {
    return indent >= left + STEP;
  }

  boolean isDeeper(int indent) {
    return tells && indent >= second + STEP;
  }

  int second() {
    return second;
  }
}
