package org.annales.results;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.annales.settings.InputException;
import org.annales.settings.Nearest;

/** The sections of a run in their reading order. */
public final class SectionOrder {
  private final TreeSet<String> documents = new TreeSet<>();
  private final Map<String, Integer> places = new HashMap<>();

  /** A row of the table of sections. */
  record Entry(String documentId, String sectionId, int ordinal) {}

  SectionOrder(List<Entry> entries) {
    List<Entry> sorted = new ArrayList<>(entries);
    sorted.sort(Comparator.comparing(Entry::documentId).thenComparingInt(Entry::ordinal));
    for (Entry entry : sorted) {
      documents.add(entry.documentId());
      places.put(entry.sectionId(), places.size());
    }
  }

  /** The position of a section: by document id, then in reading order. */
  public int place(String sectionId) {
    return places.getOrDefault(sectionId, Integer.MAX_VALUE);
  }

  /**
   * Selects sections by document id and by section id or label, such as {@code chapter-03}; either
   * may be null.
   *
   * @throws InputException if there is no such section
   */
  public Predicate<String> selected(String document, String section) {
    if (document != null && !documents.contains(document)) {
      throw wrong("--document", document, "a document_id of the run", documents);
    }
    Predicate<String> inDocument = id -> document == null || id.startsWith(document + "/");
    if (section == null) {
      return inDocument;
    }
    Predicate<String> selected =
        inDocument.and(id -> id.equals(section) || label(id).equals(section));
    if (places.keySet().stream().noneMatch(selected)) {
      List<String> known = new ArrayList<>(new TreeSet<>(places.keySet()));
      known.removeIf(inDocument.negate());
      if (!section.contains("/")) {
        known.replaceAll(SectionOrder::label);
      }
      throw wrong("--section", section, "a section_id of the run", known);
    }
    return selected;
  }

  private static String label(String id) {
    return id.substring(id.lastIndexOf('/') + 1);
  }

  private static InputException wrong(
      String option, String found, String expected, Collection<String> known) {
    String first = known.stream().findFirst().map(id -> ", such as " + id).orElse("");
    String nearest = Nearest.suggestion(found, known);
    return new InputException(
        option
            + ": found "
            + found
            + ", expected "
            + expected
            + (nearest.isEmpty() ? first : nearest));
  }
}
