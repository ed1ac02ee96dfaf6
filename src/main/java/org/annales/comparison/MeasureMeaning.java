package org.annales.comparison;

import java.io.Serializable;

/** What a measure is: a row of the table measures. */
record MeasureMeaning(
    String item,
    String variant,
    String name,
    String meaning,
    String formula,
    String unit,
    String direction,
    boolean dependsOnLength)
    implements Serializable {

  /** The same measure in another variant, which does not depend on the length of the section. */
  MeasureMeaning in(String other, String how) {
    return new MeasureMeaning(
        item, other, name + ", " + other, meaning + how, formula, unit, direction, false);
  }
}
