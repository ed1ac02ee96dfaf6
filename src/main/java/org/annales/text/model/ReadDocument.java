package org.annales.text.model;

import java.io.Serializable;
import java.util.List;

public record ReadDocument(
    Document document,
    List<Section> sections,
    List<Sentence> sentences,
    List<Note> notes,
    List<IndexEntry> indexEntries,
    List<SetAside> setAside,
    List<Problem> problems,
    List<RepairCount> repairs,
    List<HeadingDecision> structure)
    implements Serializable {

  /** Returns the document without sentences, which are stored elsewhere. */
  public ReadDocument withoutSentences() {
    return new ReadDocument(
        document, sections, List.of(), notes, indexEntries, setAside, problems, repairs, structure);
  }
}
