package org.annales.corpus;

import java.io.File;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
 * @param hidden problems rows for files that begin with a dot, which are left alone
 * @param roots the files and folders that were named, or matched by a glob
 */
public record Listing(List<InputFile> files, List<Problem> hidden, List<URI> roots) {

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
    List<Problem> hidden = new ArrayList<>();
    List<URI> roots = new ArrayList<>();
    for (Named name : named) {
      int before = found.size();
      boolean repeated = false;
      try {
        for (Found file : list(name, hadoop, hidden, roots)) {
          repeated |= found.putIfAbsent(file.uri(), file) != null;
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
    return new Listing(DocumentIds.assign(new ArrayList<>(found.values())), hidden, roots);
  }

  private static List<Found> list(
      Named name, Configuration hadoop, List<Problem> hidden, List<URI> roots) throws IOException {
    Path path = path(name.path());
    FileSystem fs = path.getFileSystem(hadoop);
    FileStatus[] matches =
        fs.exists(path) ? new FileStatus[] {fs.getFileStatus(path)} : fs.globStatus(path);
    if (matches == null || matches.length == 0) {
      throw new FileNotFoundException(name.path());
    }
    List<Found> found = new ArrayList<>();
    for (FileStatus match : matches) {
      roots.add(match.getPath().toUri());
      if (match.isDirectory()) {
        below(fs, match.getPath(), "", name.role(), found, hidden);
      } else {
        found.add(file(match, match.getPath().getName(), name.role()));
      }
    }
    found.sort(Comparator.comparing(Found::path).thenComparing(Found::uri));
    return found;
  }

  private static void below(
      FileSystem fs, Path folder, String prefix, Role role, List<Found> found, List<Problem> hidden)
      throws IOException {
    FileStatus[] children = fs.listStatus(folder);
    Arrays.sort(children, Comparator.comparing(child -> child.getPath().getName()));
    for (FileStatus child : children) {
      String path = prefix + child.getPath().getName();
      if (child.getPath().getName().startsWith(".")) {
        hidden.add(
            new Problem(
                null,
                path,
                null,
                Severity.NOTE,
                "hidden_file",
                "its name begins with a dot; it was not read",
                "name it itself, or rename it, if it is meant"));
      } else if (child.isDirectory()) {
        below(fs, child.getPath(), path + "/", role, found, hidden);
      } else {
        found.add(file(child, path, role));
      }
    }
  }

  private static Found file(FileStatus status, String path, Role role) {
    return new Found(status.getPath().toUri().toString(), path, role, status.getLen());
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
