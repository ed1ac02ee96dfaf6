package org.annales.comparison;

import java.io.Serializable;

/**
 * The result of a test of two samples.
 *
 * @param referenceValue the measure in the reference
 * @param effectSize the name of the effect; null where there is none
 * @param test its name; null where none was made
 * @param pValue NaN where none was made
 * @param leastPValue the least that it can be with these units; NaN where none was made
 * @param reason why there is no test; null where there is one
 */
record SampleTestResult(
    double referenceValue,
    String effectSize,
    double effect,
    double low,
    double high,
    String test,
    double pValue,
    double leastPValue,
    int units,
    int referenceUnits,
    String reason)
    implements Serializable {

  /** No test. */
  static SampleTestResult none(
      double referenceValue, int units, int referenceUnits, String reason) {
    double no = Double.NaN;
    return new SampleTestResult(
        referenceValue, null, no, no, no, null, no, no, units, referenceUnits, reason);
  }
}
