package org.annales.report.run;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.annales.report.chart.Item;
import org.annales.results.TableRow;
import org.annales.text.heading.Numerals;

/**
 * Names the sections of a document: in tables by number and title, on crowded axes by the numbers
 * of their label (2.1 for the first chapter of part 2). Where sections of several kinds have
 * numbers, those of the kind with most words have the number alone and others begin with the letter
 * of their kind (L1 for the first letter); sections without a number are abbreviated.
 */
final class SectionNames {
  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final Pattern NUMBER_BEHIND = Pattern.compile("-\\d+$");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern FULL_STOP = Pattern.compile("(?<=\\p{L}{3})\\.$");
  private static final int LETTERS = 4;

  /** A number that a title has among so many first words is not written before it again. */
  private static final int FIRST_WORDS = 4;

  private static final Map<String, String> ABBREVIATIONS =
      Map.of(
          "afterword", "After.",
          "appendix", "App.",
          "bibliography", "Bibl.",
          "foreword", "Fore.",
          "introduction", "Intro.");

  private final Set<String> labels = new HashSet<>();
  private final Map<String, Long> numbered;
  private final String mainKind;

  SectionNames(List<TableRow> sections) {
    List<TableRow> counted =
        sections.stream().filter(section -> section.count("words") > 0).toList();
    counted.forEach(section -> labels.add(label(section)));
    numbered =
        counted.stream()
            .filter(section -> !numbers(label(section)).isEmpty())
            .collect(
                Collectors.groupingBy(
                    section -> kind(label(section)),
                    Collectors.summingLong(section -> section.count("words"))));
    mainKind =
        numbered.entrySet().stream()
            .max(
                Map.Entry.<String, Long>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
            .map(Map.Entry::getKey)
            .orElse("");
  }

  Item of(TableRow section) {
    String label = label(section);
    String name = shortName(label);
    return new Item(name, longName(section, label, name));
  }

  /** The id without the document. */
  private static String label(TableRow section) {
    String id = section.text("section_id");
    return id.substring(id.lastIndexOf('/') + 1);
  }

  /** What the last part of a label is of: chapter in part-2.chapter-01. */
  private static String kind(String label) {
    return NUMBER_BEHIND.matcher(label.substring(label.lastIndexOf('.') + 1)).replaceFirst("");
  }

  private String shortName(String label) {
    String kind = kind(label);
    String numbers = numbers(label);
    if (!numbers.isEmpty()) {
      return kind.equals(mainKind) ? numbers : prefix(kind) + numbers;
    }
    String whole = capitalised(label);
    return ABBREVIATIONS.getOrDefault(
        label, whole.length() <= LETTERS + 1 ? whole : whole.substring(0, LETTERS) + ".");
  }

  /** The numbers of a label; the first of several sections without a number is number 1. */
  private String numbers(String label) {
    String numbers =
        NUMBER
            .matcher(label)
            .results()
            .map(MatchResult::group)
            .map(number -> number.replaceFirst("^0+(?=.)", ""))
            .collect(Collectors.joining("."));
    return numbers.isEmpty() && labels.contains(label + "-2") ? "1" : numbers;
  }

  /** The initial of a kind, or two letters where another kind with numbers has it too. */
  private String prefix(String kind) {
    boolean shared =
        numbered.keySet().stream()
            .anyMatch(other -> !other.equals(kind) && other.charAt(0) == kind.charAt(0));
    return capitalised(kind.substring(0, Math.min(shared ? 2 : 1, kind.length())));
  }

  private String longName(TableRow section, String label, String shortName) {
    String title = section.text("title");
    if (title == null || title.isBlank()) {
      return capitalised(label.replace('-', ' ').replace(".", ", ").replaceAll(" 0+(?=\\d)", " "));
    }
    String name = FULL_STOP.matcher(title).replaceFirst("");
    boolean complete = numbers(label).isEmpty() || saysItsNumber(name, label, shortName);
    return complete ? name : shortName + ". " + name;
  }

  private boolean saysItsNumber(String title, String label, String shortName) {
    if (label.indexOf('.') >= 0) {
      return title.startsWith(shortName);
    }
    String[] words = BETWEEN_WORDS.split(title, FIRST_WORDS + 1);
    if (words.length <= FIRST_WORDS && words[0].toLowerCase(Locale.ROOT).equals(kind(label))) {
      return true;
    }
    String number = numbers(label);
    for (int i = 0; i < Math.min(FIRST_WORDS, words.length); i++) {
      OptionalInt value = Numerals.parse(words[i]);
      if (value.isPresent() && number.equals(Integer.toString(value.getAsInt()))) {
        return true;
      }
    }
    return false;
  }

  private static String capitalised(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
