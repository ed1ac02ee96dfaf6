package org.annales.report.chart;

/** Draws its data as one SVG element, the same bytes for the same data. */
public interface Chart {
  /** Returns the {@code <svg>} element, without an XML declaration. */
  String svg();
}
