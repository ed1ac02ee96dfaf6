/** Splits paragraphs into sentences and tokens, and finds quotations. */
package org.annales.text.sentence;
