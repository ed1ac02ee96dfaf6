package org.annales.keyness;

import java.io.Serializable;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.annales.corpus.SelectableSection;
import org.annales.ngram.SectionPart;
import org.annales.text.model.Document;

/**
 * Numbers all sections of a run from 0: those of the sources, then those of the works, by document
 * and in reading order, so that a document is a range of numbers, and so are all sources.
 */
final class SectionNumbering implements Serializable {
  private static final long serialVersionUID = 1L;

  private final List<SectionPart> sections;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<String, Range> documents = new LinkedHashMap<>();
  private final Range sources;

  SectionNumbering(List<SectionPart> found) {
    this.sections =
        found.stream()
            .sorted(
                Comparator.comparing(SectionPart::isWork)
                    .thenComparing(SectionPart::documentId)
                    .thenComparingInt(SectionPart::ordinal))
            .toList();
    for (int i = 0; i < sections.size(); i++) {
      numbers.put(sections.get(i).sectionId(), i);
      Range one = new Range(i, i + 1);
      documents.merge(sections.get(i).documentId(), one, (a, b) -> new Range(a.from(), b.to()));
    }
    this.sources = new Range(0, (int) sections.stream().filter(part -> !part.isWork()).count());
  }

  SectionPart get(int number) {
    return sections.get(number);
  }

  int count() {
    return sections.size();
  }

  /** The number of a section; null where there is none of this id. */
  Integer number(String sectionId) {
    return numbers.get(sectionId);
  }

  /** The sections of a document; null where none was read. */
  Range document(String documentId) {
    return documents.get(documentId);
  }

  Set<String> documents() {
    return documents.keySet();
  }

  Range sources() {
    return sources;
  }

  /** The sections of some documents, in their order. */
  List<SelectableSection> selectable(List<Document> of) {
    Map<String, Document> byId =
        of.stream().collect(Collectors.toMap(Document::documentId, document -> document));
    return sections.stream()
        .filter(section -> byId.containsKey(section.documentId()))
        .map(
            section ->
                new SelectableSection(
                    byId.get(section.documentId()), section.sectionId(), section.ordinal()))
        .toList();
  }

  long tokens(Range range) {
    return IntStream.range(range.from(), range.to()).mapToLong(i -> get(i).tokens()).sum();
  }
}
