package org.annales.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.annales.settings.ComparisonSettings;
import org.annales.settings.SectionCondition;
import org.annales.text.model.Document;
import org.annales.text.model.Role;

/** The sections of series, and the years of their documents. */
final class SeriesPlan extends ItemPlan<SeriesTrend> {
  private static final long serialVersionUID = 1L;

  private final ComparisonSettings settings;
  private final List<SeriesYears> years = new ArrayList<>();

  /**
   * A plan.
   *
   * @param sections from document to document in reading order
   */
  SeriesPlan(ComparisonSettings settings, List<SectionSize> sections) {
    this.settings = settings;
    for (String series : settings.series()) {
      years.add(years(years.size(), ids(series, sections), sections));
    }
  }

  /** The sections of a series. That there are no sources is no mistake: the default names them. */
  static Set<String> ids(String series, List<SectionSize> sections) {
    boolean sources =
        sections.stream().anyMatch(size -> size.section().document().role() == Role.SOURCE);
    return series.equals(SectionCondition.SOURCES) && !sources
        ? Set.of()
        : SectionSize.selector("comparison.series", sections).named(series);
  }

  private SeriesYears years(int number, Set<String> ids, List<SectionSize> sections) {
    Map<String, Integer> documents = new HashMap<>();
    List<SeriesYears.Dated> dated = new ArrayList<>();
    for (int order = 0; order < sections.size(); order++) {
      String id = sections.get(order).section().sectionId();
      Document document = sections.get(order).section().document();
      if (document.year() != null && ids.contains(id)) {
        int at = documents.computeIfAbsent(document.documentId(), d -> documents.size());
        if (at == dated.size()) {
          dated.add(new SeriesYears.Dated(document.year(), 0));
        }
        long words = dated.get(at).words() + sections.get(order).words();
        dated.set(at, new SeriesYears.Dated(document.year(), words));
        add(id, new Place(number, order, at));
      }
    }
    return new SeriesYears(dated);
  }

  @Override
  SeriesTrend test(ComparedItem item, List<ItemPart> ordered) {
    int number = item.comparison();
    return new SeriesTest(item, ordered, settings.series().get(number), years.get(number))
        .trend(settings);
  }
}
