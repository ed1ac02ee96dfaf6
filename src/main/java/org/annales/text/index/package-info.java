/** Parses printed indexes: entries, subheadings, page ranges and cross-references. */
package org.annales.text.index;
