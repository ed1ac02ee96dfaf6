/** Finds title, author, language and date of publication of a document. */
package org.annales.text.metadata;
