package org.annales.stats.dispersion;

/** Measures of how evenly a word is spread over parts of a text. */
