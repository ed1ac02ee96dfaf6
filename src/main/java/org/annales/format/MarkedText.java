package org.annales.format;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.annales.text.Markup;
import org.annales.text.Zone;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * Writes the text of a tree of elements: each paragraph a block, notes after the paragraph that
 * calls them or where they stand, their marks in the text.
 */
final class MarkedText implements NodeFilter {
  private static final int LONGEST_PAGE_LABEL = 16;
  private static final String OPENING_QUOTES = "\"“„«‘'‚‹";

  /** What holds inside an element. */
  private record Inside(Element element, ElementRole role, Zone zone, String reason) {}

  private final TextWriter out;
  private final Elements elements;
  private final NoteLinks links;
  private final Deque<Inside> inside = new ArrayDeque<>();
  private final Deque<Element> waiting = new ArrayDeque<>();
  private final Map<Integer, Element> footnotes = new HashMap<>();

  /** The keys of the notes that are written, or wait to be. */
  private final Set<Integer> written = new HashSet<>();

  /** Pages that begin between two blocks: their marks open the next. */
  private final StringBuilder pageMarks = new StringBuilder();

  private final PartBeginnings parts;
  private final SourceLines source = new SourceLines();

  /** The note that is being written; null outside of notes. */
  private NoteKey note;

  private boolean noteOpened;
  private Element head;
  private boolean raised;
  private RaisedText raisedText;

  MarkedText(TextWriter out, Elements elements, NoteLinks links) {
    this.out = out;
    this.elements = elements;
    this.links = links;
    links
        .notes()
        .forEach(
            (element, key) -> {
              if (key.zone() == Zone.FOOTNOTE) {
                footnotes.put(key.key(), element);
              }
            });
    this.parts = new PartBeginnings(out);
  }

  /** Writes all that an element holds. */
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
    if (links.returns().contains(element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    NoteKey called = links.calls().get(element);
    if (called != null) {
      call(called);
      return FilterResult.SKIP_ENTIRELY;
    }
    NoteKey begun = links.notes().get(element);
    if (begun != null && note == null) {
      if (written.add(begun.key())) {
        waiting.add(element);
        if (!out.hasText()) {
          parts.begin();
          writeWaiting();
        }
      }
      return FilterResult.SKIP_ENTIRELY;
    }
    return enter(element, elements.role(element));
  }

  private FilterResult enter(Element element, ElementRole role) {
    switch (role.act()) {
      case UNSEEN -> {
        return FilterResult.SKIP_ENTIRELY;
      }
      case PAGE -> {
        page(role.label());
        // An empty element that is not closed may seem to hold what follows it.
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
    Inside around = inside.peek();
    Zone zone = role.zone() != null ? role.zone() : around == null ? null : around.zone();
    boolean sameZone = role.zone() == null && around != null;
    String reason = sameZone ? around.reason() : role.reason();
    // What is set aside stays so, whatever stands in it.
    if (around != null && around.reason() != null) {
      zone = around.zone();
      reason = around.reason();
    }
    inside.push(new Inside(element, role, zone, reason));
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (inside.isEmpty() || !inside.peek().element().equals(node)) {
      return FilterResult.CONTINUE;
    }
    ElementRole role = inside.pop().role();
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
      default -> {
        // Nothing ends.
      }
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
    String text = node.getWholeText();
    if (note != null && !noteOpened) {
      text = withoutLabel(text);
    }
    boolean preformatted =
        inside.stream().anyMatch(i -> i.role().act() == ElementRole.Act.PREFORMATTED);
    if (text.isBlank() && !out.hasText()) {
      return;
    }
    openBlock();
    if (preformatted) {
      out.preformatted(text, source.line(node));
    } else if (raised) {
      out.text(raisedText.after(out.last(), text), source.line(node));
    } else {
      out.text(text, source.line(node));
    }
  }

  /** The label that a note repeats at its beginning is no part of its text. */
  private String withoutLabel(String text) {
    String stripped = text.strip();
    String label = note.label();
    if (label.isEmpty() || stripped.isEmpty()) {
      return text;
    }
    if (stripped.matches("[.:)\\]](?:\\s.*)?")) {
      return text.replaceFirst("[.:)\\]]", "");
    }
    String opening =
        "^\\s*[\\[({]?\\s*" + java.util.regex.Pattern.quote(label) + "\\s*[\\])}]?[.:]?";
    return text.replaceFirst(opening + "(?=\\s|$)", "");
  }

  private void openBlock() {
    if (out.isOpen()) {
      return;
    }
    Inside around = inside.peek();
    Zone zone = around == null || around.zone() == null ? Zone.BODY : around.zone();
    String reason = around == null ? null : around.reason();
    if (note != null) {
      out.open(note.zone(), noteOpened ? Markup.GOES_ON : null);
      if (!noteOpened) {
        out.mark(mark(note));
      }
      noteOpened = true;
      return;
    }
    if (head == null) {
      parts.begin();
    }
    out.open(zone, reason);
    out.mark(pageMarks.toString());
    pageMarks.setLength(0);
  }

  /** A footnote is written after the paragraph that calls it first; endnotes where they stand. */
  private void call(NoteKey called) {
    openBlock();
    out.mark(mark(called));
    Element footnote = footnotes.get(called.key());
    if (footnote != null && note == null && written.add(called.key())) {
      waiting.add(footnote);
    }
  }

  private static String mark(NoteKey note) {
    return "" + Markup.NOTE + note.key() + "|" + note.label() + Markup.END;
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

  /** Notes that were called in the paragraph before. */
  private void writeWaiting() {
    while (note == null && !waiting.isEmpty()) {
      Element element = waiting.remove();
      note = links.notes().get(element);
      noteOpened = false;
      Deque<Inside> around = new ArrayDeque<>(inside);
      inside.clear();
      enterNote(element);
      inside.clear();
      inside.addAll(around);
      note = null;
    }
  }

  private void enterNote(Element element) {
    out.close();
    for (Node child : element.childNodes()) {
      child.filter(this);
    }
    out.close();
  }
}
