/**
 * Writes report.html: one self-contained file with the findings of a run. It reads only named
 * tables.
 */
package org.annales.report;
