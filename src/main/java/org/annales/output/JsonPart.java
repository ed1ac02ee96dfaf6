package org.annales.output;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.json.JSONOptions;
import org.apache.spark.sql.catalyst.json.JacksonGenerator;
import org.apache.spark.sql.types.StructType;
import scala.collection.immutable.Map;

/**
 * Writes rows as lines of JSON, with null where a value is missing. From the row on with which the
 * part has more rows than a table may have without compression, the file is compressed; whether a
 * shorter part is compressed depends on the whole table and is decided by {@link #compress}.
 */
final class JsonPart implements PartFile {
  static final String GZIP = ".gz";
  private static final int BUFFER = 1 << 16;

  private final StructType schema;
  private final Path file;
  private final long gzipAbove;
  private JacksonGenerator lines;
  private Writer out;
  private long rows;

  private JsonPart(StructType schema, Path file, long gzipAbove) throws IOException {
    this.schema = schema;
    this.file = file;
    this.gzipAbove = gzipAbove;
    begin(Files.newOutputStream(file));
  }

  /** Opens the files of a table. */
  static Opener opener(StructType schema, long gzipAbove) {
    return file -> new JsonPart(schema, file, gzipAbove);
  }

  private void begin(OutputStream to) {
    out = new OutputStreamWriter(new BufferedOutputStream(to, BUFFER), StandardCharsets.UTF_8);
    JSONOptions options = new JSONOptions(new Map.Map1<>("ignoreNullFields", "false"), "UTC", "");
    lines = new JacksonGenerator(schema, out, options);
  }

  @Override
  public void write(InternalRow row) throws IOException {
    if (rows++ == gzipAbove) {
      close();
      Path plain = Files.move(file, Path.of(file + ".plain"));
      OutputStream gzip = new GZIPOutputStream(Files.newOutputStream(file), BUFFER);
      begin(gzip);
      Files.copy(plain, gzip);
      Files.delete(plain);
    }
    lines.write(row);
    lines.writeLineEnding();
  }

  @Override
  public void close() throws IOException {
    lines.flush();
    lines.close();
    out.close();
  }

  /** Compresses a part that has no more rows than a table may have without compression. */
  static void compress(Path file, Path to) throws IOException {
    try (OutputStream gzip = new GZIPOutputStream(Files.newOutputStream(to), BUFFER)) {
      Files.copy(file, gzip);
    }
    Files.delete(file);
  }
}
