package org.annales.report.page;

import org.annales.report.chart.Chart;

/**
 * A chart with its caption and the table of its numbers, folded beside it. It is drawn at once: the
 * parts are made by several threads, the page is written by one.
 *
 * @param id the name of the file when it is saved
 * @param svg the drawing
 * @param table null if another table of the page has the numbers
 */
public record Figure(String id, String caption, String svg, DataTable table) implements Block {

  public Figure(String id, String caption, Chart chart, DataTable table) {
    this(id, caption, chart.svg(), table);
  }
}
