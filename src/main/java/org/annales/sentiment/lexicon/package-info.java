package org.annales.sentiment.lexicon;

/** Reads lexicons, word lists with categories and weights, and finds their longest phrases. */
