package org.annales.corpus;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Consumer;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** Lists the files and folders that a pattern matches, in the order of their paths. */
final class Globs {
  private Globs() {}

  /**
   * Lists the matches of a pattern. On this machine its folders are taken literally as far as they
   * exist: in {@code plays [1]/*.txt} only the star is a sign.
   *
   * @param refused receives folders that cannot be listed
   */
  static List<FileStatus> matches(FileSystem fs, Path pattern, Consumer<String> refused)
      throws IOException {
    if (!isLocal(pattern)) {
      FileStatus[] matches = fs.globStatus(pattern);
      return matches == null ? List.of() : List.of(matches);
    }
    // Hadoop's own globbing fails where a name beside the pattern has a colon.
    java.nio.file.Path whole = java.nio.file.Path.of(pattern.toUri().getPath());
    java.nio.file.Path fixed = whole.getRoot();
    int depth = whole.getNameCount();
    for (java.nio.file.Path part : whole) {
      if (!Files.isDirectory(fixed.resolve(part)) || depth == 1) {
        break;
      }
      fixed = fixed.resolve(part);
      depth--;
    }
    java.nio.file.Path signs = whole.subpath(whole.getNameCount() - depth, whole.getNameCount());
    if (!signs.toString().matches(".*[*?\\[{].*")) {
      return List.of();
    }
    PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + signs);
    Matches found = new Matches(fixed, matcher, signs, refused);
    Files.walkFileTree(fixed, EnumSet.of(FileVisitOption.FOLLOW_LINKS), depth, found);
    Collections.sort(found.paths);
    List<FileStatus> matches = new ArrayList<>();
    for (java.nio.file.Path match : found.paths) {
      matches.add(fs.getFileStatus(new Path(match.toUri())));
    }
    return matches;
  }

  /** Collects the paths below a folder that match. */
  private static final class Matches extends SimpleFileVisitor<java.nio.file.Path> {
    private final List<java.nio.file.Path> paths = new ArrayList<>();
    private final java.nio.file.Path folder;
    private final PathMatcher matcher;
    private final boolean hidden;
    private final Consumer<String> refused;

    Matches(
        java.nio.file.Path folder,
        PathMatcher matcher,
        java.nio.file.Path signs,
        Consumer<String> refused) {
      this.folder = folder;
      this.matcher = matcher;
      // As in a shell, a star does not stand for the dot that a hidden name begins with.
      this.hidden = signs.getFileName().toString().startsWith(".");
      this.refused = refused;
    }

    @Override
    public FileVisitResult preVisitDirectory(
        java.nio.file.Path path, BasicFileAttributes attributes) {
      add(path);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(java.nio.file.Path path, BasicFileAttributes attributes) {
      add(path);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(java.nio.file.Path path, IOException e) {
      if (Files.isDirectory(path) && !Files.isReadable(path)) {
        refused.accept(folder.relativize(path) + "/");
      }
      return FileVisitResult.CONTINUE;
    }

    private void add(java.nio.file.Path path) {
      boolean meant = hidden || !path.getFileName().toString().startsWith(".");
      if (meant && !path.equals(folder) && matcher.matches(folder.relativize(path))) {
        paths.add(path);
      }
    }
  }

  /** Whether a path is one of this machine. */
  static boolean isLocal(Path path) {
    String scheme = path.toUri().getScheme();
    return scheme == null || scheme.equals("file");
  }
}
