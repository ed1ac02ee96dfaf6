package org.annales.corpus;

/**
 * Reads the listed files into the tables of the corpus: documents, sections, sentences, notes and
 * others.
 */
