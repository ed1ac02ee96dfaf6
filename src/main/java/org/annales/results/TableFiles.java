package org.annales.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.annales.settings.Format;

/** The files of a table in one format. */
record TableFiles(Format format, List<Path> paths) {
  /** The rows of a file, with some of their columns. */
  Rows rows(Path file, Set<String> columns) throws IOException {
    if (Files.exists(file) && !Files.isReadable(file)) {
      throw new IOException(file + " may not be read");
    }
    return switch (format) {
      case JSON -> new JsonRows(file, columns);
      case PARQUET -> new ParquetRows(file, columns);
    };
  }
}
