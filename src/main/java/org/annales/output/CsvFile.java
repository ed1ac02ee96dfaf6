package org.annales.output;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;

/** Writes a table as one CSV file: tasks write the lines, which are then joined under a header. */
final class CsvFile {
  private CsvFile() {}

  static Path path(Path folder, String table) {
    return folder.resolve(table + ".csv");
  }

  static void write(Dataset<Row> rows, Path folder, String table) {
    Path parts = folder.resolve(table);
    rows.sparkSession()
        .createDataset(rows.toJavaRDD().mapPartitions(new CsvLines()).rdd(), Encoders.STRING())
        .write()
        .text(TableWriter.literal(parts));
    try {
      try (OutputStream out = Files.newOutputStream(path(folder, table))) {
        String header = CsvLines.FORMAT.format((Object[]) rows.columns());
        out.write((header + "\n").getBytes(StandardCharsets.UTF_8));
        for (Path part : Folders.files(parts)) {
          if (part.getFileName().toString().startsWith("part-")) {
            Files.copy(part, out);
          }
        }
      }
      Folders.delete(parts);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
