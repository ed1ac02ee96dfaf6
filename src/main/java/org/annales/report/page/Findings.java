package org.annales.report.page;

import java.util.List;

/** A list of findings in plain sentences. */
public record Findings(String heading, List<Finding> items) implements Block {

  /**
   * A finding.
   *
   * @param text one or two sentences
   * @param href the id of the part that shows more, with its hash sign; null if there is none
   * @param link the text of the link
   */
  public record Finding(String text, String href, String link) {

    /** A finding without a link. */
    public static Finding of(String text) {
      return new Finding(text, null, null);
    }
  }
}
