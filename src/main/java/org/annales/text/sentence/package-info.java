/**
 * Splits paragraphs into sentences and tokens; quotation marks are decided in {@link
 * org.annales.text.sentence.QuotationMarks}.
 */
package org.annales.text.sentence;
