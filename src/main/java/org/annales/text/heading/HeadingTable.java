package org.annales.text.heading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the rows of {@code headings.tsv} and {@code captions.tsv}. */
final class HeadingTable {
  /** Scripts of many languages, in which one language's words are common words of others. */
  private static final Set<UnicodeScript> SHARED =
      EnumSet.of(UnicodeScript.LATIN, UnicodeScript.CYRILLIC, UnicodeScript.GREEK);

  private static final Set<String> NAMING = Set.of("word", "name", "none");
  private static final List<Row> LISTED = read("headings.tsv");
  private static final List<Row> CAPTIONS = read("captions.tsv");
  private static final Set<String> KNOWN = known();

  /** A row of one language. */
  record Row(String language, String what, String kind, String words) {}

  private HeadingTable() {}

  /**
   * The rows that count for documents of a language, its own first. Rows of {@code captions.tsv} of
   * other languages count only in scripts that few languages share.
   */
  static List<Row> of(String language) {
    List<Row> rows = new ArrayList<>();
    CAPTIONS.stream().filter(row -> row.language.equals(language)).forEach(rows::add);
    rows.addAll(LISTED);
    CAPTIONS.stream()
        .filter(row -> !row.language.equals(language) && isOwnScript(row))
        .forEach(rows::add);
    // The sort is stable: within a language, the order of the lists stays.
    rows.sort(Comparator.comparing(row -> row.language.equals(language) ? 0 : 1));
    return rows;
  }

  /** Whether a language has a word for chapter. */
  static boolean knows(String language) {
    return KNOWN.contains(language);
  }

  private static boolean isOwnScript(Row row) {
    return NAMING.contains(row.what)
        && !SHARED.contains(UnicodeScript.of(row.words.codePointAt(0)));
  }

  private static Set<String> known() {
    Set<String> known = new HashSet<>();
    for (List<Row> rows : List.of(LISTED, CAPTIONS)) {
      rows.stream()
          .filter(row -> row.what.equals("word") && row.kind.equals("chapter"))
          .forEach(row -> known.add(row.language));
    }
    return known;
  }

  private static List<Row> read(String resource) {
    try (InputStream in = HeadingTable.class.getResourceAsStream(resource)) {
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .flatMap(
              row ->
                  Arrays.stream(row[0].split("\\|", -1))
                      .map(language -> new Row(language, row[1], row[2], row[3])))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
