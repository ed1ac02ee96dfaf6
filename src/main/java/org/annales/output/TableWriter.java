package org.annales.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.annales.analysis.Results;
import org.annales.settings.Format;
import org.annales.table.ResultTable;
import org.annales.table.TalliedRow;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.execution.datasources.DataSource;
import org.apache.spark.sql.types.StructType;

/**
 * Stages tables. A table is computed once: its tasks write Parquet and JSON lines and hash the rows
 * in one pass ({@link WritePart}). Parquet is always staged, since later analyses, the report and
 * CSV read it.
 */
public final class TableWriter implements Results {
  /** Spark's option by which a path with brackets or stars is no pattern. */
  private static final String GLOBS = DataSource.GLOB_PATHS_KEY();

  private final SparkSession spark;
  private final Path staging;
  private final List<Format> formats;
  private final long gzipAbove;
  private final ParquetPart.Preparation parquet;
  private final Map<String, Dataset<Row>> written = new HashMap<>();

  /**
   * @param gzipAbove the JSON of tables of more rows is compressed
   */
  public TableWriter(SparkSession spark, Path staging, List<Format> formats, long gzipAbove) {
    this.spark = spark;
    this.staging = staging;
    this.formats = formats;
    this.gzipAbove = gzipAbove;
    this.parquet = ParquetPart.Preparation.of(spark);
  }

  /** Computes a table and writes it. */
  public WrittenTable write(ResultTable table) {
    long start = System.nanoTime();
    List<WrittenPart> parts = parts(table);
    long rows = parts.stream().mapToLong(WrittenPart::rows).sum();
    publish(table.name(), parts, rows > gzipAbove);
    Dataset<Row> staged =
        spark
            .read()
            .schema(table.declaration().schema())
            .option(GLOBS, "false")
            .parquet(literal(folder(Format.PARQUET, table.name())));
    synchronized (written) {
      written.put(table.name(), staged);
    }
    if (formats.contains(Format.CSV)) {
      CsvFile.write(staged, folder(Format.CSV), table.name());
    }
    return new WrittenTable(
        table.declaration(),
        rows,
        ContentHash.format(
            parts.stream().mapToLong(WrittenPart::hashLow).sum(),
            parts.stream().mapToLong(WrittenPart::hashHigh).sum()),
        (System.nanoTime() - start) / 1e9,
        tallies(table, parts),
        table.leftOut().get(),
        paths(table.name()));
  }

  /** A path as Hadoop reads it: no letter of it is an escape, as it would be in a URI. */
  static String literal(Path path) {
    return "file:" + path;
  }

  /** Writes the parts of a table, in its tasks. */
  private List<WrittenPart> parts(ResultTable table) {
    StructType schema = table.declaration().schema();
    Map<Format, String> folders = new EnumMap<>(Format.class);
    Map<Format, PartFile.Opener> openers = new EnumMap<>(Format.class);
    openers.put(Format.PARQUET, parquet.opener(schema));
    if (formats.contains(Format.JSON)) {
      openers.put(Format.JSON, JsonPart.opener(schema, gzipAbove));
    }
    for (Format format : openers.keySet()) {
      folders.put(format, created(folder(format, table.name())).toString());
    }
    JavaRDD<TalliedRow> rows =
        table.records().getNumPartitions() > 0
            ? table.records()
            : JavaSparkContext.fromSparkContext(spark.sparkContext()).parallelize(List.of(), 1);
    return rows.mapPartitionsWithIndex(
            new WritePart(schema, table.tallies().size(), folders, openers), false)
        .collect();
  }

  private static Path created(Path folder) {
    try {
      return Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Gives the files of a table their names; deletes those of attempts that failed, Hadoop's
   * checksums, and the file of a part without rows where others have some, since not all readers
   * accept empty files.
   */
  private void publish(String name, List<WrittenPart> parts, boolean gzip) {
    List<WrittenPart> filled = parts.stream().filter(part -> part.rows() > 0).toList();
    List<WrittenPart> kept = filled.isEmpty() ? parts : filled;
    try {
      for (int i = 0; i < kept.size(); i++) {
        for (Map.Entry<Format, String> file : kept.get(i).files().entrySet()) {
          Path from = Path.of(file.getValue());
          Path to =
              from.resolveSibling(
                  String.format(Locale.ROOT, "part-%05d.%s", i, file.getKey().label()));
          boolean json = file.getKey() == Format.JSON;
          if (json && gzip && kept.get(i).rows() <= gzipAbove) {
            JsonPart.compress(from, Path.of(to + JsonPart.GZIP));
          } else {
            Files.move(from, json && gzip ? Path.of(to + JsonPart.GZIP) : to);
          }
        }
      }
      for (Format format : List.of(Format.PARQUET, Format.JSON)) {
        Path folder = folder(format, name);
        for (Path file : Files.exists(folder) ? Folders.files(folder) : List.<Path>of()) {
          if (file.getFileName().toString().startsWith(".")) {
            Files.delete(file);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, Long> tallies(ResultTable table, List<WrittenPart> parts) {
    Map<String, Long> tallies = new TreeMap<>();
    for (int i = 0; i < table.tallies().size(); i++) {
      int tally = i;
      tallies.put(
          table.tallies().get(i),
          parts.stream().mapToLong(part -> part.tallies().get(tally)).sum());
    }
    return tallies;
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
