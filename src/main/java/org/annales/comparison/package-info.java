/** Measures sections and tests how sections, sets of sections and years differ. */
package org.annales.comparison;
