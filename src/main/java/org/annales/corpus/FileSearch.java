package org.annales.corpus;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.annales.text.model.Finding;
import org.annales.text.model.Problem;
import org.annales.text.model.Role;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * Finds the files and manifests that named paths stand for, and lists what is not read. Each entry
 * of a folder is a file, a folder, or a problem: none is left out in silence.
 */
final class FileSearch {
  private final Configuration hadoop;
  private final Map<String, Listing.Found> files = new LinkedHashMap<>();
  private final Map<String, CorpusManifest> manifests = new LinkedHashMap<>();
  private final UnreadPaths notRead = new UnreadPaths();
  private final List<URI> roots = new ArrayList<>();

  FileSearch(Configuration hadoop) {
    this.hadoop = hadoop;
  }

  List<Listing.Found> files() {
    return List.copyOf(files.values());
  }

  List<CorpusManifest> manifests() {
    return List.copyOf(manifests.values());
  }

  List<Problem> notRead() {
    return notRead.problems();
  }

  List<URI> roots() {
    return roots;
  }

  /**
   * Adds the files that a name stands for.
   *
   * @return whether there is one
   * @throws FileNotFoundException where no file has that name or matches it
   */
  boolean add(Listing.Named name) throws IOException {
    Path path = Listing.path(name.path());
    FileSystem fs = path.getFileSystem(hadoop);
    List<FileStatus> matches =
        fs.exists(path) ? List.of(fs.getFileStatus(path)) : globbed(fs, path);
    if (matches.isEmpty()) {
      throw new FileNotFoundException(name.path());
    }
    boolean found = false;
    for (FileStatus match : matches) {
      roots.add(match.getPath().toUri());
      if (match.isDirectory()) {
        found |= below(fs, match.getPath(), "", name.role(), new HashSet<>());
      } else if (CorpusManifest.isName(match.getPath().getName())) {
        found |= named(fs, match, name.role());
      } else {
        found |= file(match, match.getPath().getName(), name.role());
      }
    }
    return found;
  }

  private List<FileStatus> globbed(FileSystem fs, Path pattern) throws IOException {
    return Globs.matches(fs, pattern, folder -> notRead.addFolder(folder, "permission is missing"));
  }

  /** A manifest that is named itself names the files to be read. */
  private boolean named(FileSystem fs, FileStatus file, Role role) throws IOException {
    boolean found = false;
    for (CorpusManifest.Entry entry : manifest(fs, file, file.getPath().getName()).entries()) {
      Path path = in(file.getPath().getParent(), entry.file());
      if (fs.exists(path) && fs.getFileStatus(path).isFile()) {
        found |= file(fs.getFileStatus(path), entry.file(), role);
      }
    }
    return found;
  }

  private CorpusManifest manifest(FileSystem fs, FileStatus file, String path) {
    return manifests.computeIfAbsent(
        uri(file.getPath()), uri -> ManifestReader.read(fs, file, path));
  }

  private boolean below(
      FileSystem fs, Path folder, String prefix, Role role, Set<java.nio.file.Path> around)
      throws IOException {
    java.nio.file.Path real = realFolder(folder);
    if (real != null && !around.add(real)) {
      notRead.addLoop(prefix);
      return false;
    }
    FileStatus[] children;
    try {
      children = children(fs, folder, real);
    } catch (IOException e) {
      if (prefix.isEmpty()) {
        throw e;
      }
      notRead.addFolder(prefix, String.valueOf(e.getMessage()));
      return false;
    }
    Arrays.sort(children, Comparator.comparing(child -> child.getPath().getName()));
    boolean found = false;
    if (real != null) {
      List<LocalEntry> entries = LocalEntry.in(real);
      children = named(children, entries);
      found = addMissing(entries, children, prefix, role);
    }
    for (FileStatus child : children) {
      String path = prefix + child.getPath().getName();
      if (child.getPath().getName().startsWith(".")) {
        notRead.addHidden(path);
      } else if (child.isDirectory()) {
        found |= below(fs, child.getPath(), path + "/", role, around);
      } else if (CorpusManifest.isName(child.getPath().getName())) {
        manifest(fs, child, path);
      } else {
        found |= file(child, path, role);
      }
    }
    around.remove(real);
    return found;
  }

  private static FileStatus[] children(FileSystem fs, Path folder, java.nio.file.Path real)
      throws IOException {
    if (real != null && LocalEntry.of(real).isOfKernel()) {
      throw new IOException("it is made up by the system's kernel");
    }
    if (real != null && !Files.isReadable(real)) {
      throw new IOException("permission is missing");
    }
    return fs.listStatus(folder);
  }

  /**
   * Where a folder of this machine really lies; null on other file systems, which have no links.
   */
  private static java.nio.file.Path realFolder(Path folder) throws IOException {
    return Globs.isLocal(folder) ? local(folder).toRealPath() : null;
  }

  private static java.nio.file.Path local(Path path) {
    return java.nio.file.Path.of(path.toUri().getPath());
  }

  /** Those of a listing whose names are the names of entries, and not only similar ones. */
  private static FileStatus[] named(FileStatus[] listed, List<LocalEntry> entries) {
    Set<String> names =
        entries.stream()
            .filter(LocalEntry::isNamed)
            .map(LocalEntry::name)
            .collect(Collectors.toSet());
    return Arrays.stream(listed)
        .filter(child -> names.contains(child.getPath().getName()))
        .toArray(FileStatus[]::new);
  }

  /** Adds what a folder of this machine has and Hadoop's listing leaves out in silence. */
  private boolean addMissing(
      List<LocalEntry> entries, FileStatus[] given, String prefix, Role role) {
    Set<String> names =
        Arrays.stream(given).map(child -> child.getPath().getName()).collect(Collectors.toSet());
    boolean found = false;
    for (LocalEntry entry : entries) {
      if (entry.isNamed() && names.contains(entry.name())) {
        continue;
      }
      String path = prefix + entry.shown();
      if (entry.isDeadLink()) {
        notRead.addDeadLink(path);
      } else if (entry.isFolder()) {
        notRead.addFolder(path + "/", entry.reason());
      } else {
        files.put(
            entry.uri(),
            new Listing.Found(entry.uri(), path, role, entry.bytes(), entry.refusal()));
        found = true;
      }
    }
    return found;
  }

  /** Adds a file; named as a text and as a source, it is a text. */
  private boolean file(FileStatus status, String path, Role role) {
    Finding refusal =
        Globs.isLocal(status.getPath()) ? LocalEntry.of(local(status.getPath())).refusal() : null;
    Listing.Found file =
        new Listing.Found(uri(status.getPath()), path, role, status.getLen(), refusal);
    Listing.Found known = files.get(file.uri());
    if (known == null || (known.role() == Role.SOURCE && role == Role.TEXT)) {
      files.put(file.uri(), file);
    }
    return true;
  }

  /** A path inside a folder, whatever signs it has. */
  static Path in(Path folder, String file) {
    return new Path(folder, new Path(null, null, file));
  }

  /** A path written the same way always: listing and globbing write file:/x and file:///x. */
  static String uri(Path path) {
    URI uri = new Path(path.toUri()).toUri();
    return uri.getHost() == null ? uri.getScheme() + ":" + uri.getRawPath() : uri.toString();
  }
}
