package org.annales.ngram;

import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.annales.text.Quotations;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/**
 * The windows of the longest n-gram at each place of a section's text, cut before a stop word,
 * gathered by their first token: rows (place, document_id, section_id, windows, positions), tokens
 * divided by spaces, windows by line feeds.
 *
 * <p>All n-grams that begin at a place are beginnings of its window, and share its first token. So
 * where windows go by their first token, all occurrences of an n-gram meet; and what travels is a
 * row for each word of a section, and not one for each of its n-grams. How many positions a section
 * has goes to every partition, in a row without windows.
 */
final class SendWindows implements MapPartitionsFunction<Row, Row> {
  private static final long serialVersionUID = 1L;

  static final String PLACE = "place";
  static final StructType SCHEMA =
      new StructType()
          .add(PLACE, IntegerType, true)
          .add(NgramTable.DOCUMENT_ID, StringType, true)
          .add(NgramTable.SECTION_ID, StringType, true)
          .add("windows", StringType, true)
          .add("positions", createArrayType(LongType), true);

  private final int max;
  private final int partitions;
  private final Quotations quotations;
  private final StopWords stopwords;

  SendWindows(int max, int partitions, Quotations quotations, StopWords stopwords) {
    this.max = max;
    this.partitions = partitions;
    this.quotations = quotations;
    this.stopwords = stopwords;
  }

  @Override
  public Iterator<Row> call(Iterator<Row> sentences) {
    Tokens tokens = new Tokens();
    CountedRuns runs = new CountedRuns(quotations, tokens);
    List<Row> rows = new ArrayList<>();
    Windows windows = new Windows(tokens);
    Row previous = null;
    while (sentences.hasNext()) {
      Row sentence = sentences.next();
      if (previous != null && !previous.getString(1).equals(sentence.getString(1))) {
        windows.send(previous, rows);
      }
      if (stopwords.areByLanguage()) {
        windows.stops.language(sentence.getString(CountNgrams.LANGUAGE));
      }
      runs.of(sentence.getList(2), sentence.getList(3), windows::add);
      previous = sentence;
    }
    if (previous != null) {
      windows.send(previous, rows);
    }
    return rows.iterator();
  }

  /** The windows of one section. */
  private final class Windows {
    private final Tokens tokens;
    private final Stops stops;
    private final Map<Integer, StringBuilder> byFirst = new LinkedHashMap<>();
    private final Long[] positions = new Long[max];

    Windows(Tokens tokens) {
      this.tokens = tokens;
      this.stops = new Stops(stopwords, tokens);
      Arrays.fill(positions, 0L);
    }

    void add(int[] run, int length) {
      int stop = stops.areNone() ? length : -1;
      for (int start = 0; start < length; start++) {
        int end = Math.min(length, start + max);
        for (int n = 0; n < end - start; n++) {
          positions[n]++;
        }
        if (stop < start) {
          stop = stops.next(start, run, length);
        }
        if (stop > start) {
          addWindow(run, start, Math.min(stop, end));
        }
      }
    }

    private void addWindow(int[] run, int start, int end) {
      StringBuilder window = byFirst.computeIfAbsent(run[start], first -> new StringBuilder());
      if (window.length() > 0) {
        window.append('\n');
      }
      for (int i = start; i < end; i++) {
        window.append(i == start ? "" : " ").append(tokens.form(run[i]));
      }
    }

    void send(Row sentence, List<Row> rows) {
      String documentId = sentence.getString(0);
      String sectionId = sentence.getString(1);
      for (int place = 0; place < partitions; place++) {
        rows.add(RowFactory.create(place, documentId, sectionId, null, positions.clone()));
      }
      byFirst.forEach(
          (first, windows) -> {
            int place = Math.floorMod(tokens.form(first).hashCode(), partitions);
            rows.add(RowFactory.create(place, documentId, sectionId, windows.toString(), null));
          });
      byFirst.clear();
      Arrays.fill(positions, 0L);
    }
  }
}
