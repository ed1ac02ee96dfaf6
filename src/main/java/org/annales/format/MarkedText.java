package org.annales.format;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.annales.text.model.SetAsideReason;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * Writes the text of a tree of elements: a block for each paragraph, note marks in the text, and
 * notes after the paragraph that calls them or at their position.
 */
final class MarkedText implements NodeFilter {
  private final TextWriter out;
  private final ElementRoles roles;
  private final NoteLinks links;
  private final NoteQueue notes;
  private final Set<Element> further = new HashSet<>();
  private final ElementStack inside = new ElementStack();

  private final PageBeginnings pages = new PageBeginnings();

  /** Passages set aside that stand inside the open block. */
  private final List<Element> asides = new ArrayList<>();

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
    closeBlock();
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
        pages.begin(role.label(), out);
        return PageBeginnings.isEmpty(element) ? FilterResult.SKIP_ENTIRELY : FilterResult.CONTINUE;
      }
      case ASIDE -> {
        if (out.hasText()) {
          asides.add(element);
          return FilterResult.SKIP_ENTIRELY;
        }
        out.close();
      }
      case LINE_BREAK -> out.lineBreak();
      case JOINT -> out.join();
      case BLOCK, CELL, PREFORMATTED -> closeRun();
      case PART -> part(element, role);
      case HEAD -> openHead(element);
      case QUOTED -> quote(element, '“');
      case RAISED -> raised = true;
      default -> {}
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
      case BLOCK, CELL, PREFORMATTED, ASIDE -> closeBlock();
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
    closeRun();
    writeWaiting();
  }

  /** Closes the open block and writes what is set aside from inside it. */
  private void closeRun() {
    out.close();
    if (asides.isEmpty() || note != null) {
      return;
    }
    List<Element> behind = List.copyOf(asides);
    asides.clear();
    for (Element aside : behind) {
      inside.open(aside, roles.role(aside));
      out.goOn(inside.zone(), inside.reason());
      aside.childNodes().forEach(child -> child.filter(this));
      inside.close(aside);
    }
    out.close();
  }

  private void part(Element element, ElementRole role) {
    closeBlock();
    if (note == null) {
      parts.add(role, element.attr(EpubFile.TITLE));
    }
  }

  private void openHead(Element element) {
    closeBlock();
    if (head == null && note == null && inside.reason() != SetAsideReason.TRANSCRIBER) {
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
    closeBlock();
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
    out.mark(pages.waiting());
  }

  /** A footnote is written after the paragraph that calls it first; endnotes at their position. */
  private void call(NoteKey called) {
    openBlock();
    out.mark(OpenNote.mark(called));
    if (note == null) {
      notes.call(called);
    }
  }

  private void quote(Element element, char sign) {
    if (!TextWriter.isEmptyOrQuoted(element.text().strip())) {
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
      closeRun();
    }
  }
}
