import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.lower;
import static org.apache.spark.sql.functions.split;

import java.io.IOException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * The least a Spark word count can be: the yardstick for what Spark itself costs on one text.
 *
 * <p>Reads a text, splits it into words, counts them without regard to case, writes the counts as
 * Parquet and as JSON, and reads both back to compare their row counts.
 *
 * <p>Usage: {@code WordCount INPUT OUTPUT_DIRECTORY}
 */
public final class WordCount {
  /** Whatever is neither a letter, a mark, a digit nor an apostrophe. */
  private static final String NOT_A_WORD = "[^\\p{L}\\p{M}\\p{N}'\u2019]+";

  private WordCount() {}

  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      throw new IllegalArgumentException("usage: WordCount INPUT OUTPUT_DIRECTORY");
    }
    String parquet = args[1] + "/parquet";
    String json = args[1] + "/json";
    try (SparkSession spark = SparkSession.builder().getOrCreate()) {
      Dataset<Row> counts =
          spark.read().textFile(args[0])
              .select(explode(split(lower(col("value")), NOT_A_WORD)).as("word"))
              .where(length(col("word")).gt(0))
              .groupBy("word")
              .count();
      counts.write().mode("overwrite").parquet(parquet);
      counts.write().mode("overwrite").json(json);
      long fromParquet = spark.read().parquet(parquet).count();
      long fromJson = spark.read().json(json).count();
      if (fromParquet != fromJson) {
        throw new IllegalStateException(fromParquet + " rows in Parquet, " + fromJson + " in JSON");
      }
      System.out.println(fromParquet + " words");
    }
  }
}
