package org.annales.output;

import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.annales.analysis.Results;
import org.annales.settings.Format;
import org.annales.table.ResultTable;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Observation;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.execution.datasources.DataSource;

/**
 * Stages tables. A table is computed once and written as Parquet, from which its JSON lines and
 * hash are made in one pass; without JSON, the hash is computed while the Parquet is written.
 */
public final class TableWriter implements Results {
  private static final String ROWS = "rows";
  private static final String TALLY = "tally ";

  /** Spark's option by which a path with brackets or stars is no pattern. */
  private static final String GLOBS = DataSource.GLOB_PATHS_KEY();

  /**
   * Switches off dictionaries and statistics of columns whose values hardly repeat and are not
   * sorted, and size statistics.
   */
  private static final Map<String, String> PARQUET =
      Map.of(
          "parquet.enable.dictionary#ngram", "false",
          "parquet.column.statistics.enabled#ngram", "false",
          "parquet.enable.dictionary#text", "false",
          "parquet.column.statistics.enabled#text", "false",
          "parquet.size.statistics.enabled", "false");

  private final SparkSession spark;
  private final Path staging;
  private final List<Format> formats;
  private final Map<String, Dataset<Row>> written = new HashMap<>();

  public TableWriter(SparkSession spark, Path staging, List<Format> formats) {
    this.spark = spark;
    this.staging = staging;
    this.formats = formats;
  }

  /** Computes a table and writes it. */
  public WrittenTable write(ResultTable table) {
    long start = System.nanoTime();
    boolean json = formats.contains(Format.JSON);
    Path parquet = folder(Format.PARQUET, table.name());
    Observation observation = new Observation(table.name());
    Dataset<Row> rows = json ? table.rows() : observed(table, table.rows(), observation);
    rows.write().options(PARQUET).parquet(literal(parquet));
    tidy(parquet, Format.PARQUET);
    Dataset<Row> staged =
        spark
            .read()
            .schema(table.declaration().schema())
            .option(GLOBS, "false")
            .parquet(literal(parquet));
    synchronized (written) {
      written.put(table.name(), staged);
    }
    if (json) {
      writeJson(table.name(), observed(table, staged, observation));
    }
    Map<String, Object> observed = values(observation);
    Format shown = json ? Format.JSON : Format.PARQUET;
    return new WrittenTable(
        table.declaration(),
        (Long) observed.get(ROWS),
        ContentHash.of(observed),
        (System.nanoTime() - start) / 1e9,
        tallies(table, observed),
        table.leftOut().get(),
        paths(shown, table.name()));
  }

  /** A path as Hadoop reads it: no letter of it is an escape, as it would be in a URI. */
  private static String literal(Path path) {
    return "file:" + path;
  }

  private static Map<String, Long> tallies(ResultTable table, Map<String, Object> observed) {
    Map<String, Long> tallies = new TreeMap<>();
    for (String name : table.tallies().keySet()) {
      Long tally = (Long) observed.get(TALLY + name);
      tallies.put(name, tally == null ? 0 : tally);
    }
    return tallies;
  }

  /** Counts, hashes and tallies rows as they are written. */
  private static Dataset<Row> observed(
      ResultTable table, Dataset<Row> rows, Observation observation) {
    List<Column> aggregates = new ArrayList<>(ContentHash.sums(table.declaration().schema()));
    table.tallies().forEach((name, aggregate) -> aggregates.add(aggregate.as(TALLY + name)));
    return rows.observe(observation, count(lit(1)).as(ROWS), aggregates.toArray(Column[]::new));
  }

  private void writeJson(String name, Dataset<Row> rows) {
    Path json = folder(Format.JSON, name);
    rows.write().option("ignoreNullFields", "false").json(literal(json));
    tidy(json, Format.JSON);
  }

  private static Map<String, Object> values(Observation observation) {
    try {
      return observation.getAsJava();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Renames the files of a table and deletes Hadoop's checksum files. */
  private static void tidy(Path folder, Format format) {
    try {
      int part = 0;
      for (Path file : files(folder)) {
        if (file.getFileName().toString().startsWith("part-")) {
          String name = String.format(Locale.ROOT, "part-%05d.%s", part++, format.label());
          Files.move(file, folder.resolve(name));
        } else {
          Files.delete(file);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> paths(Format format, String name) {
    try {
      List<String> paths = new ArrayList<>();
      for (Path file : files(folder(format, name))) {
        paths.add(format.label() + "/" + name + "/" + file.getFileName());
      }
      return paths;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  /** Deletes the staged Parquet unless it is wanted. */
  public void keepOnly(List<Format> wanted) {
    if (!wanted.contains(Format.PARQUET)) {
      try {
        Folders.delete(staging.resolve(Format.PARQUET.label()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private Path folder(Format format, String name) {
    return staging.resolve(format.label()).resolve(name);
  }

  @Override
  public Dataset<Row> table(String name) {
    synchronized (written) {
      Dataset<Row> table = written.get(name);
      if (table == null) {
        throw new IllegalArgumentException("no table " + name + " has been written");
      }
      return table;
    }
  }
}
