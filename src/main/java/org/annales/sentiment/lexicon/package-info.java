/** Reads lexicons, word lists with categories and weights, and finds their longest phrases. */
package org.annales.sentiment.lexicon;
