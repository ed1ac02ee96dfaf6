/**
 * Finds lines, blocks, page furniture, page marks and footnotes of a page, and cleans the
 * characters of a text.
 */
package org.annales.text.layout;
