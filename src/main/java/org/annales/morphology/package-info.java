/** Finds lemmas and parts of speech of tokens with the models of a language. */
package org.annales.morphology;
