package org.annales.stats.resampling;

/** Bootstrap, permutation, seeds and the rules that they share. */
