package org.annales.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.annales.table.ResultFiles;

/** Stages files that are no tables; tasks write them into the folder shared by all workers. */
public record FileWriter(Path staging) {
  /** Computes files and writes them. */
  public WrittenFiles write(ResultFiles result) {
    long start = System.nanoTime();
    Path folder = staging.resolve(result.format()).resolve(result.name());
    try {
      Files.createDirectories(folder);
      result.files().foreachPartition(new WriteFiles(folder.toString(), result.format()));
      List<Path> written = finished(folder, result.format());
      long bytes = 0;
      for (Path file : written) {
        bytes += Files.size(file);
      }
      return new WrittenFiles(
          result.name(),
          result.caption(),
          result.format() + "/" + result.name(),
          written.size(),
          bytes,
          (System.nanoTime() - start) / 1e9);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Lists the files and deletes those of unfinished task attempts. */
  private static List<Path> finished(Path folder, String format) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> all = files.toList();
      for (Path file : all) {
        if (!file.toString().endsWith("." + format)) {
          Files.delete(file);
        }
      }
      return all.stream().filter(file -> file.toString().endsWith("." + format)).toList();
    }
  }
}
