package calibration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** Reads the JSON lines of a table of a finished run. */
final class JsonRows {
  private static final ObjectMapper JSON = new ObjectMapper();

  private JsonRows() {}

  /** Visits each row; a table that the run does not have has none. */
  static void forEach(Path run, String table, Consumer<JsonNode> visitor) throws IOException {
    for (Path file : files(run.resolve("json").resolve(table))) {
      try (InputStream bytes = Files.newInputStream(file);
          InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
          BufferedReader lines =
              new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          visitor.accept(JSON.readTree(line));
        }
      }
    }
  }

  /** The description of the run's tables. */
  static JsonNode dataPackage(Path run) throws IOException {
    return JSON.readTree(run.resolve("datapackage.json").toFile());
  }

  private static List<Path> files(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().matches("[^._].*\\.json(\\.gz)?"))
          .sorted()
          .toList();
    }
  }
}
