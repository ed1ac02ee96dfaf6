package org.annales.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.annales.text.model.InputFile;
import org.annales.text.model.Quotations;
import org.annales.text.model.ReadDocument;
import org.annales.text.model.ReadingRules;
import org.annales.text.model.Role;
import org.annales.text.model.TokenRules;
import org.annales.text.model.Zone;

/** The example book, and the key that was written with it: tables with a header line. */
final class ExampleKey {
  static final Path BOOK = Path.of("input/text/lamplighters_of_veldmouth.txt");
  private static final Path KEY = Path.of("src/test/resources/example");

  private ExampleKey() {}

  /** The rows of a table, each a map from the names of its columns. */
  static List<Map<String, String>> rows(String file) throws IOException {
    List<String> lines = Files.readAllLines(KEY.resolve(file));
    String[] names = lines.get(0).split("\t", -1);
    List<Map<String, String>> rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split("\t", -1);
      Map<String, String> row = new HashMap<>();
      for (int i = 0; i < names.length; i++) {
        row.put(names[i], cells[i]);
      }
      rows.add(row);
    }
    return rows;
  }

  /** The book as Annales reads it. */
  static ReadDocument read() throws IOException {
    byte[] bytes = Files.readAllBytes(BOOK);
    ReadingRules rules =
        new ReadingRules(
            "en",
            TokenRules.DEFAULT,
            EnumSet.of(Zone.BODY, Zone.VERSE),
            Quotations.INCLUDE,
            Map.of());
    return new BookReader(rules)
        .read(
            new InputFile("book", BOOK.toUri().toString(), "book.txt", Role.TEXT, bytes.length),
            bytes);
  }
}
