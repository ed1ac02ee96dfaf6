package calibration;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The values of the whole text, which the interval of each part of a null text should hold. */
final class TrueValues {
  private static final Map<String, String> TABLES =
      Map.of("sentiment_arcs", "sentiment_sections", "sentiment_sections", "sentiment_sections");

  private static final Map<String, String> VALUES =
      Map.of("sentiment_sections", "mean", "section_measures", "value");

  private final Map<String, Map<String, Double>> values = new HashMap<>();

  /** The values of a run over the whole text as one section; none where there is no run. */
  static TrueValues read(Path run, List<Claim> claims) throws IOException {
    TrueValues truth = new TrueValues();
    for (Claim claim : claims) {
      if (claim.operand().startsWith("whole")) {
        String table = table(claim);
        Map<String, Double> byKey =
            truth.values.computeIfAbsent(table + claim.operand(), t -> new HashMap<>());
        JsonRows.forEach(
            run,
            table,
            row -> {
              JsonNode value = row.path(VALUES.get(table));
              if (value.isNumber()) {
                byKey.put(key(claim, row), value.asDouble());
              }
            });
      }
    }
    return truth;
  }

  /** The value of the whole text that a row's interval should hold; null where there is none. */
  Double of(Claim claim, JsonNode row) {
    return values.get(table(claim) + claim.operand()).get(key(claim, row));
  }

  private static String table(Claim claim) {
    return TABLES.getOrDefault(claim.table(), claim.table());
  }

  private static String key(Claim claim, JsonNode row) {
    String columns = claim.operand().replaceAll(".*\\(|\\)", "");
    StringBuilder key = new StringBuilder();
    for (String column : columns.split(",", -1)) {
      key.append(row.path(column).asText()).append('\t');
    }
    return key.toString();
  }
}
