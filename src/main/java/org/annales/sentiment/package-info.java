package org.annales.sentiment;

/** Writes the tables of sentiment: words of lexicons, scores of sentences and sections, curves. */
