package org.annales.keyness;

import org.apache.spark.api.java.JavaRDD;

/**
 * Holds the results of comparisons.
 *
 * @param rows of the table keyness
 * @param outcomes of their families, or parts of these
 */
record Compared(JavaRDD<ComparedTerm> rows, JavaRDD<TermResults> outcomes) {

  Compared and(Compared others) {
    return new Compared(rows.union(others.rows), outcomes.union(others.outcomes));
  }
}
