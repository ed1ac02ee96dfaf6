package org.annales.output;

import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
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
 * hash are made in one pass; without JSON, the hash is computed while the Parquet is written. CSV
 * is made of the Parquet too.
 */
public final class TableWriter implements Results {
  private static final String ROWS = "rows";
  private static final String TALLY = "tally ";
  private static final String GZIP = ".gz";

  /** Spark's option by which a path with brackets or stars is no pattern. */
  private static final String GLOBS = DataSource.GLOB_PATHS_KEY();

  /**
   * Switches off dictionaries and statistics of columns whose values hardly repeat and are not
   * sorted, and size statistics.
   */
  private static final Map<String, String> PARQUET =
      Map.of(
          "compression", "zstd",
          "parquet.enable.dictionary#ngram", "false",
          "parquet.column.statistics.enabled#ngram", "false",
          "parquet.enable.dictionary#text", "false",
          "parquet.column.statistics.enabled#text", "false",
          "parquet.size.statistics.enabled", "false");

  private final SparkSession spark;
  private final Path staging;
  private final List<Format> formats;
  private final long gzipAbove;
  private final Map<String, Dataset<Row>> written = new HashMap<>();

  /**
   * @param gzipAbove the JSON of tables of more rows is compressed
   */
  public TableWriter(SparkSession spark, Path staging, List<Format> formats, long gzipAbove) {
    this.spark = spark;
    this.staging = staging;
    this.formats = formats;
    this.gzipAbove = gzipAbove;
  }

  /** Computes a table and writes it. */
  public WrittenTable write(ResultTable table) {
    long start = System.nanoTime();
    boolean json = formats.contains(Format.JSON);
    Path parquet = folder(Format.PARQUET, table.name());
    Observation first = new Observation(table.name() + " as Parquet");
    Dataset<Row> rows =
        json
            ? table.rows().observe(first, count(lit(1)).as(ROWS))
            : observed(table, table.rows(), first);
    rows.write().options(PARQUET).parquet(literal(parquet));
    tidy(parquet, Format.PARQUET.label());
    Dataset<Row> staged =
        spark
            .read()
            .schema(table.declaration().schema())
            .option(GLOBS, "false")
            .parquet(literal(parquet));
    synchronized (written) {
      written.put(table.name(), staged);
    }
    Map<String, Object> observed = values(first);
    long found = (Long) observed.get(ROWS);
    if (json) {
      Observation second = new Observation(table.name() + " as JSON");
      writeJson(table.name(), observed(table, staged, second), found > gzipAbove);
      observed = values(second);
    }
    if (formats.contains(Format.CSV)) {
      CsvFile.write(staged, folder(Format.CSV), table.name());
    }
    return new WrittenTable(
        table.declaration(),
        found,
        ContentHash.of(observed),
        (System.nanoTime() - start) / 1e9,
        tallies(table, observed),
        table.leftOut().get(),
        paths(table.name()));
  }

  /** A path as Hadoop reads it: no letter of it is an escape, as it would be in a URI. */
  static String literal(Path path) {
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

  private void writeJson(String name, Dataset<Row> rows, boolean gzip) {
    Path json = folder(Format.JSON, name);
    rows.write()
        .option("ignoreNullFields", "false")
        .option("compression", gzip ? "gzip" : "none")
        .json(literal(json));
    deleteEmpty(json);
    tidy(json, Format.JSON.label() + (gzip ? GZIP : ""));
  }

  private static Map<String, Object> values(Observation observation) {
    try {
      return observation.getAsJava();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Deletes files without rows where others have some: not all readers accept empty files. */
  private static void deleteEmpty(Path folder) {
    try {
      List<Path> empty = new ArrayList<>();
      int parts = 0;
      for (Path file : Folders.files(folder)) {
        if (file.getFileName().toString().startsWith("part-")) {
          parts++;
          if (isEmpty(file)) {
            empty.add(file);
          }
        }
      }
      for (Path file :
          empty.subList(empty.size() == parts ? Math.min(1, parts) : 0, empty.size())) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isEmpty(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return file.toString().endsWith(GZIP) ? new GZIPInputStream(in).read() < 0 : in.read() < 0;
    }
  }

  /** Renames the files of a table and deletes Hadoop's checksum files. */
  private static void tidy(Path folder, String ending) {
    try {
      int part = 0;
      for (Path file : Folders.files(folder)) {
        if (file.getFileName().toString().startsWith("part-")) {
          String name = String.format(Locale.ROOT, "part-%05d.%s", part++, ending);
          Files.move(file, folder.resolve(name));
        } else {
          Files.delete(file);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The files of a table in each format, relative to the output folder. */
  private Map<Format, List<String>> paths(String name) {
    try {
      Map<Format, List<String>> paths = new EnumMap<>(Format.class);
      for (Format format : formats) {
        Path place =
            format == Format.CSV ? CsvFile.path(folder(format), name) : folder(format, name);
        List<Path> files = format == Format.CSV ? List.of(place) : Folders.files(place);
        paths.put(format, files.stream().map(file -> staging.relativize(file).toString()).toList());
      }
      return paths;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Deletes the staged Parquet unless it is wanted. */
  public void keepOnly(List<Format> wanted) {
    if (!wanted.contains(Format.PARQUET)) {
      try {
        Folders.delete(folder(Format.PARQUET));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private Path folder(Format format) {
    return staging.resolve(format.label());
  }

  private Path folder(Format format, String name) {
    return folder(format).resolve(name);
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
