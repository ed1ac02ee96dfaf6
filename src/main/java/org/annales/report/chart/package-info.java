/**
 * Draws charts as SVG: a record of data in, one string out. No files, no Spark, no other package.
 * The colours are in {@code chart.css}.
 */
package org.annales.report.chart;
