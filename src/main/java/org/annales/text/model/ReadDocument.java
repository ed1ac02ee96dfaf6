package org.annales.text.model;

import java.io.Serializable;
import java.util.List;

/** The result of reading one file: a document and its rows of the corpus tables. */
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

  /** The same without its sentences, for where those are kept elsewhere. */
  public ReadDocument withoutSentences() {
    return new ReadDocument(
        document, sections, List.of(), notes, indexEntries, setAside, problems, repairs, structure);
  }
}
