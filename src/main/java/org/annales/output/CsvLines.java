package org.annales.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.QuoteMode;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;

/** Writes each row as a record of CSV, without the end of the line. */
record CsvLines() implements FlatMapFunction<Iterator<Row>, String> {
  /** Texts are in quotation marks, so that an empty text differs from a missing one. */
  static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.NON_NUMERIC).get();

  @Override
  public Iterator<String> call(Iterator<Row> rows) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return rows.hasNext();
      }

      @Override
      public String next() {
        return line(rows.next());
      }
    };
  }

  private static String line(Row row) {
    StringBuilder line = new StringBuilder();
    try {
      for (int i = 0; i < row.length(); i++) {
        FORMAT.print(CsvCell.of(row.get(i)), line, i == 0);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return line.toString();
  }
}
