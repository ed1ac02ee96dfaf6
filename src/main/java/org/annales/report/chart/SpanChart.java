package org.annales.report.chart;

import java.util.List;

/**
 * Draws for each entity a line from its first to its last section, with a dot where it is present.
 *
 * @param frame id, title, description and width
 * @param columns the sections
 * @param spans the entities
 */
public record SpanChart(Frame frame, List<Item> columns, List<Span> spans) implements Chart {

  /**
   * One entity.
   *
   * @param item the entity
   * @param first index of the first section
   * @param last index of the last section
   * @param present indices of the sections with the entity
   */
  public record Span(Item item, int first, int last, List<Integer> present) {}

  @Override
  public String svg() {
    Svg svg = Svg.chart(frame, 60);
    svg.text(frame.width() / 2.0, 34, "SpanChart", "middle", "muted");
    return svg.end();
  }
}
