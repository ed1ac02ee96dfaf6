package org.annales.morphology;

import java.util.Set;

/**
 * What a word may be by the dictionary.
 *
 * @param parts the parts of speech that it may be with this lemma
 * @param asWritten whether the dictionary has the word in these very letters, capitals included
 */
record Reading(String lemma, Set<PartOfSpeech> parts, boolean asWritten) {}
