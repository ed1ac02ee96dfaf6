/** Counts n-grams by section and over all works, with their dispersion, and ranks pollution. */
package org.annales.ngram;
