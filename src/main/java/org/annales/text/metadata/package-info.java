package org.annales.text.metadata;

/** Finds title, author, language and date of publication of a document. */
