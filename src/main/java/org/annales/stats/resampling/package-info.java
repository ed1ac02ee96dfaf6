/** Bootstrap, permutation, seeds and the rules that they share. */
package org.annales.stats.resampling;
