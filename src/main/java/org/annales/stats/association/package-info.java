package org.annales.stats.association;

/** Measures of association and effect sizes of two-by-two tables. */
