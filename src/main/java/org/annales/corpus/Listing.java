package org.annales.corpus;

import java.io.File;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.annales.settings.InputException;
import org.annales.text.InputFile;
import org.annales.text.Problem;
import org.annales.text.Role;
import org.annales.text.Severity;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * The files of a corpus: those that were named, all that lie in folders that were named, and what
 * globs match. A name is taken literally first and as a glob only where nothing bears it: {@code
 * d[1].txt} is a file.
 *
 * @param files in order of role and path
 * @param notRead problems rows for what was left alone: names that begin with a dot, links that
 *     lead nowhere, folders that hold themselves
 * @param roots the files and folders that were named, or matched by a glob
 */
public record Listing(List<InputFile> files, List<Problem> notRead, List<URI> roots) {

  /** A path as the user named it, with the option or key that named it. */
  public record Named(String path, Role role, String origin) {}

  /** A file before it has an id. */
  record Found(String uri, String path, Role role, long bytes) {}

  /**
   * Lists all files below the named paths. A file that is named as a text and as a source is a
   * text.
   *
   * @throws InputException naming every path that is not there or holds no file
   */
  public static Listing of(List<Named> named, Configuration hadoop) {
    List<String> mistakes = new ArrayList<>();
    Map<String, Found> found = new LinkedHashMap<>();
    List<Problem> notRead = new ArrayList<>();
    List<URI> roots = new ArrayList<>();
    for (Named name : named) {
      int before = found.size();
      boolean repeated = false;
      try {
        for (Found file : list(name, hadoop, notRead, roots)) {
          Found known = found.get(file.uri());
          repeated |= known != null;
          if (known == null || (known.role() == Role.SOURCE && file.role() == Role.TEXT)) {
            found.put(file.uri(), file);
          }
        }
        if (found.size() == before && !repeated) {
          mistakes.add(
              name.origin()
                  + ": "
                  + name.path()
                  + " holds no file: name a file or a folder with texts");
        }
      } catch (FileNotFoundException e) {
        mistakes.add(
            name.origin() + ": " + name.path() + " is not there: name a file, a folder or a glob");
      } catch (IOException | IllegalArgumentException e) {
        mistakes.add(name.origin() + ": " + name.path() + " cannot be listed: " + firstLine(e));
      }
    }
    if (!mistakes.isEmpty()) {
      throw new InputException(mistakes);
    }
    List<Found> files = new ArrayList<>(found.values());
    files.sort(
        Comparator.comparing(Found::role).thenComparing(Found::path).thenComparing(Found::uri));
    return new Listing(DocumentIds.assign(files), notRead, roots);
  }

  private static List<Found> list(
      Named name, Configuration hadoop, List<Problem> notRead, List<URI> roots) throws IOException {
    Path path = path(name.path());
    FileSystem fs = path.getFileSystem(hadoop);
    List<FileStatus> matches = fs.exists(path) ? List.of(fs.getFileStatus(path)) : glob(fs, path);
    if (matches.isEmpty()) {
      throw new FileNotFoundException(name.path());
    }
    List<Found> found = new ArrayList<>();
    for (FileStatus match : matches) {
      roots.add(match.getPath().toUri());
      if (match.isDirectory()) {
        below(fs, match.getPath(), "", name.role(), found, notRead, new HashSet<>());
      } else {
        found.add(file(match, match.getPath().getName(), name.role()));
      }
    }
    return found;
  }

