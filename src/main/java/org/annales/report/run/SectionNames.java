package org.annales.report.run;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.annales.report.chart.Item;
import org.annales.results.TableRow;

/**
 * Names the sections of a document: in tables by number and title, on crowded axes by the numbers
 * of their label (2.1 for the first chapter of part 2), or its first letters where it has none.
 */
final class SectionNames {
  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final int LETTERS = 4;

  private final Map<String, Long> uses;

  SectionNames(List<TableRow> sections) {
    uses =
        sections.stream()
            .filter(section -> section.count("words") > 0)
            .map(section -> shortName(label(section)))
            .collect(Collectors.groupingBy(name -> name, HashMap::new, Collectors.counting()));
  }

  Item of(TableRow section) {
    String label = label(section);
    String name = shortName(label);
    boolean ambiguous = uses.getOrDefault(name, 0L) > 1;
    String initial = label.substring(0, 1).toUpperCase(Locale.ROOT);
    return new Item(ambiguous ? initial + name : name, longName(section, label, name));
  }

  /** The id without the document. */
  private static String label(TableRow section) {
    String id = section.text("section_id");
    return id.substring(id.lastIndexOf('/') + 1);
  }

  private static String shortName(String label) {
    String numbers =
        NUMBER
            .matcher(label)
            .results()
            .map(MatchResult::group)
            .map(number -> number.replaceFirst("^0+(?=.)", ""))
            .collect(Collectors.joining("."));
    String letters = capitalised(label.substring(0, Math.min(LETTERS, label.length())));
    return numbers.isEmpty() ? letters : numbers;
  }

  private static String longName(TableRow section, String label, String shortName) {
    String title = section.text("title");
    if (title == null || title.isBlank()) {
      return capitalised(label.replace('-', ' ').replace(".", ", ").replaceAll(" 0+(?=\\d)", " "));
    }
    boolean numbered = section.has("number") && !title.startsWith(shortName);
    return numbered ? shortName + ". " + title : title;
  }

  private static String capitalised(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
