package calibration;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads the counted sentences of the longest work of a finished run.
 *
 * @param language of the work
 * @param chapters its sections of kind chapter, or, without any, all that have counted sentences
 */
record CountedText(String language, List<Chapter> chapters) {

  static CountedText read(Path run) throws IOException {
    Map<String, JsonNode> works = new TreeMap<>();
    JsonRows.forEach(
        run,
        "documents",
        row -> {
          if (row.path("role").asText().equals("text")) {
            works.put(row.get("document_id").asText(), row);
          }
        });
    JsonNode work =
        works.values().stream()
            .max((a, b) -> Long.compare(a.path("words").asLong(), b.path("words").asLong()))
            .orElseThrow(() -> new IOException("no work is in the run " + run));
    String id = work.get("document_id").asText();
    Map<String, String> kinds = new LinkedHashMap<>();
    JsonRows.forEach(
        run,
        "sections",
        row -> {
          if (row.get("document_id").asText().equals(id)) {
            kinds.put(row.get("section_id").asText(), row.get("kind").asText());
          }
        });
    Map<String, Map<Integer, List<Piece>>> sections = new LinkedHashMap<>();
    JsonRows.forEach(
        run,
        "sentences",
        row -> {
          if (row.get("counted").asBoolean()
              && row.get("document_id").asText().equals(id)
              && !row.get("tokens").isEmpty()) {
            sections
                .computeIfAbsent(row.get("section_id").asText(), s -> new TreeMap<>())
                .computeIfAbsent(row.get("paragraph").asInt(), p -> new ArrayList<>())
                .add(piece(row));
          }
        });
    if (sections.isEmpty()) {
      throw new IOException(
          "the run " + run + " has no counted sentences: run with --only sentences --format json");
    }
    boolean hasChapters = sections.keySet().stream().anyMatch(s -> "chapter".equals(kinds.get(s)));
    List<Chapter> chapters = new ArrayList<>();
    sections.forEach(
        (section, paragraphs) -> {
          if (!hasChapters || "chapter".equals(kinds.get(section))) {
            chapters.add(new Chapter(new ArrayList<>(paragraphs.values())));
          }
        });
    return new CountedText(work.path("language").asText("auto"), chapters);
  }

  private static Piece piece(JsonNode row) {
    // A white space each for a white space, so that the positions stay.
    String text = row.get("text").asText().replaceAll("\\s", " ");
    List<String> tokens = new ArrayList<>();
    row.get("tokens").forEach(token -> tokens.add(token.asText()));
    return new Piece(
        text, tokens, chars(text, row.get("token_starts")), chars(text, row.get("token_ends")));
  }

  /** Positions in code points, as positions in chars. */
  private static int[] chars(String text, JsonNode points) {
    int[] chars = new int[points.size()];
    int point = 0;
    int at = 0;
    for (int i = 0; i < chars.length; i++) {
      at = text.offsetByCodePoints(at, points.get(i).asInt() - point);
      point = points.get(i).asInt();
      chars[i] = at;
    }
    return chars;
  }
}
