package org.annales.stats.worked;

/** Worked numbers from publications that the formulas are tested against. */
