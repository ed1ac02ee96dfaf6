/** Worked numbers from publications that the formulas are tested against. */
package org.annales.stats.worked;
