package calibration;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises the chapters of a null text in the ids of a run. */
final class Sections {
  private static final Pattern CHAPTER = Pattern.compile(".*/chapter-(\\d+)");

  /** The columns of two sections that are compared. */
  private static final List<List<String>> PAIRS =
      List.of(
          List.of("section_a", "section_b"),
          List.of("section_id", "reference_section_id"),
          List.of("target", "reference"));

  private Sections() {}

  /** The number of a chapter; −1 for other sections. */
  static int number(String id) {
    Matcher chapter = CHAPTER.matcher(id);
    return chapter.matches() ? Integer.parseInt(chapter.group(1)) : -1;
  }

  /** Whether the row compares the two halves of one chapter. */
  static boolean areHalves(JsonNode row) {
    for (List<String> pair : PAIRS) {
      if (row.has(pair.get(0)) && row.has(pair.get(1))) {
        int a = number(row.get(pair.get(0)).asText());
        int b = number(row.get(pair.get(1)).asText());
        return Math.min(a, b) % 2 == 1 && Math.abs(a - b) == 1;
      }
    }
    return false;
  }
}
