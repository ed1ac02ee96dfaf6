package org.annales.format;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.annales.text.model.Markup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * Writes the text of a tree of elements: a block for each paragraph, note marks in the text, and
 * notes after the paragraph that calls them or at their position.
 */
final class MarkedText implements NodeFilter {
  private static final int LONGEST_PAGE_LABEL = 16;
  private static final String OPENING_QUOTES = "\"“„«‘'‚‹";

  private final TextWriter out;
  private final ElementRoles roles;
  private final NoteLinks links;
  private final NoteQueue notes;
  private final Set<Element> further = new HashSet<>();
  private final ElementStack inside = new ElementStack();

  /** Marks of pages that begin between blocks; the next block begins with them. */
  private final StringBuilder pageMarks = new StringBuilder();

  private final PartBeginnings parts;
  private final SourceLines source = new SourceLines();

  /** The open note, or null. */
  private OpenNote note;

  private Element head;
  private boolean raised;
  private RaisedText raisedText;

  MarkedText(TextWriter out, ElementRoles roles, NoteLinks links) {
    this.out = out;
    this.roles = roles;
    this.links = links;
    this.notes = new NoteQueue(links);
    links.further().values().forEach(further::addAll);
    this.parts = new PartBeginnings(out);
  }

  void write(Element root) {
    raisedText = RaisedText.in(root);
    root.filter(this);
    out.close();
    writeWaiting();
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      write(text);
    }
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    if (links.returns().contains(element) || (note == null && further.contains(element))) {
      return FilterResult.SKIP_ENTIRELY;
    }
    NoteKey called = links.calls().get(element);
    if (called != null) {
      call(called);
      return FilterResult.SKIP_ENTIRELY;
    }
    NoteKey begun = links.notes().get(element);
    if (begun != null && note == null) {
      if (notes.reach(element, begun) && !out.hasText()) {
        parts.begin();
        writeWaiting();
      }
      return FilterResult.SKIP_ENTIRELY;
    }
    return enter(element, roles.role(element));
  }

  private FilterResult enter(Element element, ElementRole role) {
    switch (role.act()) {
      case UNSEEN -> {
        return FilterResult.SKIP_ENTIRELY;
      }
      case PAGE -> {
        page(role.label());
        // The parser may nest following content in an unclosed empty element.
        return element.text().length() <= LONGEST_PAGE_LABEL
            ? FilterResult.SKIP_ENTIRELY
            : FilterResult.CONTINUE;
      }
      case LINE_BREAK -> out.lineBreak();
      case JOINT -> out.join();
      case BLOCK, CELL, PREFORMATTED -> out.close();
      case PART -> part(element, role);
      case HEAD -> openHead(element);
      case QUOTED -> quote(element, '“');
      case RAISED -> raised = true;
      default -> {
        // Inline elements and lines open nothing.
      }
    }
    inside.open(element, role);
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    ElementRole role = inside.close(node);
    if (role == null) {
      return FilterResult.CONTINUE;
    }
    switch (role.act()) {
      case BLOCK, CELL, PREFORMATTED -> closeBlock();
      case PART -> {
        closeBlock();
        parts.end(role);
      }
      case HEAD -> closeHead((Element) node, role);
      case LINE -> out.lineBreak();
      case QUOTED -> quote((Element) node, '”');
      case RAISED -> raised = false;
      default -> {}
    }
    return FilterResult.CONTINUE;
  }

  private void closeBlock() {
    out.close();
    writeWaiting();
  }

  private void part(Element element, ElementRole role) {
    closeBlock();
    if (note == null) {
      parts.add(role, element.attr(EpubFile.TITLE));
    }
  }

  private void openHead(Element element) {
    closeBlock();
    if (head == null && note == null) {
      head = element;
      parts.headed();
    }
  }

  private void closeHead(Element element, ElementRole role) {
    if (!element.equals(head)) {
      closeBlock();
      return;
    }
    head = null;
    if (!out.hasText()) {
      out.close();
      return;
    }
    parts.closeHead(role);
    writeWaiting();
  }

  private void write(TextNode node) {
    String whole = node.getWholeText();
    String text = note == null ? whole : note.withoutLabel(whole);
    if (text.isBlank() && !out.hasText()) {
      return;
    }
    openBlock();
    int line = source.line(node);
    if (inside.isPreformatted()) {
      out.preformatted(text, line);
    } else {
      out.text(raised ? raisedText.after(out.last(), text) : text, line);
    }
  }

  private void openBlock() {
    if (out.isOpen()) {
      return;
    }
    if (note != null) {
      note.open(out);
      return;
    }
    if (head == null) {
      parts.begin();
    }
    out.open(inside.zone(), inside.reason());
    out.mark(pageMarks.toString());
    pageMarks.setLength(0);
  }

  /** A footnote is written after the paragraph that calls it first; endnotes at their position. */
  private void call(NoteKey called) {
    openBlock();
    out.mark(OpenNote.mark(called));
    if (note == null) {
      notes.call(called);
    }
  }

  private void page(String label) {
    if (label == null || label.isEmpty()) {
      return;
    }
    String mark = "" + Markup.PAGE + label + Markup.END;
    if (out.isOpen()) {
      out.mark(mark);
    } else {
      pageMarks.append(mark);
    }
  }

  private void quote(Element element, char sign) {
    String text = element.text().strip();
    if (!text.isEmpty() && OPENING_QUOTES.indexOf(text.charAt(0)) < 0) {
      openBlock();
      if (sign == '“') {
        out.text(String.valueOf(sign), 0);
      } else {
        out.mark(String.valueOf(sign));
      }
    }
  }

  /** Writes notes called in the paragraph before. */
  private void writeWaiting() {
    if (note != null) {
      return;
    }
    for (Element next = notes.next(); next != null; next = notes.next()) {
      note = new OpenNote(links.notes().get(next));
      inside.leave();
      out.close();
      next.childNodes().forEach(child -> child.filter(this));
      links.further().getOrDefault(next, List.of()).forEach(e -> e.filter(this));
      out.close();
      inside.comeBack();
      note = null;
    }
  }
}
