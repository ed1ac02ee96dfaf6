package org.annales.text;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What Project Gutenberg puts around a text: a header with the book's data, a start mark, an end
 * mark, a licence.
 *
 * @param from index of the first line of the text
 * @param to index after its last
 * @param data the header's fields by their names in lower case: title, author, language
 */
record Gutenberg(int from, int to, Map<String, String> data) {
  private static final Pattern START =
      Pattern.compile("(?i)\\*{3}\\s*START OF (THE|THIS) PROJECT GUTENBERG.*");
  private static final Pattern END =
      Pattern.compile("(?i)(\\*{3}\\s*)?END OF (THE |THIS )?PROJECT GUTENBERG.*");
  private static final Pattern FIELD = Pattern.compile("(Title|Author|Language):\\s+(.+)");

  /** The bounds of a text; the whole of it where it bears no such marks. */
  static Gutenberg of(List<String> lines) {
    int from = 0;
    int to = lines.size();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (from == 0 && START.matcher(line).matches()) {
        from = i + 1;
      } else if (from > 0 && END.matcher(line).matches()) {
        to = i;
        break;
      }
    }
    return new Gutenberg(from, to, from == 0 ? Map.of() : data(lines.subList(0, from)));
  }

  private static Map<String, String> data(List<String> header) {
    Map<String, String> data = new HashMap<>();
    for (String line : header) {
      Matcher field = FIELD.matcher(line.strip());
      if (field.matches()) {
        data.putIfAbsent(field.group(1).toLowerCase(Locale.ROOT), field.group(2).strip());
      }
    }
    return Map.copyOf(data);
  }
}
