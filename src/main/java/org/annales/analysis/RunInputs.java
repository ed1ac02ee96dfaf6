package org.annales.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.annales.corpus.Listing;
import org.annales.settings.ComparisonSpec;
import org.annales.settings.Configuration;
import org.annales.settings.ModelCheck;
import org.annales.settings.Nearest;
import org.annales.settings.Settings;
import org.annales.text.model.InputFile;
import org.annales.text.model.Role;

/**
 * The configuration and input files of a run, before Spark starts.
 *
 * @param hadoop configuration of file systems
 * @param loader class loader of the models
 */
public record RunInputs(
    Configuration configuration,
    Listing listing,
    org.apache.hadoop.conf.Configuration hadoop,
    ClassLoader loader) {

  public Settings settings() {
    return configuration.settings();
  }

  /** The origin of a key's value and the key, as the beginning of messages. */
  public String place(String key) {
    return configuration.origins().get(key) + ": " + key + ": ";
  }

  /** The mistake if the build lacks a model; see {@link ModelCheck}. */
  public Optional<String> missingModel(
      String key, String value, List<String> resources, String remedy) {
    return ModelCheck.mistake(configuration, loader, key, value, resources, remedy);
  }

  /**
   * Mistakes in comparisons that name documents or sources that are not read. Sections are checked
   * later.
   */
  public List<String> mistakes(String key, List<ComparisonSpec> comparisons) {
    boolean sources = listing.files().stream().anyMatch(file -> file.role() == Role.SOURCE);
    List<String> mistakes = new ArrayList<>();
    for (ComparisonSpec comparison : comparisons) {
      mistakes.addAll(unknown(key, comparison.documentIds()));
      if (comparison.hasSources() && !sources) {
        mistakes.add(place(key) + "found " + comparison.text() + ", but no sources are read");
      }
    }
    return mistakes;
  }

  /** Mistakes in ids of documents that are not read. */
  public List<String> unknown(String key, List<String> documentIds) {
    List<String> known = listing.files().stream().map(InputFile::documentId).toList();
    return documentIds.stream()
        .filter(id -> !known.contains(id))
        .map(
            id ->
                place(key)
                    + "found "
                    + id
                    + ", expected the document_id of a file that is read"
                    + Nearest.suggestion(id, known))
        .toList();
  }
}
