package org.annales.settings;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The reason why a text is not YAML, in one line.
 *
 * @param line the line where the parser stopped, from 1
 */
public record YamlMistake(int line, String reason) {
  private static final Pattern PLACE = Pattern.compile("line (\\d+), column");

  public static YamlMistake of(JsonProcessingException e) {
    String message = e.getOriginalMessage();
    int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
    Matcher place = PLACE.matcher(message);
    while (place.find()) {
      line = Integer.parseInt(place.group(1));
    }
    List<String> reasons =
        message
            .lines()
            .filter(text -> text.matches("(found|could not|mapping|Dupl|expected).*"))
            .toList();
    String reason = reasons.isEmpty() ? message.lines().findFirst().orElse("") : reasons.get(0);
    return new YamlMistake(line, reason);
  }
}
