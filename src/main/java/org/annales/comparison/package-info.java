package org.annales.comparison;

/** Measures sections and tests how sections, sets of sections and years differ. */
