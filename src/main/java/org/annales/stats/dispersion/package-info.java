/** Measures of how evenly a word is spread over parts of a text. */
package org.annales.stats.dispersion;
