package org.annales.report.page;

import org.annales.report.chart.Chart;

/**
 * A chart with its caption and the table of its numbers, folded beside it.
 *
 * @param id the name of the file when it is saved
 * @param table null if another table of the page has the numbers
 */
public record Figure(String id, String caption, Chart chart, DataTable table) implements Block {}
