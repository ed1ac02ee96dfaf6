/** Measures of vocabulary richness and readability. */
package org.annales.stats.richness;
