package org.annales.text.note;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.annales.text.section.SectionReader;
import org.annales.text.section.SectionSentences;

/** Indexes the note marks of a document that its file links with notes by the notes' keys. */
final class KeyedMarks {
  private final Map<Integer, SectionReader> readers = new HashMap<>();
  private final Map<Integer, List<SectionSentences.PlacedMark>> marks = new HashMap<>();

  private KeyedMarks() {}

  static KeyedMarks of(List<SectionReader> readers) {
    KeyedMarks keyed = new KeyedMarks();
    for (SectionReader reader : readers) {
      for (SectionSentences.PlacedMark mark : reader.marks()) {
        int key = mark.mark().key();
        if (key > 0) {
          keyed.readers.putIfAbsent(key, reader);
          keyed.marks.computeIfAbsent(key, k -> new ArrayList<>()).add(mark);
        }
      }
    }
    return keyed;
  }

  /** The reader of the section with the first mark of a note, or null. */
  SectionReader reader(int key) {
    return readers.get(key);
  }

  /** All marks of a note, in order. */
  List<SectionSentences.PlacedMark> marks(int key) {
    return marks.getOrDefault(key, List.of());
  }
}
