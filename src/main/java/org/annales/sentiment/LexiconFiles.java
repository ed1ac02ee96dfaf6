package org.annales.sentiment;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.annales.sentiment.lexicon.BundledLexicon;
import org.annales.settings.InputException;
import org.annales.settings.Nearest;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** Finds the files of lexicons by name, and reads them. */
final class LexiconFiles {
  private static final String CSV = ".csv";
  private static final URI LOCAL = URI.create("file:///");
  private static final long LARGEST = 256L << 20;

  private final List<String> folders;
  private final Configuration hadoop;

  /**
   * Prepares the search.
   *
   * @param folders searched for names without a folder, the first first
   */
  LexiconFiles(List<String> folders, Configuration hadoop) {
    this.folders = folders;
    this.hadoop = hadoop;
  }

  /**
   * Finds the first file of a name that exists.
   *
   * @param beside a file whose folder is searched first; null where there is none
   * @param by who names it, for messages
   */
  Path find(String name, Path beside, String by) {
    try {
      Path folder = null;
      for (Path place : places(name, beside)) {
        Optional<FileStatus> there = status(place, by);
        if (there.isPresent() && there.get().isFile()) {
          return place;
        }
        folder = there.isPresent() ? place : folder;
      }
      throw new InputException(by + "found " + name + absent(name, beside, folder));
    } catch (IllegalArgumentException e) {
      throw new InputException(by + "found \"" + name + "\", which is no path", e);
    }
  }

  /** The candidates; in cluster mode files are in the working folder, without their own. */
  private List<Path> places(String name, Path beside) {
    List<Path> places = new ArrayList<>();
    if (beside != null) {
      places.add(new Path(beside.getParent(), name));
      places.add(new Path(beside.getParent(), name + CSV));
    }
    if (!name.contains(Path.SEPARATOR)) {
      for (String folder : folders) {
        places.add(new Path(folder, name + CSV));
        places.add(new Path(folder, name));
      }
    }
    String bare = new Path(name).getName();
    places.add(new Path(name));
    if (!bare.isEmpty()) {
      places.add(new Path(bare));
      places.add(new Path(bare + CSV));
    }
    return places;
  }

  private String absent(String name, Path beside, Path folder) {
    String bundled = String.join(", ", BundledLexicon.labels());
    if (folder != null) {
      return ", which is a folder, expected the path of a CSV file, or one of " + bundled;
    }
    if (name.contains(Path.SEPARATOR)) {
      return ", which is not there, expected the path of a CSV file, or one of " + bundled;
    }
    List<String> names = new ArrayList<>(BundledLexicon.labels());
    folders.forEach(place -> names.addAll(names(place)));
    if (beside != null) {
      names.addAll(names(beside.getParent().toString()));
    }
    return ", expected "
        + bundled
        + ", the name of a file in "
        + org.annales.settings.Configuration.LEXICON_FOLDER
        + " or the path of one"
        + Nearest.suggestion(stem(name), names);
  }

  /** The names of the lexicons in a folder, in alphabetical order; none where it is not there. */
  private List<String> names(String folder) {
    try {
      List<String> names = new ArrayList<>();
      Path path = new Path(folder);
      for (FileStatus file : fileSystem(path).listStatus(path)) {
        if (file.isFile() && file.getPath().getName().endsWith(CSV)) {
          names.add(stem(file.getPath().getName()));
        }
      }
      names.sort(null);
      return names;
    } catch (IOException e) {
      // A suggestion is not worth a second mistake.
      return List.of();
    }
  }

  private static String stem(String name) {
    return name.endsWith(CSV) ? name.substring(0, name.length() - CSV.length()) : name;
  }

  /** The name of a lexicon that gives itself none. */
  static String name(Path path) {
    return stem(path.getName());
  }

  private Optional<FileStatus> status(Path path, String by) {
    try {
      return Optional.of(fileSystem(path).getFileStatus(path));
    } catch (FileNotFoundException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new InputException(by + path + " cannot be read: " + e.getMessage(), e);
    }
  }

  /** The qualified path, for comparison. */
  Path whole(Path path) {
    try {
      return fileSystem(path).makeQualified(path);
    } catch (IOException e) {
      throw new InputException(path + " cannot be read: " + e.getMessage(), e);
    }
  }

  byte[] bytes(Path path) {
    try (InputStream in = fileSystem(path).open(path)) {
      if (fileSystem(path).getFileStatus(path).getLen() > LARGEST) {
        throw new InputException(path + ": larger than 256 MiB: divide it into several lexicons");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new InputException(path + " cannot be read: " + e.getMessage(), e);
    }
  }

  private FileSystem fileSystem(Path path) throws IOException {
    return path.toUri().getScheme() == null
        ? FileSystem.get(LOCAL, hadoop)
        : path.getFileSystem(hadoop);
  }
}
