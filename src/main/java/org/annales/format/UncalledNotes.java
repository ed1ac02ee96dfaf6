package org.annales.format;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlRenderer;

/** Finds uncalled footnotes of a Markdown text, which renderers omit. */
final class UncalledNotes extends AbstractVisitor {
  record Uncalled(FootnoteDefinition definition) {
    /** Renders the footnote as a paragraph that begins with its label. */
    String html(HtmlRenderer renderer) {
      StringBuilder html = new StringBuilder("<div><p>[^" + definition.getLabel() + "]:</p>");
      for (Node child = definition.getFirstChild(); child != null; child = child.getNext()) {
        html.append(renderer.render(child));
      }
      return html.append("</div>").toString();
    }
  }

  private final List<FootnoteDefinition> definitions = new ArrayList<>();
  private final Set<String> called = new HashSet<>();

  private UncalledNotes() {}

  static List<Uncalled> of(Node tree) {
    UncalledNotes notes = new UncalledNotes();
    tree.accept(notes);
    return notes.definitions.stream()
        .filter(definition -> !notes.called.contains(definition.getLabel()))
        .map(Uncalled::new)
        .toList();
  }

  @Override
  public void visit(CustomBlock block) {
    if (block instanceof FootnoteDefinition definition) {
      definitions.add(definition);
    }
    visitChildren(block);
  }

  @Override
  public void visit(CustomNode node) {
    if (node instanceof FootnoteReference reference) {
      called.add(reference.getLabel());
    }
    visitChildren(node);
  }
}
