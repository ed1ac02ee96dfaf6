package org.annales.text.sentence;

/** Splits paragraphs into sentences and tokens, and finds quotations. */
