package org.annales.report.chart;

/**
 * Describes a chart as an image.
 *
 * @param id the prefix of the ids inside, unique on the page
 * @param title what the chart shows, read by screen readers and shown as its tooltip; not drawn
 * @param description what can be seen in it, read by screen readers; not drawn
 * @param width the width in CSS pixels, at least 300; the height follows from the data
 */
public record Frame(String id, String title, String description, int width) {
  static final int MIN_WIDTH = 300;

  /** Replaces missing texts by empty strings and widths that are too small by the smallest. */
  public Frame {
    id = id == null ? "" : id;
    title = title == null ? "" : title;
    description = description == null ? "" : description;
    width = Math.max(MIN_WIDTH, width);
  }
}
