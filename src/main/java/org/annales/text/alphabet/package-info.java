/** Finds lines in alphabetical order. */
package org.annales.text.alphabet;
