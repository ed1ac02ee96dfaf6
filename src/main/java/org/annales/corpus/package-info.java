/**
 * Reads the listed files into the tables of the corpus: documents, sections, sentences, notes and
 * others.
 */
package org.annales.corpus;
