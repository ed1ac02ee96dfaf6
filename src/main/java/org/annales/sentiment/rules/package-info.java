package org.annales.sentiment.rules;

/** Applies rules of negation, degree and modality to lexicon words; scores sentences as VADER. */
