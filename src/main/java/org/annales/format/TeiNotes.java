package org.annales.format;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.annales.text.model.Zone;
import org.jsoup.nodes.Element;

/** Finds the notes of TEI, at their position or by references. */
final class TeiNotes {
  private TeiNotes() {}

  /** Finds the notes of a tree. An unnumbered note takes the next number. */
  static NoteLinks of(Element root) {
    Map<String, Element> ids = new HashMap<>();
    Map<Element, NoteKey> notes = new HashMap<>();
    Map<Element, NoteKey> calls = new HashMap<>();
    List<Element> all = root.getAllElements();
    for (Element element : all) {
      if (TeiElements.name(element).equals("note") && !isInHeader(element)) {
        int key = notes.size() + 1;
        String n = element.attr("n").strip();
        String label = n.isEmpty() ? Integer.toString(key) : n.replace("|", "");
        notes.put(element, new NoteKey(key, label, zone(element)));
        ids.putIfAbsent(element.attr("xml:id"), element);
      }
    }
    for (Element element : all) {
      String name = TeiElements.name(element);
      String target = element.attr("target").strip();
      if ((name.equals("ref") || name.equals("ptr")) && target.startsWith("#")) {
        Element note = ids.get(target.substring(1));
        if (note != null && !element.parents().contains(note)) {
          calls.put(element, notes.get(note));
        }
      }
    }
    for (Map.Entry<Element, NoteKey> note : notes.entrySet()) {
      boolean called = calls.containsValue(note.getValue());
      if (!called && note.getValue().zone() == Zone.FOOTNOTE) {
        calls.put(note.getKey(), note.getValue());
      }
    }
    return new NoteLinks(calls, notes);
  }

  private static boolean isInHeader(Element element) {
    return element.parents().stream().anyMatch(p -> TeiElements.name(p).equals("teiheader"));
  }

  private static Zone zone(Element note) {
    String place = note.attr("place");
    boolean atEnd =
        place.equals("end")
            || note.parents().stream()
                .anyMatch(
                    p -> p.attr("type").equals("notes") || TeiElements.name(p).equals("back"));
    return atEnd ? Zone.ENDNOTE : Zone.FOOTNOTE;
  }
}
