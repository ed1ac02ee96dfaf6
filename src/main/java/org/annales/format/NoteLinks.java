package org.annales.format;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * The elements that call notes, are notes, or link back.
 *
 * @param calls the notes of the elements that call them
 * @param notes the keys of the elements that are notes
 * @param further paragraphs that continue a note after its element
 * @param returns elements inside notes that link back to the text, or repeat the label
 */
record NoteLinks(
    Map<Element, NoteKey> calls,
    Map<Element, NoteKey> notes,
    Map<Element, List<Element>> further,
    Set<Element> returns) {
  NoteLinks(Map<Element, NoteKey> calls, Map<Element, NoteKey> notes) {
    this(calls, notes, Map.of(), Set.of());
  }
}
