package org.annales.text.kind;

import org.annales.text.layout.TextEdges;

/** Counts paragraphs of one line, and how they end and begin. */
final class SingleLines {
  private static final int LONGEST_TITLE = 40;
  private static final double CUT = 0.05;

  private int count;
  private int open;
  private int goesOnAfterOpen;
  private int goesOnAfterClosed;
  private boolean opened;
  private long characters;

  /** Adds a paragraph; one that goes on after an open one belongs to it. */
  void add(String line) {
    count++;
    characters += line.length();
    boolean goesOn = TextEdges.goesOn(line);
    open += opened && !goesOn ? 1 : 0;
    goesOnAfterOpen += opened && goesOn ? 1 : 0;
    goesOnAfterClosed += !opened && goesOn ? 1 : 0;
    opened = line.length() > LONGEST_TITLE && !TextEdges.closed(line);
  }

  int count() {
    return count;
  }

  long characters() {
    return characters;
  }

  /** The share of paragraphs that end without a stop and are not continued. */
  double open() {
    return (double) open / count;
  }

  /**
   * Whether paragraphs go on with a small letter more often after an open end than after a stop, as
   * where pages cut them.
   */
  boolean areCut() {
    int afterOpen = open + goesOnAfterOpen;
    int afterClosed = count - afterOpen;
    double cut = (double) goesOnAfterOpen / Math.max(1, afterOpen);
    double byChance = (double) goesOnAfterClosed / Math.max(1, afterClosed);
    return cut > CUT + 2 * byChance;
  }
}
