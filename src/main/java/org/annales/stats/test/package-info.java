package org.annales.stats.test;

/** Tests of hypotheses and the correction of their p-values. */
