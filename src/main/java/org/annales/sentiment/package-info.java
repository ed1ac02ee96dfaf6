/** Writes the tables of sentiment: words of lexicons, scores of sentences and sections, curves. */
package org.annales.sentiment;
