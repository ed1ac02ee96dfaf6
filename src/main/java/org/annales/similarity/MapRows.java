package org.annales.similarity;

import java.util.ArrayList;
import java.util.List;
import org.annales.stats.resampling.ChanceBand;

/** Computes the rows of section_map and section_map_words for a document. */
final class MapRows {
  private final DocumentWords document;
  private final SectionMap map;

  MapRows(DocumentWords document, SectionMap map) {
    this.document = document;
    this.map = map;
  }

  List<MapSection> sections() {
    List<MapSection> rows = new ArrayList<>();
    for (int i = 0; i < map.sections() && map.axes() > 0; i++) {
      ChanceBand[] intervals = map.intervals(i);
      for (int axis = 0; axis < map.axes(); axis++) {
        rows.add(row(i, axis, intervals[axis]));
      }
    }
    return rows;
  }

  private MapSection row(int section, int axis, ChanceBand interval) {
    double inertia = map.analysis().inertia(axis);
    return new MapSection(
        document.documentId(),
        document.id(map.section(section)),
        axis + 1,
        map.analysis().row(section, axis),
        interval.low(),
        interval.high(),
        map.analysis().rowContribution(section, axis),
        inertia,
        inertia / map.analysis().totalInertia(),
        map.chance(axis).high(),
        map.chance(axis).pValue(inertia, true),
        map.words());
  }

  List<MapWord> words() {
    List<MapWord> rows = new ArrayList<>();
    for (int axis = 0; axis < map.axes(); axis++) {
      rows.addAll(words(axis, MapWord.POSITIVE));
      rows.addAll(words(axis, MapWord.NEGATIVE));
    }
    return rows;
  }

  private List<MapWord> words(int axis, String side) {
    List<MapWord> rows = new ArrayList<>();
    for (int place : map.strongest(axis, side.equals(MapWord.POSITIVE))) {
      int word = map.word(place);
      rows.add(
          new MapWord(
              document.documentId(),
              axis + 1,
              side,
              rows.size() + 1,
              document.forms()[word],
              map.analysis().column(place, axis),
              map.analysis().columnContribution(place, axis),
              document.count(word),
              document.having(word)));
    }
    return rows;
  }
}
