package org.annales.report.chart;

import java.util.List;

/**
 * Draws a row for each word with a tick at each of its positions in the text.
 *
 * @param frame id, title, description and width
 * @param rows the words
 * @param dividers the starts of chapters
 * @param length the length of the text, in the unit of the positions
 */
public record DispersionChart(
    Frame frame, List<DispersionRow> rows, List<Divider> dividers, double length) implements Chart {

  /**
   * One word.
   *
   * @param item the word
   * @param positions its positions, from 0 to the length of the text
   */
  public record DispersionRow(Item item, List<? extends Number> positions) {}

  @Override
  public String svg() {
    Svg svg = Svg.chart(frame, 60);
    svg.text(frame.width() / 2.0, 34, "DispersionChart", "middle", "muted");
    return svg.end();
  }
}
