/** Detects the kind of a document by the features of its lines. */
package org.annales.text.kind;
