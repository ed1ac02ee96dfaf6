package org.annales.text.layout;

/**
 * Finds lines, blocks, page furniture, page marks and footnotes of a page, and cleans the
 * characters of a text.
 */
