package org.annales.settings;

/**
 * Settings of report.html.
 *
 * @param write whether it is written
 * @param works most works that have pages of their own
 */
public record ReportSettings(boolean write, int works) {
  private static final int MOST_WORKS = 1000;

  public ReportSettings {
    Checks checks = new Checks();
    checks.require(
        works >= 0 && works <= MOST_WORKS,
        "report.works",
        "a whole number from 0 to " + MOST_WORKS,
        works);
    checks.throwIfWrong();
  }
}
