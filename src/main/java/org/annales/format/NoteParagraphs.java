package org.annales.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.annales.text.model.Zone;
import org.jsoup.nodes.Element;

/**
 * Finds paragraphs that continue an HTML note after the target of its link: between two notes with
 * both calls before them, after the last note under a heading or in an element of notes, and
 * definitions of a list.
 */
final class NoteParagraphs {
  private static final Set<String> GOING_ON = Set.of("p", "blockquote", "ul", "ol", "dd", "table");
  private static final Pattern HOLDER = Pattern.compile("(?:foot|end|rear)-?notes?\\b");

  private final Map<Element, NoteKey> calls;
  private final Map<Element, NoteKey> notes;

  /** The positions of the first calls and of the notes, by key. */
  private final Map<Integer, Integer> called = new HashMap<>();

  private final Map<Element, Integer> begun = new LinkedHashMap<>();

  private NoteParagraphs(Map<Element, NoteKey> calls, Map<Element, NoteKey> notes) {
    this.calls = calls;
    this.notes = notes;
  }

  static void add(
      Element root,
      Map<Element, NoteKey> calls,
      Map<Element, NoteKey> notes,
      Map<Element, List<Element>> further) {
    NoteParagraphs paragraphs = new NoteParagraphs(calls, notes);
    int place = 0;
    for (Element element : root.getAllElements()) {
      place++;
      if (calls.containsKey(element)) {
        paragraphs.called.putIfAbsent(calls.get(element).key(), place);
      }
      if (notes.containsKey(element)) {
        paragraphs.begun.put(element, place);
      }
    }
    for (Element note : paragraphs.begun.keySet()) {
      if (HtmlElements.isBlock(note) && further.getOrDefault(note, List.of()).isEmpty()) {
        further.put(note, paragraphs.after(note));
      }
    }
  }

  private List<Element> after(Element note) {
    List<Element> after = new ArrayList<>();
    Element next = note.nextElementSibling();
    while (next != null && goesOn(next)) {
      after.add(next);
      next = next.nextElementSibling();
    }
    if (note.normalName().equals("dt")) {
      return after.stream().takeWhile(e -> e.normalName().equals("dd")).toList();
    }
    return endsNote(next, note) ? after : List.of();
  }

  /**
   * Whether an element, or the end of the container, shows that all before it belongs to the note.
   */
  private boolean endsNote(Element next, Element note) {
    if (next == null || next.normalName().matches("h[1-6r]")) {
      return isAmongNotes(note);
    }
    return notes.containsKey(next) && isCalledBefore(next, note);
  }

  private boolean goesOn(Element element) {
    return GOING_ON.contains(element.normalName())
        && !isLinksAlone(element)
        && element.stream()
            .noneMatch(
                e ->
                    notes.containsKey(e)
                        || calls.containsKey(e)
                        || e.normalName().matches("h[1-6r]"));
  }

  /** Whether an element has only links, back to the text or to other pages. */
  private static boolean isLinksAlone(Element element) {
    int inLinks = element.select("a[href]").stream().mapToInt(a -> a.text().length()).sum();
    return inLinks > 0 && inLinks * 2 > element.text().length();
  }

  private boolean isCalledBefore(Element next, Element note) {
    Integer call = called.get(notes.get(next).key());
    return call == null || call < begun.get(note);
  }

  private boolean isAmongNotes(Element note) {
    Element holder = note.parent();
    return notes.get(note).zone() == Zone.ENDNOTE
        || (holder != null
            && HOLDER.matcher(holder.className() + " " + HtmlElements.types(holder)).find());
  }
}
