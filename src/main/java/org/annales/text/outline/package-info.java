/**
 * Finds section headings by candidates, series of numbers, the contents page, and the markup of
 * formats.
 */
package org.annales.text.outline;
