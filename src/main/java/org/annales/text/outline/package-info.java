/**
 * Decides which lines begin a section: candidates, series of numbers, the contents page, and the
 * marks of formats.
 */
package org.annales.text.outline;
