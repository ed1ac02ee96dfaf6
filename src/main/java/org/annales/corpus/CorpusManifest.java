package org.annales.corpus;

import java.util.List;
import java.util.Set;
import org.annales.text.model.Metadata;
import org.annales.text.model.Problem;
import org.annales.text.model.Role;
import org.apache.hadoop.fs.Path;

/**
 * A file that describes the documents beside it: {@code corpus.yaml}. It is no document.
 *
 * @param folder where it lies
 * @param path as documents have theirs: relative to the folder that was named
 * @param sha256 of its bytes; null where they could not be read
 * @param entries what it says, in its order; none where it could not be read
 * @param problems what is wrong in it
 */
public record CorpusManifest(
    Path folder,
    String path,
    long bytes,
    String sha256,
    boolean read,
    List<Entry> entries,
    List<Problem> problems) {
  private static final Set<String> NAMES = Set.of("corpus.yaml", "corpus.yml");

  /**
   * What is said of one file.
   *
   * @param file relative to the manifest's folder, without {@code .} and {@code ..}
   * @param line of the manifest, from 1
   * @param role null where none is given
   * @param documentId null where none is given
   */
  record Entry(String file, int line, Metadata given, Role role, String documentId) {}

  /** Whether a file of this name is a manifest. */
  static boolean isName(String name) {
    return NAMES.contains(name);
  }
}
