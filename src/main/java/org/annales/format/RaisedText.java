package org.annales.format;

import org.jsoup.nodes.Element;

/**
 * Converts superscripts: numbers stay raised if unlinked notes begin with raised numbers; otherwise
 * they are powers and units, and become ordinary text.
 */
final class RaisedText {
  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private final boolean marksNotes;

  private RaisedText(boolean marksNotes) {
    this.marksNotes = marksNotes;
  }

  /** Examines the superscripts of a tree. */
  static RaisedText in(Element root) {
    return new RaisedText(root.select("sup").stream().anyMatch(RaisedText::opensBlock));
  }

  /** Whether a paragraph begins with the superscript. */
  private static boolean opensBlock(Element raised) {
    Element parent = raised.parent();
    return parent != null
        && HtmlElements.isBlock(parent)
        && raised.previousElementSibling() == null
        && parent.text().strip().startsWith(raised.text().strip())
        && parent.text().length() > raised.text().length();
  }

  /** Returns a superscript as written after a character. */
  String after(char before, String text) {
    String digits = text.strip();
    boolean mark = marksNotes && digits.matches("[0-9]{1,4}|[*†‡]{1,3}");
    if (!mark || Character.isDigit(before)) {
      return text;
    }
    StringBuilder superscript = new StringBuilder();
    digits.chars().forEach(c -> superscript.append(raised((char) c)));
    return superscript.toString();
  }

  private static char raised(char c) {
    return c >= '0' && c <= '9' ? SUPERSCRIPTS.charAt(c - '0') : c;
  }
}
