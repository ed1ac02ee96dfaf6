package org.annales.report.page;

/** A paragraph of plain text. */
public record Prose(String text) implements Block {}
