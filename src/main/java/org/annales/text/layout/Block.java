package org.annales.text.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * A run of non-blank lines.
 *
 * @param from index of the first line, from 0
 * @param to index after the last
 * @param blankBefore number of blank lines before it
 */
public record Block(int from, int to, int blankBefore) {

  public static List<Block> of(List<String> lines, int from, int to) {
    List<Block> blocks = new ArrayList<>();
    int blank = 0;
    int i = from;
    while (i < to) {
      if (lines.get(i).isBlank()) {
        blank++;
        i++;
        continue;
      }
      int start = i;
      while (i < to && !lines.get(i).isBlank()) {
        i++;
      }
      blocks.add(new Block(start, i, blank));
      blank = 0;
    }
    return blocks;
  }

  public int size() {
    return to - from;
  }

  public String text(List<String> lines) {
    return String.join(" ", lines.subList(from, to).stream().map(String::strip).toList());
  }

  public int length(List<String> lines) {
    return lines.subList(from, to).stream().mapToInt(String::length).sum();
  }
}
