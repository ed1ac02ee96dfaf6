/** Reads a section into sentences and lines set aside. */
package org.annales.text.section;
