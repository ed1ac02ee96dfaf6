package org.annales.comparison;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.annales.settings.ComparisonSpec;
import org.annales.text.model.Document;
import org.annales.text.model.Role;

/** Which sections belong to which series, and of which years their documents are. */
final class SeriesPlan implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final String SETTING = "comparison.series";

  private final List<String> series;
  private final List<SeriesYears> years = new ArrayList<>();
  private final Map<String, List<Place>> places = new HashMap<>();

  /**
   * A section in a series.
   *
   * @param order of the section among all
   * @param document the place of its document in the series
   */
  record Place(int series, int order, int document) implements Serializable {}

  /**
   * A plan.
   *
   * @param sections from document to document in reading order
   */
  SeriesPlan(List<String> series, List<SectionSize> sections) {
    this.series = List.copyOf(series);
    for (int i = 0; i < series.size(); i++) {
      years.add(add(i, ids(series.get(i), sections), sections));
    }
  }

  /**
   * The sections of a series. That there are no sources is no mistake: they are followed where
   * there are some.
   */
  static Set<String> ids(String side, List<SectionSize> sections) {
    boolean sources = sections.stream().anyMatch(s -> s.document().role() == Role.SOURCE);
    return side.equals(ComparisonSpec.SOURCES) && !sources
        ? Set.of()
        : new SectionSet(SETTING, sections).named(side);
  }

  private SeriesYears add(int number, Set<String> ids, List<SectionSize> sections) {
    Map<String, Integer> documents = new HashMap<>();
    List<SeriesYears.Dated> dated = new ArrayList<>();
    for (int order = 0; order < sections.size(); order++) {
      SectionSize section = sections.get(order);
      Document document = section.document();
      if (document.year() != null && ids.contains(section.sectionId())) {
        int at = documents.computeIfAbsent(document.documentId(), id -> documents.size());
        if (at == dated.size()) {
          dated.add(new SeriesYears.Dated(document.year(), 0));
        }
        long words = dated.get(at).words() + section.words();
        dated.set(at, new SeriesYears.Dated(document.year(), words));
        places
            .computeIfAbsent(section.sectionId(), id -> new ArrayList<>())
            .add(new Place(number, order, at));
      }
    }
    return new SeriesYears(dated);
  }

  /** A series as the configuration names it. */
  String name(int number) {
    return series.get(number);
  }

  /** The documents of a series and their years. */
  SeriesYears years(int number) {
    return years.get(number);
  }

  /** Where a section belongs; nowhere, where no series has it or its document has no year. */
  List<Place> places(String sectionId) {
    return places.getOrDefault(sectionId, List.of());
  }

  /** Whether any section belongs to any series. */
  boolean isEmpty() {
    return places.isEmpty();
  }
}
