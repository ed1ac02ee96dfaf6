package org.annales.corpus;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.annales.text.model.ReadDocument;
import org.annales.text.model.Section;
import org.annales.text.model.Sentence;

/**
 * Holds the documents that one task has read; it is cached for the run.
 *
 * @param documents the documents without their sentences
 * @param texts the sentences of their sections, in reading order; sections without any are left out
 */
record ReadBatch(List<ReadDocument> documents, List<SectionText> texts) implements Serializable {

  /** {@code whole}: whether text and places will be asked for, as by the table of sentences. */
  static ReadBatch of(Iterable<ReadDocument> read, boolean whole) {
    List<ReadDocument> documents = new ArrayList<>();
    List<SectionText> texts = new ArrayList<>();
    for (ReadDocument document : read) {
      addTexts(document, whole, texts);
      documents.add(document.withoutSentences());
    }
    return new ReadBatch(documents, texts);
  }

  private static void addTexts(ReadDocument document, boolean whole, List<SectionText> texts) {
    Map<String, Integer> ordinals = new HashMap<>();
    for (Section section : document.sections()) {
      ordinals.put(section.sectionId(), section.ordinal());
    }
    List<Sentence> sentences = document.sentences();
    int from = 0;
    for (int to = 1; to <= sentences.size(); to++) {
      String sectionId = sentences.get(from).sectionId();
      if (to == sentences.size() || !sentences.get(to).sectionId().equals(sectionId)) {
        texts.add(
            SectionText.of(
                new SectionPlace(
                    document.document().documentId(),
                    document.document().path(),
                    sectionId,
                    ordinals.get(sectionId),
                    document.document().role().label(),
                    document.document().language()),
                sentences.subList(from, to),
                whole));
        from = to;
      }
    }
  }
}
