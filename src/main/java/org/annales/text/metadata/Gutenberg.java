package org.annales.text.metadata;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the text between the header, marks and licence of Project Gutenberg. The marks have many
 * forms, some in the book's language.
 *
 * @param from index of the first line of the text
 * @param to index after its last
 * @param data the header's fields by their English names in lower case: title, author, language,
 *     original publication
 */
public record Gutenberg(int from, int to, Map<String, String> data) {
  private static final Pattern START =
      Pattern.compile(
          "(?i)\\*+\\s*(START|BEGINN?|DÉBUT|DEBUT|INIZIO|INICIO|COMIENZO)\\b.{0,30}\\bGUTENBERG.*");

  /** The line that ends the licence before texts released before 2004. */
  private static final Pattern SMALL_PRINT =
      Pattern.compile("(?i)\\*+\\s*END\\s*\\*?\\s*(OF )?THE SMALL PRINT.*");

  private static final Pattern END =
      Pattern.compile(
          "(?i)[*\\s]*(END|ENDE|FIN|FINE|FIM|EINDE|SLUT|LOPPU|KONIEC|KONEC)\\b.{0,25}\\b"
              + "(PROJE[CK]?TO?|PROYECTO|PROGETTO)[- ]GUTENBERG.*"
              + "|(?i)ENDE DIESES ETEXTES.*|(?i)END OF THIS IS COPYRIGHTED.*");
  private static final Pattern END_MARK = Pattern.compile("(?i)\\*{3}\\s*END OF .*GUTENBERG.*");
  private static final Pattern FIELD =
      Pattern.compile(
          "(Title|Author|Language|Titel|Titre|Autor|Auteur|Sprache|Langue|Original publication)"
              + ":\\s+(.+)");

  /** Most lines of the title in a start mark. */
  private static final int MARK_LINES = 4;

  /** Lines in which the old header's licence is searched. */
  private static final int HEADER_LINES = 800;

  /** The bounds of a text; all lines without such marks. */
  public static Gutenberg of(List<String> lines) {
    int from = 0;
    int to = lines.size();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (line.length() < 8 || line.length() > 200) {
        continue;
      }
      if (isStart(line, i, from, lines.size())) {
        from = afterMark(lines, i);
      } else if (isEnd(line, i, from, lines.size())) {
        to = Math.max(i, from);
        break;
      }
    }
    return new Gutenberg(from, to, from == 0 ? Map.of() : data(lines.subList(0, from)));
  }

  private static boolean isStart(String line, int i, int from, int size) {
    if (line.charAt(0) != '*') {
      return false;
    }
    boolean first = from == 0 && START.matcher(line).matches();
    return first || (i < HEADER_LINES && i < size / 2 && SMALL_PRINT.matcher(line).matches());
  }

  /** Old texts may have no start mark but an end mark near the end. */
  private static boolean isEnd(String line, int i, int from, int size) {
    char first = Character.toUpperCase(line.charAt(0));
    if ("*EFSLK".indexOf(first) < 0) {
      return false;
    }
    boolean sure = from > 0 || END_MARK.matcher(line).matches();
    return (sure || (i > size / 2 && i > HEADER_LINES / 8))
        && (END.matcher(line).matches() || END_MARK.matcher(line).matches());
  }

  private static int afterMark(List<String> lines, int mark) {
    String line = lines.get(mark).strip();
    boolean closed = line.endsWith("*") || SMALL_PRINT.matcher(line).matches();
    for (int i = mark + 1; !closed && i < Math.min(lines.size(), mark + MARK_LINES); i++) {
      if (lines.get(i).strip().endsWith("***")) {
        return i + 1;
      }
      if (lines.get(i).isBlank()) {
        break;
      }
    }
    return mark + 1;
  }

  /** The first value of each field, with its indented continuation lines. */
  private static Map<String, String> data(List<String> header) {
    Map<String, String> data = new HashMap<>();
    String open = null;
    for (String line : header) {
      Matcher field = FIELD.matcher(line.strip());
      if (field.matches()) {
        String name = name(field.group(1));
        open = data.putIfAbsent(name, field.group(2).strip()) == null ? name : null;
      } else if (open != null && !line.isBlank() && Character.isWhitespace(line.charAt(0))) {
        data.merge(open, line.strip(), (value, more) -> value + " " + more);
      } else {
        open = null;
      }
    }
    return Map.copyOf(data);
  }

  private static String name(String field) {
    return switch (field) {
      case "Titel", "Titre" -> "title";
      case "Autor", "Auteur" -> "author";
      case "Sprache", "Langue" -> "language";
      default -> field.toLowerCase(Locale.ROOT);
    };
  }

  /**
   * The date of the first edition from the header's place, publisher and year, not the release
   * date; null where there is none.
   */
  String published() {
    String said = data.getOrDefault("original publication", "");
    String last = said.substring(said.lastIndexOf(',') + 1).strip().replaceFirst("\\.$", "");
    if (PublicationYear.of(last).isPresent()) {
      return last;
    }
    return PublicationYear.of(said).isPresent() ? said : null;
  }
}
