package org.annales.corpus;

import java.io.File;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.annales.settings.InputException;
import org.annales.settings.Settings;
import org.annales.text.model.Finding;
import org.annales.text.model.InputFile;
import org.annales.text.model.Metadata;
import org.annales.text.model.Problem;
import org.annales.text.model.Role;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;

/**
 * Lists the files of a corpus: those that were named, all in folders that were named, and matches
 * of globs. A name is taken literally first and as a glob only where no file has it: {@code
 * d[1].txt} is a file.
 *
 * @param files in order of role and path
 * @param notRead problems rows for what was left alone: names that begin with a dot, links that
 *     lead nowhere, folders that hold themselves; and for what is wrong in manifests
 * @param roots the files and folders that were named, or matched by a glob
 * @param manifests what was found of files that say what the others are
 */
public record Listing(
    List<InputFile> files, List<Problem> notRead, List<URI> roots, List<CorpusManifest> manifests) {

  /** A path as the user named it, with the option or key that named it. */
  public record Named(String path, Role role, String origin) {}

  /**
   * A file before it has an id of its own.
   *
   * @param documentId the configured id; null where there is none
   * @param given what else he says of it
   * @param refusal why it is not read; null where it is
   */
  record Found(
      String uri,
      String path,
      Role role,
      long bytes,
      String documentId,
      Metadata given,
      Finding refusal) {
    /** A file of which its user says nothing. */
    Found(String uri, String path, Role role, long bytes, Finding refusal) {
      this(uri, path, role, bytes, null, Metadata.NONE, refusal);
    }
  }

  /**
   * The paths that a configuration names.
   *
   * @throws InputException if there is none, or one is empty
   */
  public static List<Named> named(org.annales.settings.Configuration configuration) {
    Settings settings = configuration.settings();
    List<Named> named = new ArrayList<>();
    String text = configuration.origins().get("text");
    String sources = configuration.origins().get("sources");
    settings.text().forEach(path -> named.add(new Named(path, Role.TEXT, text)));
    settings.sources().forEach(path -> named.add(new Named(path, Role.SOURCE, sources)));
    for (Named name : named) {
      if (name.path().isBlank()) {
        throw new InputException(
            name.origin() + ": found an empty path, expected a file or a folder");
      }
    }
    if (named.isEmpty()) {
      throw new InputException(text + ": no input is named: name files or folders with --text");
    }
    return named;
  }

  /** Whether all folders were read. */
  public boolean isWhole() {
    return notRead.stream()
        .noneMatch(problem -> problem.code().equals(UnreadPaths.FOLDER_NOT_READ));
  }

  /**
   * Lists all files below the named paths, with what manifests say of them. A file that is named as
   * a text and as a source is a text, unless a manifest says what it is.
   *
   * @throws InputException naming every path that is not there or holds no file
   */
  public static Listing of(List<Named> named, Configuration hadoop) {
    List<String> mistakes = new ArrayList<>();
    FileSearch search = new FileSearch(hadoop);
    for (Named name : named) {
      search(search, name).ifPresent(mistake -> mistakes.add(name.origin() + ": " + mistake));
    }
    if (!mistakes.isEmpty()) {
      throw new InputException(mistakes);
    }
    GivenData given = new GivenData(search.manifests());
    List<Found> files = given.of(search.files());
    List<Problem> notRead = new ArrayList<>(search.notRead());
    notRead.addAll(given.problems());
    return new Listing(DocumentIds.assign(files), notRead, search.roots(), search.manifests());
  }

  /** Adds what a name stands for; the mistake where that is nothing. */
  private static Optional<String> search(FileSearch search, Named name) {
    try {
      return search.add(name) ? Optional.empty() : Optional.of(empty(search, name));
    } catch (FileNotFoundException e) {
      return Optional.of(name.path() + " is not there: name a file, a folder or a glob");
    } catch (IOException | IllegalArgumentException e) {
      return Optional.of(name.path() + " cannot be listed: " + firstLine(e));
    }
  }

  private static String empty(FileSearch search, Named name) {
    Path path = path(name.path());
    if (!CorpusManifest.isName(path.getName())) {
      return name.path() + " holds no file: name a file or a folder with texts";
    }
    return name.path()
        + " names no file that is there: "
        + search.manifests().stream()
            .filter(manifest -> manifest.folder().equals(path.getParent()))
            .flatMap(manifest -> manifest.problems().stream())
            .map(p -> (p.line() == null ? "" : "line " + p.line() + ": ") + p.message())
            .findFirst()
            .orElse("expected files of its folder under documents");
  }

  /** A path as Hadoop names it; one without a scheme is a file of this machine. */
  public static Path path(String name) {
    boolean hasScheme = name.matches("[A-Za-z][A-Za-z0-9+.-]+:/.*");
    return hasScheme ? new Path(name) : new Path(new File(name).getAbsoluteFile().toURI());
  }

  private static String firstLine(Exception e) {
    String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    return message.lines().findFirst().orElse("");
  }
}
