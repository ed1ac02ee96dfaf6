package org.annales.ngram;

import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;

import java.util.Iterator;
import java.util.Set;
import java.util.stream.IntStream;
import org.annales.text.Quotations;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/**
 * How many n-grams of each length the sentences of a partition have room for: Σ max(0, run − n +
 * 1).
 */
final class CountPositions implements MapPartitionsFunction<Row, Row> {
  private static final long serialVersionUID = 1L;

  static final String N = "n";
  static final String POSITIONS = "positions";
  static final StructType SCHEMA =
      new StructType().add(N, IntegerType, true).add(POSITIONS, LongType, true);

  private final int max;
  private final Quotations quotations;

  CountPositions(int max, Quotations quotations) {
    this.max = max;
    this.quotations = quotations;
  }

  @Override
  public Iterator<Row> call(Iterator<Row> sentences) {
    long[] positions = new long[max + 1];
    CountedRuns runs = new CountedRuns(quotations, Set.of());
    while (sentences.hasNext()) {
      Row sentence = sentences.next();
      runs.of(
          sentence.getList(2),
          sentence.getList(3),
          (tokens, length) -> {
            for (int n = 1; n <= Math.min(max, length); n++) {
              positions[n] += length - n + 1;
            }
          });
    }
    return IntStream.rangeClosed(1, max)
        .mapToObj(n -> RowFactory.create(n, positions[n]))
        .iterator();
  }
}
