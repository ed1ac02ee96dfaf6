package org.annales.report.run;

import org.annales.report.chart.Item;
import org.annales.results.TableRow;

/**
 * A section of a work.
 *
 * @param item its short name and its name
 * @param anchor the id of its page
 * @param position its position among the sections with counted words, from 0
 */
public record Section(String id, Item item, String anchor, int position, TableRow row) {

  /** Its counted words. */
  public long words() {
    return row.count("words");
  }

  /** Its name: number and title. */
  public String name() {
    return item.name();
  }

  /** Its lines of the file. */
  public String lines() {
    return "lines " + row.count("start_line") + "\u2013" + row.count("end_line");
  }
}
