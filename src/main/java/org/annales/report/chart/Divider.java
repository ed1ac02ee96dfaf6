package org.annales.report.chart;

/**
 * Marks where a chapter starts on an axis of positions.
 *
 * @param x the place on the axis
 * @param item the chapter
 */
public record Divider(double x, Item item) {}
