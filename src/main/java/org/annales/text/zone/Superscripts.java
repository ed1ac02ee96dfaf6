package org.annales.text.zone;

/** Converts raised digits. */
final class Superscripts {
  static final String ALL = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private Superscripts() {}

  /** The digits of the run of superscripts at a position. */
  static String digits(String line, int start) {
    StringBuilder digits = new StringBuilder();
    for (int i = start; i < line.length() && ALL.indexOf(line.charAt(i)) >= 0; i++) {
      digits.append(ALL.indexOf(line.charAt(i)));
    }
    return digits.toString();
  }
}
