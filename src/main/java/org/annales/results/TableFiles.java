package org.annales.results;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.annales.settings.Format;

/** The files of a table in one format, JSON lines or Parquet. */
record TableFiles(Format format, List<Path> paths) {
  private static final String GZIP = ".gz";
  private static final int BUFFER = 1 << 16;

  /** Finds the files of a table in the first format that the folder has. */
  static Optional<TableFiles> find(Path folder, String table, List<Format> formats)
      throws IOException {
    for (Format format : formats) {
      Path place = folder.resolve(format.label()).resolve(table);
      if (Files.isDirectory(place)) {
        try (Stream<Path> files = Files.list(place)) {
          String name = ".*\\." + format.label() + "(\\.gz)?";
          return Optional.of(
              new TableFiles(
                  format, files.filter(file -> file.toString().matches(name)).sorted().toList()));
        }
      }
    }
    return Optional.empty();
  }

  /** Reads some columns of a file. */
  Rows rows(Path file, Set<String> columns) throws IOException {
    if (Files.exists(file) && !Files.isReadable(file)) {
      throw new IOException(file + " may not be read");
    }
    return switch (format) {
      case JSON -> new JsonRows(file, columns);
      case PARQUET -> new ParquetRows(file, columns);
      case CSV -> throw notRead();
    };
  }

  /** Opens a file of JSON lines, compressed or not. */
  static InputStream open(Path file) throws IOException {
    InputStream in = Files.newInputStream(file);
    try {
      return file.toString().endsWith(GZIP) ? new GZIPInputStream(in, BUFFER) : in;
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }

  private static IllegalStateException notRead() {
    return new IllegalStateException("CSV is not read");
  }

  /** Whether the rows of a file are in section order. */
  boolean areInOrder(Path file, SectionOrder sections) throws IOException {
    return switch (format) {
      case JSON -> {
        try (JsonSections ids = new JsonSections(file)) {
          yield areInOrder(ids::next, sections);
        }
      }
      case PARQUET -> {
        try (Rows rows = rows(file, Set.of(SentenceRow.SECTION_ID))) {
          yield areInOrder(() -> id(rows.next()), sections);
        }
      }
      case CSV -> throw notRead();
    };
  }

  private static String id(Map<String, Object> row) {
    return row == null ? null : (String) row.get(SentenceRow.SECTION_ID);
  }

  private static boolean areInOrder(FinishedRun.Reading<String> ids, SectionOrder sections)
      throws IOException {
    String before = "";
    int last = -1;
    for (String id = ids.read(); id != null; id = ids.read()) {
      // Most rows are of the same section as the row before.
      int place = id.equals(before) ? last : sections.place(id);
      if (place < last) {
        return false;
      }
      before = id;
      last = place;
    }
    return true;
  }
}
