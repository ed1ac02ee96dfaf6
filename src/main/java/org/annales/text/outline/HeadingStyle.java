package org.annales.text.outline;

/**
 * The typographical style of a heading.
 *
 * @param hashes level of a Markdown heading, else 0
 * @param marked whether marks of italics or bold type enclose it
 * @param capitals whether all its letters are capitals
 * @param indent spaces before it
 */
record HeadingStyle(int hashes, boolean marked, boolean capitals, int indent) {
  private static final String MARKS = "_*=";

  static HeadingStyle of(String firstLine, String text) {
    String stripped = firstLine.strip();
    int hashes = 0;
    while (hashes < stripped.length() && stripped.charAt(hashes) == '#') {
      hashes++;
    }
    int indent = firstLine.length() - firstLine.stripLeading().length();
    boolean marked =
        stripped.length() > 2
            && MARKS.indexOf(stripped.charAt(0)) >= 0
            && stripped.charAt(0) == stripped.charAt(stripped.length() - 1);
    boolean capitals =
        text.chars().anyMatch(Character::isUpperCase)
            && text.chars().noneMatch(Character::isLowerCase);
    return new HeadingStyle(hashes, marked, capitals, indent);
  }
}
