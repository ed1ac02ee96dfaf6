package org.annales.corpus;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** Lists the files and folders that a pattern matches, in the order of their paths. */
final class Globs {
  private Globs() {}

  static List<FileStatus> matches(FileSystem fs, Path pattern) throws IOException {
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

  /** Whether a path is one of this machine. */
  static boolean isLocal(Path path) {
    String scheme = path.toUri().getScheme();
    return scheme == null || scheme.equals("file");
  }
}
