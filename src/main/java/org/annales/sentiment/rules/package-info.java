/** Applies rules of negation, degree and modality to lexicon words; scores sentences as VADER. */
package org.annales.sentiment.rules;
