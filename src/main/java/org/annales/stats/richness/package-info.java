package org.annales.stats.richness;

/** Measures of vocabulary richness and readability. */
