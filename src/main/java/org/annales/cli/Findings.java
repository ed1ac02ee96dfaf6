package org.annales.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.annales.results.RunTables;

/**
 * Selects findings for the closing summary: sections found, words that mark a section, names that
 * lead, years of sources. It reads the stored tables, and leaves out those of many rows.
 *
 * @param rows the number of rows of each table
 */
public record Findings(RunTables tables, Map<String, Long> rows) {
  private static final int LEADING = 5;
  private static final long MOST_ROWS = 200_000;
  private static final String DOCUMENT_ID = "document_id";

  /** Types of entities and how their names are called. */
  private static final List<Map.Entry<String, String>> NAMES =
      List.of(
          Map.entry("person", "Persons"),
          Map.entry("place", "Places"),
          Map.entry("organization", "Organizations"),
          Map.entry("publication", "Publications"));

  /** Kinds of section that say little of how a text is divided. */
  private static final Set<String> OUTER = Set.of("front", "contents", "back");

  /** A name or word and its weight. */
  private record Leading(String name, String type, double weight) {}

  /** The findings, a line each. */
  public List<String> lines() throws IOException {
    Map<String, String> roles = new HashMap<>();
    List<Integer> years = new ArrayList<>();
    forEach(
        "documents",
        Set.of(DOCUMENT_ID, "role", "year"),
        row -> {
          roles.put((String) row.get(DOCUMENT_ID), (String) row.get("role"));
          if ("source".equals(row.get("role")) && row.get("year") != null) {
            years.add((Integer) row.get("year"));
          }
        });
    List<String> lines = new ArrayList<>();
    lines.addAll(sections(roles));
    lines.addAll(words(roles));
    lines.addAll(names(roles));
    lines.addAll(sources(roles, years));
    return lines;
  }

  private void forEach(String table, Set<String> columns, Consumer<Map<String, Object>> visitor)
      throws IOException {
    if (rows.getOrDefault(table, 0L) <= MOST_ROWS) {
      tables.forEach(table, columns, visitor);
    }
  }

  private static boolean isWork(Map<String, String> roles, Map<String, Object> row) {
    return "text".equals(roles.get((String) row.get(DOCUMENT_ID)));
  }

  private List<String> sections(Map<String, String> roles) throws IOException {
    Map<String, Long> kinds = new TreeMap<>();
    forEach(
        "sections",
        Set.of(DOCUMENT_ID, "kind"),
        row -> {
          if (isWork(roles, row) && !OUTER.contains((String) row.get("kind"))) {
            kinds.merge((String) row.get("kind"), 1L, Long::sum);
          }
        });
    if (kinds.isEmpty()) {
      return List.of();
    }
    if (kinds.keySet().equals(Set.of("text"))) {
      return List.of("Sections: no headings found (table structure: why)");
    }
    return List.of(
        "Sections: "
            + kinds.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .map(kind -> counted(kind.getValue(), kind.getKey().replace('_', ' ')))
                .collect(Collectors.joining(", ")));
  }

  private static String counted(long count, String kind) {
    if (count == 1 || kind.endsWith("s")) {
      return count == 1 && kind.endsWith("s") ? kind : count + " " + kind;
    }
    String plural = kind.endsWith("y") ? kind.substring(0, kind.length() - 1) + "ie" : kind;
    return String.format(Locale.ROOT, "%,d %ss", count, kind.endsWith("x") ? kind + "e" : plural);
  }

  /** The words with the highest log-likelihood among those that robustly mark a section. */
  private List<String> words(Map<String, String> roles) throws IOException {
    Map<String, Leading> best = new HashMap<>();
    forEach(
        "keyness",
        Set.of(
            DOCUMENT_ID, "target", "scope", "n", "term", "direction", "robust", "log_likelihood"),
        row -> {
          boolean marks =
              "rest".equals(row.get("scope"))
                  && Integer.valueOf(1).equals(row.get("n"))
                  && "over".equals(row.get("direction"))
                  && Boolean.TRUE.equals(row.get("robust"))
                  && isWork(roles, row);
          if (marks) {
            String target = (String) row.get("target");
            String label = target.substring(target.indexOf('/') + 1);
            double weight = ((Number) row.get("log_likelihood")).doubleValue();
            best.merge(
                (String) row.get("term"),
                new Leading(row.get("term") + " (" + label + ")", "", weight),
                (a, b) -> ORDER.compare(a, b) <= 0 ? a : b);
          }
        });
    return best.isEmpty()
        ? List.of()
        : List.of("Words that mark a section: " + leading(List.copyOf(best.values()), ""));
  }

  private static final Comparator<Leading> ORDER =
      Comparator.comparingDouble(Leading::weight).reversed().thenComparing(Leading::name);

  private static String leading(List<Leading> all, String format) {
    return all.stream()
        .sorted(ORDER)
        .limit(LEADING)
        .map(one -> one.name() + String.format(Locale.ROOT, format, one.weight()))
        .collect(Collectors.joining(", "));
  }

  private List<String> names(Map<String, String> roles) throws IOException {
    List<Leading> names = new ArrayList<>();
    forEach(
        "entities",
        Set.of(DOCUMENT_ID, "name", "type", "mentions"),
        row -> {
          // Some are named in notes and captions only.
          if (isWork(roles, row) && ((Number) row.get("mentions")).longValue() > 0) {
            names.add(
                new Leading(
                    (String) row.get("name"),
                    (String) row.get("type"),
                    ((Number) row.get("mentions")).doubleValue()));
          }
        });
    List<String> lines = new ArrayList<>();
    for (Map.Entry<String, String> type : NAMES) {
      List<Leading> ofType =
          names.stream().filter(name -> name.type().equals(type.getKey())).toList();
      if (!ofType.isEmpty()) {
        lines.add(type.getValue() + ": " + leading(ofType, " %,.0f"));
      }
    }
    return lines;
  }

  private static List<String> sources(Map<String, String> roles, List<Integer> years) {
    long sources = roles.values().stream().filter("source"::equals).count();
    if (sources == 0) {
      return List.of();
    }
    String dated =
        years.stream()
            .min(Comparator.naturalOrder())
            .map(
                first -> {
                  int last = years.stream().max(Comparator.naturalOrder()).orElse(first);
                  String span = first.equals(last) ? "" + first : first + "–" + last;
                  return String.format(Locale.ROOT, ", %,d of them dated: %s", years.size(), span);
                })
            .orElse("");
    return List.of(String.format(Locale.ROOT, "Sources: %,d", sources) + dated);
  }
}
