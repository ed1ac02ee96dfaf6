package calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes the configuration of the run over a text: the defaults, and rows of all tests. */
final class RunSettings {
  private static final String OFTEN = "keyness, sentiment, comparison, similarity";

  /** Of these texts only some analyses are claimed to find nothing, or something. */
  private static final Map<String, String> ONLY =
      Map.of(
          "order", "sentiment, similarity",
          "course", "sentiment, similarity",
          "whole", "sentiment, comparison",
          "tokens", "keyness, collocations, sentiment, comparison, similarity",
          "effects", "keyness, sentiment, comparison");

  /** In these texts longer phrases mean nothing, or are not planted. */
  private static final List<String> WORDS_ONLY = List.of("sentences", "tokens", "effects");

  /** Of these texts only the course is looked at. */
  private static final List<String> COURSE = List.of("order", "course");

  private static final String NO_PAIRS =
      "{max_sections_for_pairs: 2, nearest: 1, permutations: 40}";

  private RunSettings() {}

  static String yaml(String name, String kind, String language, int chapters) {
    List<String> pairs = new ArrayList<>();
    if (kind.equals("halves")) {
      for (int i = 1; i < chapters; i += 2) {
        pairs.add(section(name, i, chapters) + " : " + section(name, i + 1, chapters));
      }
    } else if (chapters > 1 && !kind.equals("effects")) {
      pairs.add(
          section(name, 1, chapters)
              + ".."
              + section(name, chapters / 2, chapters)
              + " : "
              + section(name, chapters / 2 + 1, chapters)
              + ".."
              + section(name, chapters, chapters));
    }
    String sets = pairs.isEmpty() ? "[]" : "[\"" + String.join("\", \"", pairs) + "\"]";
    boolean halves = kind.equals("halves");
    String keyness = "rows: tested, rest: " + !halves + ", comparisons: " + (halves ? sets : "[]");
    return String.join(
        "\n",
        "only: [" + ONLY.getOrDefault(kind, OFTEN) + "]",
        "language: " + language,
        "format: [json]",
        "entities: {recognizer: patterns}",
        "keyness: {" + (WORDS_ONLY.contains(kind) ? "max: 1, " : "") + keyness + "}",
        "comparison: {series: [], sets: " + sets + "}",
        COURSE.contains(kind) ? "similarity: " + NO_PAIRS + "\n" : "");
  }

  /** A section's id, as Annales makes it. */
  private static String section(String document, int chapter, int chapters) {
    int digits = Integer.toString(chapters).length();
    String number = String.format(Locale.ROOT, "%0" + digits + "d", chapter);
    return document + "/chapter-" + number;
  }
}
