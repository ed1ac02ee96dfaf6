package org.annales.text.index;

/** Parses printed indexes: entries, subheadings, page ranges and cross-references. */
