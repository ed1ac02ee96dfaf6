package org.annales.text.metadata;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annales.text.model.Metadata;

/**
 * Parses the block of fields at the beginning of a text, such as {@code Title: …} and {@code Date:
 * …}: its first lines, up to a blank one, or between two lines of hyphens. All lines are fields,
 * and a title or a date is among them, which excludes plays and interviews. The lines stay in the
 * text.
 *
 * @param metadata title, author and date
 * @param to index after the block's last line; 0 where the text has none
 */
record HeaderFields(Metadata metadata, int to) {
  private static final HeaderFields NONE = new HeaderFields(Metadata.NONE, 0);
  private static final String RULE = "---";
  private static final int MAX_LINES = 30;
  private static final int MAX_VALUE = 500;

  private static final Pattern FIELD =
      Pattern.compile("(\\p{Lu}?\\p{L}{1,19}(?: \\p{L}{1,19}){0,2})\\s?:(?:\\s+(.*))?");

  private static final String TITLE = "title";
  private static final String AUTHOR = "author";
  private static final String DATE = "date";

  private static final Map<String, List<String>> NAMES =
      Map.of(
          TITLE,
          List.of("title", "titel", "titre", "titolo", "título", "titulo", "название", "заглавие"),
          AUTHOR,
          List.of("author", "autor", "verfasser", "auteur", "autore", "auctor", "автор"),
          DATE,
          List.of(
              "date",
              "published",
              "date of publication",
              "publication date",
              "datum",
              "erschienen",
              "data",
              "fecha",
              "дата"));

  /** Parses the first lines of a text. */
  static HeaderFields of(List<String> lines) {
    int first = 0;
    while (first < lines.size() && lines.get(first).isBlank()) {
      first++;
    }
    boolean ruled = first < lines.size() && lines.get(first).strip().equals(RULE);
    Map<String, String> fields = new HashMap<>();
    String open = null;
    for (int i = ruled ? first + 1 : first; i < Math.min(lines.size(), first + MAX_LINES); i++) {
      String line = lines.get(i);
      Matcher field = FIELD.matcher(line.strip());
      if (ruled ? line.strip().equals(RULE) : line.isBlank()) {
        return known(fields, i);
      } else if (open != null && !line.isBlank() && Character.isWhitespace(line.charAt(0))) {
        fields.computeIfPresent(open, (name, value) -> value + " " + line.strip());
      } else if (line.length() <= MAX_VALUE && field.matches()) {
        open = meaning(field.group(1));
        fields.putIfAbsent(open, field.group(2) == null ? "" : unquoted(field.group(2)));
      } else {
        return NONE;
      }
    }
    return NONE;
  }

  private static HeaderFields known(Map<String, String> fields, int to) {
    fields.values().removeIf(String::isBlank);
    if (!fields.containsKey(TITLE) && !fields.containsKey(DATE)) {
      return NONE;
    }
    String date = fields.get(DATE);
    return new HeaderFields(new Metadata(fields.get(TITLE), fields.get(AUTHOR), date, null), to);
  }

  private static String meaning(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return NAMES.entrySet().stream()
        .filter(names -> names.getValue().contains(lower))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse("other: " + lower);
  }

  private static String unquoted(String value) {
    String text = value.strip();
    boolean quoted = text.length() > 1 && text.charAt(0) == text.charAt(text.length() - 1);
    return quoted && "\"'".indexOf(text.charAt(0)) >= 0
        ? text.substring(1, text.length() - 1)
        : text;
  }
}
