package org.annales.text.section;

/** Reads a section into sentences and lines set aside. */
