package org.annales.ngram;

/** Counts n-grams by section and over all works, with their dispersion, and ranks pollution. */
