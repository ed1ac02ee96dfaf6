package org.annales.format;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * A possible call of a note: a raised number, or a number in brackets.
 *
 * @param node the raised element, or the text with the brackets
 * @param from position of the brackets in the text
 * @param to position after the brackets
 * @param doubtful whether it may be a power or a unit
 */
record UnlinkedCall(Node node, int from, int to, int number, boolean doubtful) {
  /**
   * Returns the element of the call; splits a text at brackets. Of several calls in one text, the
   * last must be split first.
   */
  Element element() {
    if (node instanceof Element raised) {
      return raised;
    }
    TextNode text = (TextNode) node;
    String before = text.getWholeText().substring(0, to);
    int line = text.sourceRange().start().lineNumber();
    if (to < text.getWholeText().length()) {
      TextNode rest = text.splitText(to);
      if (line > 0) {
        int ends = (int) before.chars().filter(c -> c == '\n').count();
        Element holder = new Element("annales-text").attr(SourceLines.LINE, "" + (line + ends));
        rest.before(holder);
        holder.appendChild(rest);
      }
    }
    TextNode brackets = text.splitText(from);
    Element call = new Element("annales-call");
    brackets.before(call);
    call.appendChild(brackets);
    return call;
  }
}
