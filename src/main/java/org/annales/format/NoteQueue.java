package org.annales.format;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.annales.text.model.Zone;
import org.jsoup.nodes.Element;

/** Queues notes to write, each once: a footnote at its first call, an endnote at its position. */
final class NoteQueue {
  private final Map<Integer, Element> footnotes = new HashMap<>();
  private final Deque<Element> waiting = new ArrayDeque<>();

  /** Keys of notes written or queued. */
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

  /** Records a call of a note. */
  void call(NoteKey called) {
    Element footnote = footnotes.get(called.key());
    if (footnote != null && taken.add(called.key())) {
      waiting.add(footnote);
    }
  }

  /** Records the position of a note; returns whether it is queued for the first time. */
  boolean reach(Element element, NoteKey begun) {
    return taken.add(begun.key()) && waiting.add(element);
  }

  /** The next note to write, or null. */
  Element next() {
    return waiting.poll();
  }
}
