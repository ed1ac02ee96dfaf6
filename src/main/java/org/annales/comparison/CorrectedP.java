package org.annales.comparison;

import java.io.Serializable;

/**
 * The place of a test in its family.
 *
 * @param rank among the written tests
 * @param q the corrected p-value; NaN where there is no test
 * @param familySize how many tests the family has
 */
record CorrectedP(int rank, double q, long familySize) implements Serializable {
  CorrectedP ranked(int place) {
    return new CorrectedP(place, q, familySize);
  }
}
