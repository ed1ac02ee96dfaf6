package org.annales.format;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Document;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/**
 * Parses definition lists of Markdown, an extension: a short line, the term, followed by lines that
 * begin with a colon and a space. Each definition becomes a paragraph without its colon.
 */
final class MarkdownDefinitions extends AbstractVisitor {
  private static final Pattern COLON = Pattern.compile("^:[ \\t]+");

  /** Characters; lines of prose are longer, or end with punctuation. */
  private static final int LONGEST_TERM = 60;

  private static final String ENDS = ".!?,;:";

  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final Set<Node> definitions = new HashSet<>();

  private MarkdownDefinitions() {}

  /** Splits paragraphs of terms with definitions. */
  static void divide(Node tree) {
    MarkdownDefinitions found = new MarkdownDefinitions();
    tree.accept(found);
    // The tree is changed after the traversal.
    found.paragraphs.forEach(found::split);
  }

  @Override
  public void visit(Paragraph paragraph) {
    Node parent = paragraph.getParent();
    if (parent instanceof Document || parent instanceof BlockQuote) {
      paragraphs.add(paragraph);
    }
  }

  private void split(Paragraph paragraph) {
    Node before = paragraph.getPrevious();
    boolean follows = definitions.contains(before) || (before != null && isTerm(before));
    if (follows && isColon(paragraph.getFirstChild())) {
      dropColon(paragraph.getFirstChild());
      definitions.add(paragraph);
    } else if (!isTerm(paragraph)) {
      return;
    }
    Paragraph open = paragraph;
    int line = 0;
    Node next;
    for (Node node = paragraph.getFirstChild(); node != null; node = next) {
      next = node.getNext();
      if (isBreak(node)) {
        line++;
        if (isColon(next)) {
          node.unlink();
          dropColon(next);
          open = after(open, paragraph, line);
          continue;
        }
      }
      if (open != paragraph) {
        open.appendChild(node);
      }
    }
  }

  private Paragraph after(Paragraph open, Paragraph whole, int line) {
    Paragraph definition = new Paragraph();
    List<SourceSpan> spans = whole.getSourceSpans();
    definition.setSourceSpans(spans.subList(Math.min(line, spans.size()), spans.size()));
    open.insertAfter(definition);
    definitions.add(definition);
    return definition;
  }

  /** Whether all lines before the first colon are short and end without punctuation. */
  private static boolean isTerm(Node paragraph) {
    StringBuilder line = new StringBuilder();
    for (Node node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
      if (isBreak(node)) {
        if (!isTerm(line) || isColon(node.getNext())) {
          return isTerm(line);
        }
        line.setLength(0);
      } else {
        line.append(text(node));
      }
    }
    return isTerm(line);
  }

  private static boolean isTerm(StringBuilder line) {
    int end = line.length() - 1;
    return end >= 0 && end < LONGEST_TERM && ENDS.indexOf(line.charAt(end)) < 0;
  }

  private static String text(Node node) {
    if (node instanceof Text text) {
      return text.getLiteral();
    }
    StringBuilder text = new StringBuilder();
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      text.append(text(child));
    }
    return text.toString();
  }

  private static boolean isBreak(Node node) {
    return node instanceof SoftLineBreak || node instanceof HardLineBreak;
  }

  private static boolean isColon(Node node) {
    return node instanceof Text text && COLON.matcher(text.getLiteral()).find();
  }

  private static void dropColon(Node node) {
    Text text = (Text) node;
    text.setLiteral(COLON.matcher(text.getLiteral()).replaceFirst(""));
  }
}
