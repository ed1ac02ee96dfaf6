package org.annales.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.annales.settings.InputException;

/**
 * Checks the folder named for the results.
 *
 * @param name as given
 * @param origin the option or key that names it
 */
record OutputPlace(String name, String origin) {
  private static final Pattern URI = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+:/.*");
  private static final Pattern RESULT =
      Pattern.compile(
          "manifest\\.json|datapackage\\.json|report\\.html"
              + "|graphml(/[a-z_]+(/[^/]+\\.graphml)?)?"
              + "|csv(/[a-z_]+\\.csv)?"
              + "|(parquet|json)(/[a-z_]+(/part-[0-9]+\\.(parquet|json|json\\.gz))?)?");

  /**
   * Returns its absolute path.
   *
   * @throws InputException if it contains other files than results or overlaps an input
   */
  Path checked(List<Path> inputs) {
    if (URI.matcher(name).matches() && !name.startsWith("file:/")) {
      throw wrong("is no plain folder: name one that all workers of the cluster share");
    }
    Path folder =
        resolved(Path.of(name.replaceFirst("^file:/+", "/")).toAbsolutePath().normalize());
    if (folder.getFileName() == null) {
      throw wrong("cannot be replaced: name a folder below it");
    }
    for (Path input : inputs) {
      if (folder.startsWith(resolved(input)) || resolved(input).startsWith(folder)) {
        throw wrong("overlaps the input " + input + ": name a folder outside of it");
      }
    }
    if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(folder)) {
      throw wrong("is a file: name a folder");
    }
    Optional<Path> foreign = foreignFile(folder);
    if (foreign.isPresent()) {
      throw wrong(
          "holds "
              + foreign.get()
              + ", which is no result of Annales: name a new or an empty folder");
    }
    return folder;
  }

  private InputException wrong(String what) {
    return new InputException(origin + ": " + name + " " + what);
  }

  /** Follows links as far as the path exists. */
  private static Path resolved(Path path) {
    Path existing = path;
    while (existing != null && !Files.exists(existing)) {
      existing = existing.getParent();
    }
    try {
      return existing == null ? path : existing.toRealPath().resolve(existing.relativize(path));
    } catch (IOException e) {
      return path;
    }
  }

  private static Optional<Path> foreignFile(Path folder) {
    if (!Files.isDirectory(folder)) {
      return Optional.empty();
    }
    boolean finished = isOurs(folder.resolve(OutputFolder.MANIFEST));
    try (Stream<Path> found = Files.walk(folder, 4)) {
      return found
          .filter(path -> !path.equals(folder))
          .map(folder::relativize)
          .filter(path -> !finished || !RESULT.matcher(slashed(path)).matches())
          .findFirst();
    } catch (IOException e) {
      throw new RunFailure("cannot look into " + folder + ": " + e.getMessage(), e);
    }
  }

  private static boolean isOurs(Path manifest) {
    try {
      return Files.isRegularFile(manifest) && Manifest.isOurs(manifest);
    } catch (IOException e) {
      return false;
    }
  }

  private static String slashed(Path path) {
    return path.toString().replace('\\', '/');
  }
}
