package org.annales.text.metadata;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Removes what Project Gutenberg puts around a text: a header with the book's data, a start mark,
 * an end mark, a licence. The marks have had many forms, and some stand in the book's language.
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

  /** Texts before 2004 begin after a licence, which ends with such a line. */
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

  /** A title in a start mark may go on over a few lines. */
  private static final int MARK_LINES = 4;

  /** The small print of the old header stands near the file's beginning. */
  private static final int HEADER_LINES = 800;

  /** The bounds of a text; the whole of it where it bears no such marks. */
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

  /** Old texts may have no start mark; their end mark stands near the end all the same. */
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

  /** The first value of each field; it may go on over indented lines. */
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
   * When the book was first published, of what the header says of its first edition: the place, the
   * publisher, the year. The date of the release is none; null where nothing is said.
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
