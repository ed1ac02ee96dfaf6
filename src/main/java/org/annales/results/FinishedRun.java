package org.annales.results;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.annales.output.OutputFolder;
import org.annales.settings.InputException;
import org.annales.text.model.Quotations;
import org.annales.text.model.TokenRules;

/** Reads the manifest, sections and sentences of a finished run without Spark. */
public final class FinishedRun {
  private static final String OPTION = "--results: ";

  private final Path folder;
  private final JsonNode manifest;

  private FinishedRun(Path folder, JsonNode manifest) {
    this.folder = folder;
    this.manifest = manifest;
  }

  /** Reads part of the results. */
  @FunctionalInterface
  public interface Reading<T> {
    T read() throws IOException;
  }

  /**
   * Opens the results in a folder.
   *
   * @throws InputException if there are none
   */
  public static FinishedRun in(String name) throws IOException {
    Path folder = path(name);
    Path file = folder.resolve(OutputFolder.MANIFEST);
    JsonNode manifest = null;
    if (Files.isRegularFile(file)) {
      manifest = guarded(file, () -> new ObjectMapper().readTree(Files.readString(file)));
    }
    if (manifest == null || !"annales".equals(manifest.path("generator").asText())) {
      throw new InputException(OPTION + folder + " " + whyNone(folder));
    }
    return new FinishedRun(folder, manifest);
  }

  private static Path path(String name) {
    try {
      return Path.of(name.replaceFirst("^file:/+", "/"));
    } catch (InvalidPathException e) {
      throw new InputException(OPTION + "found " + name + ", expected the folder of a run");
    }
  }

  private static String whyNone(Path folder) throws IOException {
    if (folder.getFileName() != null && OutputFolder.isLocked(folder)) {
      return "has no results yet: a run is writing them; ask again at its end";
    }
    if (!Files.exists(folder) && OutputFolder.hasRemains(folder)) {
      return "does not exist: a run was killed before its end; run again with --output " + folder;
    }
    return Files.exists(folder)
        ? "contains no results of Annales: name the folder that a run wrote with --output"
        : "does not exist: name the folder that a run wrote with --output";
  }

  /** The rules by which the run divided and normalised tokens. */
  public TokenRules tokenRules() {
    JsonNode tokens = manifest.at("/configuration/tokens");
    return new TokenRules(
        "keep".equalsIgnoreCase(tokens.path("case").asText()),
        "strip".equalsIgnoreCase(tokens.path("possessive").asText()),
        "icu".equalsIgnoreCase(tokens.path("words").asText()));
  }

  /** Which words were counted, by quotation. */
  public Quotations quotations() {
    String named = manifest.at("/configuration/quotations").asText(Quotations.INCLUDE.name());
    return Quotations.valueOf(named.toUpperCase(Locale.ROOT));
  }

  /** The folder of the run. */
  public Path folder() {
    return folder;
  }

  /** All tables of the run. */
  public RunTables tables() {
    return new RunTables(folder);
  }

  /** The setting of the run at a path such as {@code /report/works}; a missing node without one. */
  public JsonNode setting(String path) {
    return manifest.at("/configuration" + path);
  }

  /** The documents by id, with their sections in reading order. */
  public List<StoredDocument> documents() throws IOException {
    table("documents");
    return StoredDocument.of(RunTables.preferringJson(folder));
  }

  public SectionOrder sections() throws IOException {
    TableFiles files = table("sections");
    List<SectionOrder.Entry> entries = new ArrayList<>();
    for (Path file : files.paths()) {
      try (Rows rows = files.rows(file, Set.of("document_id", "section_id", "ordinal"))) {
        for (Map<String, Object> row = rows.next(); row != null; row = rows.next()) {
          entries.add(
              new SectionOrder.Entry(
                  (String) row.get("document_id"),
                  (String) row.get("section_id"),
                  (Integer) row.get("ordinal")));
        }
      }
    }
    return new SectionOrder(entries);
  }

  /** The sentences of some sections. */
  public Sentences sentences(SectionOrder sections, Predicate<String> wanted) throws IOException {
    return new Sentences(table("sentences"), sections, wanted);
  }

  /** Whether all sentences are stored in text order, and not only those of each section. */
  public boolean hasSentencesInOrder(SectionOrder sections) throws IOException {
    return Sentences.areInOrder(table("sentences"), sections);
  }

  private TableFiles table(String table) throws IOException {
    return RunTables.preferringJson(folder)
        .files(table)
        .orElseThrow(
            () ->
                new InputException(
                    OPTION
                        + folder
                        + " has no table "
                        + table
                        + " in JSON or Parquet: run again without --only, or with "
                        + table
                        + " among its names"));
  }

  /**
   * Runs an action that reads the results.
   *
   * @throws InputException if they are broken or were replaced meanwhile
   */
  public <T> T reading(Reading<T> reading) throws IOException {
    return guarded(folder, reading);
  }

  private static <T> T guarded(Path what, Reading<T> reading) throws IOException {
    try {
      return reading.read();
    } catch (NoSuchFileException | FileNotFoundException e) {
      throw new InputException(OPTION + what + " was replaced while it was read: ask again", e);
    } catch (IOException e) {
      throw new InputException(
          OPTION + what + " cannot be read: " + e.getMessage() + "; run again", e);
    }
  }
}
