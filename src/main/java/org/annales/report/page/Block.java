package org.annales.report.page;

/** A block of a page. */
public sealed interface Block
    permits Prose, Findings, Definitions, Figure, DataTable, Notice, Fold {}
