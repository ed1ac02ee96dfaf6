package org.annales.comparison;

/**
 * A test of a section, or of all sections of a document: a row of section_tests.
 *
 * @param sectionId null of all
 * @param reference null but of pairs
 * @param value of the section; NaN of all
 * @param unit what is tested: segments or sentences
 * @param homogeneity what only a test of all sections has; null of others
 */
record SectionTest(
    String documentId,
    String scope,
    String sectionId,
    String reference,
    ItemName name,
    double value,
    Outcome outcome,
    String unit,
    Homogeneous homogeneity,
    double q,
    long familySize) {
  static final String ALL = "all";
  static final String REST = "rest";
  static final String PAIR = "pair";

  /** What only a test of all sections has. */
  record Homogeneous(long sections, double statistic, double chanceHigh) {}

  private boolean isTested() {
    return outcome.test() != null;
  }

  private boolean isOfAll() {
    return homogeneity != null;
  }

  Long testedFamily() {
    return isTested() ? familySize : null;
  }

  Long referenceUnits() {
    return isOfAll() ? null : (Long) (long) outcome.referenceUnits();
  }

  Long sections() {
    return isOfAll() ? (Long) homogeneity.sections() : null;
  }

  Long degrees() {
    return isOfAll() && isTested() ? (Long) (homogeneity.sections() - 1) : null;
  }

  double statistic() {
    return isOfAll() ? homogeneity.statistic() : Double.NaN;
  }

  double chanceHigh() {
    return isOfAll() ? homogeneity.chanceHigh() : Double.NaN;
  }
}
