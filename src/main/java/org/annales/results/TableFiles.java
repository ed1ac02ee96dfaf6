package org.annales.results;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.annales.settings.Format;

/** The files of a table in one format. */
record TableFiles(Format format, List<Path> paths) {
  /** The rows of a file, with some of their columns. */
  Rows rows(Path file, Set<String> columns) throws IOException {
    return switch (format) {
      case JSON -> new JsonRows(file, columns);
      case PARQUET -> new ParquetRows(file, columns);
    };
  }
}
