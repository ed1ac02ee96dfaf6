package org.annales.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.annales.text.model.Sentence;
import org.annales.text.model.Token;
import org.annales.text.model.Zone;

/** Converts rows of the table of sentences without Spark. */
final class SentenceRow {
  static final String SECTION_ID = "section_id";
  static final Set<String> COLUMNS =
      Set.of(
          "document_id",
          SECTION_ID,
          "zone",
          "counted",
          "paragraph",
          "sentence",
          "start_line",
          "end_line",
          "text",
          "tokens",
          "token_starts",
          "token_ends",
          "quoted");

  private SentenceRow() {}

  /** Returns the sentence of a row, without morphology. */
  static Sentence sentence(Map<String, Object> row) {
    return new Sentence(
        (String) row.get("document_id"),
        (String) row.get(SECTION_ID),
        Zone.valueOf(((String) row.get("zone")).toUpperCase(Locale.ROOT)),
        (Boolean) row.get("counted"),
        (Integer) row.get("paragraph"),
        (Integer) row.get("sentence"),
        (Integer) row.get("start_line"),
        (Integer) row.get("end_line"),
        (String) row.get("text"),
        tokens(row),
        null);
  }

  private static List<Token> tokens(Map<String, Object> row) {
    List<?> forms = (List<?>) row.get("tokens");
    List<?> starts = (List<?>) row.get("token_starts");
    List<?> ends = (List<?>) row.get("token_ends");
    List<?> quoted = (List<?>) row.get("quoted");
    List<Token> tokens = new ArrayList<>(forms.size());
    for (int i = 0; i < forms.size(); i++) {
      tokens.add(
          new Token(
              (String) forms.get(i),
              (Integer) starts.get(i),
              (Integer) ends.get(i),
              (Boolean) quoted.get(i)));
    }
    return tokens;
  }
}
