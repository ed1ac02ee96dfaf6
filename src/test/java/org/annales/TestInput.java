package org.annales;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.annales.corpus.Listing;
import org.annales.settings.Configuration;
import org.annales.settings.SettingsReader;
import org.annales.text.model.Role;

/** Input files and configurations for tests. */
public final class TestInput {
  public static final Path TINY_BOOK = Path.of("src/test/resources/tinybook");

  private TestInput() {}

  /** The tiny book and its two sources. */
  public static Listing tinyBook() {
    return listing(TINY_BOOK.resolve("text"), TINY_BOOK.resolve("sources"));
  }

  /** The files of a folder of works and of one of sources; where a folder is absent, none. */
  public static Listing listing(Path text, Path sources) {
    List<Listing.Named> named = new ArrayList<>();
    if (Files.exists(text)) {
      named.add(new Listing.Named(text.toString(), Role.TEXT, "text"));
    }
    if (Files.exists(sources)) {
      named.add(new Listing.Named(sources.toString(), Role.SOURCE, "sources"));
    }
    return Listing.of(named, new org.apache.hadoop.conf.Configuration());
  }

  /** The files of the folders text and sources in a folder. */
  public static Listing listing(Path folder) {
    return listing(folder.resolve("text"), folder.resolve("sources"));
  }

  /** Writes a file and the folders above it. */
  public static Path write(Path file, String content) {
    try {
      Files.createDirectories(file.getParent());
      return Files.writeString(file, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The defaults with some assignments, such as {@code ngrams.max=3}. */
  public static Configuration configuration(String... assignments) {
    SettingsReader reader = new SettingsReader();
    for (String assignment : assignments) {
      reader.assignment(assignment);
    }
    return reader.read();
  }
}
