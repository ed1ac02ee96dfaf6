/** Tests of hypotheses and the correction of their p-values. */
package org.annales.stats.test;
