/**
 * Finds lines, blocks, page furniture, page marks and footnotes of a document, and cleans
 * characters.
 */
package org.annales.text.layout;
