package org.annales.morphology;

import java.util.Set;

/**
 * A dictionary reading of a word: lemma and tag.
 *
 * @param parts the parts of speech that it may be with this lemma
 * @param asWritten whether the dictionary has the word in these very letters, capitals included
 */
record Reading(String lemma, Set<PartOfSpeech> parts, boolean asWritten) {}
