package calibration;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A condition on a column of a row: {@code column=value|value}, {@code column!=value|value}, {@code
 * column>=number} or {@code column<number}.
 *
 * @param onlyFindings whether it limits findings, and not what is counted
 */
record Condition(String column, String operator, List<String> values, boolean onlyFindings) {
  private static final Pattern FORM = Pattern.compile("(\\+?)(\\w+)(=|!=|>=|<)(.+)");

  static Condition of(String text) {
    Matcher parts = FORM.matcher(text);
    if (!parts.matches()) {
      throw new IllegalArgumentException("claims.tsv: condition " + text);
    }
    return new Condition(
        parts.group(2),
        parts.group(3),
        List.of(parts.group(4).split("\\|", -1)),
        !parts.group(1).isEmpty());
  }

  boolean holds(JsonNode row) {
    JsonNode value = row.path(column);
    return switch (operator) {
      case "=" -> values.contains(value.asText());
      case "!=" -> !values.contains(value.asText());
      case ">=" -> value.isNumber() && value.asDouble() >= Double.parseDouble(values.get(0));
      default -> value.isNumber() && value.asDouble() < Double.parseDouble(values.get(0));
    };
  }
}
