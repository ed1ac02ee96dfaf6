package org.annales.format;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.annales.text.model.Zone;
import org.jsoup.nodes.Element;

/**
 * The notes that wait to be written, each once: a footnote from where it is called first, an
 * endnote from where it stands.
 */
final class NoteQueue {
  private final Map<Integer, Element> footnotes = new HashMap<>();
  private final Deque<Element> waiting = new ArrayDeque<>();

  /** The keys of the notes that are written, or wait to be. */
  private final Set<Integer> taken = new HashSet<>();

  NoteQueue(NoteLinks links) {
    links
        .notes()
        .forEach(
            (element, key) -> {
              if (key.zone() == Zone.FOOTNOTE) {
                footnotes.put(key.key(), element);
              }
            });
  }

  /** The text calls a note. */
  void call(NoteKey called) {
    Element footnote = footnotes.get(called.key());
    if (footnote != null && taken.add(called.key())) {
      waiting.add(footnote);
    }
  }

  /** The text comes to where a note stands; whether the note waits for the first time. */
  boolean reach(Element element, NoteKey begun) {
    return taken.add(begun.key()) && waiting.add(element);
  }

  /** The next note to write; null where none waits. */
  Element next() {
    return waiting.poll();
  }
}