  private static List<FileStatus> glob(FileSystem fs, Path pattern) throws IOException {
    if (!isLocal(pattern)) {
      FileStatus[] matches = fs.globStatus(pattern);
      return matches == null ? List.of() : List.of(matches);
    }
    // Hadoop's own globbing fails where a name beside the pattern has a colon.
    java.nio.file.Path whole = java.nio.file.Path.of(pattern.toUri().getPath());
    java.nio.file.Path fixed = whole.getRoot();
    for (java.nio.file.Path part : whole) {
      if (part.toString().matches(".*[*?\\[{].*")) {
        break;
      }
      fixed = fixed.resolve(part);
    }
    if (!Files.isDirectory(fixed)) {
      return List.of();
    }
    PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + whole);
    List<FileStatus> matches = new ArrayList<>();
    int depth = whole.getNameCount() - fixed.getNameCount();
    try (Stream<java.nio.file.Path> paths = Files.walk(fixed, depth)) {
      List<java.nio.file.Path> matching =
          paths.filter(matcher::matches).filter(match -> isMeant(match, whole)).sorted().toList();
      for (java.nio.file.Path match : matching) {
        matches.add(fs.getFileStatus(new Path(match.toUri())));
      }
    }
    return matches;
  }

  /** As in a shell, a star does not stand for the dot that a hidden name begins with. */
  private static boolean isMeant(java.nio.file.Path match, java.nio.file.Path pattern) {
    java.nio.file.Path last = pattern.getFileName();
    return !match.getFileName().toString().startsWith(".") || last.toString().startsWith(".");
  }

  private static boolean isLocal(Path path) {
    String scheme = path.toUri().getScheme();
    return scheme == null || scheme.equals("file");
  }

  private static void below(
      FileSystem fs,
      Path folder,
      String prefix,
      Role role,
      List<Found> found,
      List<Problem> notRead,
      Set<java.nio.file.Path> around)
      throws IOException {
    java.nio.file.Path real = realFolder(folder);
    if (real != null && !around.add(real)) {
      notRead.add(
          noted(
              prefix,
              "folder_in_itself",
              "it is a link to a folder around it; it was not followed",
              "take the link out"));
      return;
    }
    FileStatus[] children = fs.listStatus(folder);
    Arrays.sort(children, Comparator.comparing(child -> child.getPath().getName()));
    notRead.addAll(deadLinks(real, prefix));
    for (FileStatus child : children) {
      String path = prefix + child.getPath().getName();
      if (child.getPath().getName().startsWith(".")) {
        notRead.add(
            noted(
                path,
                "hidden_file",
                "its name begins with a dot; it was not read",
                "name it itself, or rename it, if it is meant"));
      } else if (child.isDirectory()) {
        below(fs, child.getPath(), path + "/", role, found, notRead, around);
      } else {
        found.add(file(child, path, role));
      }
    }
    around.remove(real);
  }

  /**
   * Where a folder of this machine really lies; null on other file systems, which have no links.
   */
  private static java.nio.file.Path realFolder(Path folder) throws IOException {
    return isLocal(folder) ? java.nio.file.Path.of(folder.toUri().getPath()).toRealPath() : null;
  }

  /** Links that lead nowhere; Hadoop's listing leaves them out in silence. */
  private static List<Problem> deadLinks(java.nio.file.Path folder, String prefix)
      throws IOException {
    if (folder == null) {
      return List.of();
    }
    try (Stream<java.nio.file.Path> entries = Files.list(folder)) {
      return entries
          .filter(entry -> Files.isSymbolicLink(entry) && !Files.exists(entry))
          .sorted()
          .map(
              entry ->
                  new Problem(
                      null,
                      prefix + entry.getFileName(),
                      null,
                      Severity.WARNING,
                      "dead_link",
                      "it is a link to a file that is not there",
                      "mend the link, or take it out"))
          .toList();
    }
  }

  private static Problem noted(String path, String code, String message, String remedy) {
    return new Problem(null, path, null, Severity.NOTE, code, message, remedy);
  }

  private static Found file(FileStatus status, String path, Role role) {
    // Listing and globbing write file:/x and file:///x for the same file.
    URI uri = new Path(status.getPath().toUri()).toUri();
    String canonical = uri.getHost() == null ? plain(uri) : uri.toString();
    return new Found(canonical, path, role, status.getLen());
  }

  private static String plain(URI uri) {
    return uri.getScheme() + ":" + uri.getRawPath();
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
