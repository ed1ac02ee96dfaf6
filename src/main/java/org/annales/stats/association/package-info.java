/** Measures of association and effect sizes of two-by-two tables. */
package org.annales.stats.association;
