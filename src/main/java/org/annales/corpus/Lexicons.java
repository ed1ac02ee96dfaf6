package org.annales.corpus;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.annales.lexicon.BundledLexicon;
import org.annales.lexicon.Lexicon;
import org.annales.lexicon.LexiconReader;
import org.annales.lexicon.ReadLexicon;
import org.annales.settings.InputException;
import org.annales.settings.Nearest;
import org.annales.text.Problem;
import org.annales.text.TokenRules;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * The lexicons that a configuration names: those that come with Annales, and files of the user's.
 *
 * @param problems what looks wrong in them
 */
public record Lexicons(List<Lexicon> all, List<Problem> problems) {
  private static final String KEY = "sentiment.lexicons: ";
  private static final String FOLDER = "conf/lexicons";
  private static final String CSV = ".csv";
  private static final URI LOCAL = URI.create("file:///");
  private static final long LARGEST = 256L << 20;

  public Lexicons {
    all = List.copyOf(all);
    problems = List.copyOf(problems);
  }

  /**
   * The named lexicons.
   *
   * @param origin where the names are from, for messages
   * @param rules how the texts that they are for are divided into tokens
   * @throws InputException with all that is wrong, in all of them
   */
  public static Lexicons read(
      List<String> names, String origin, TokenRules rules, Configuration hadoop) {
    return new Reading(origin, rules, hadoop).read(names);
  }

  private static final class Reading {
    private final String origin;
    private final TokenRules rules;
    private final Configuration hadoop;
    private final List<String> mistakes = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    Reading(String origin, TokenRules rules, Configuration hadoop) {
      this.origin = origin;
      this.rules = rules;
      this.hadoop = hadoop;
    }

    Lexicons read(List<String> names) {
      Map<String, Lexicon> found = new LinkedHashMap<>();
      for (String name : names) {
        try {
          Lexicon lexicon = read(name, new HashSet<>());
          if (found.putIfAbsent(lexicon.name(), lexicon) != null) {
            mistakes.add(
                origin
                    + ": "
                    + KEY
                    + "found two lexicons with the name "
                    + lexicon.name()
                    + ": give one of them another with a line \"# name: \"");
          }
        } catch (InputException e) {
          mistakes.addAll(e.mistakes());
        }
      }
      if (!mistakes.isEmpty()) {
        throw new InputException(mistakes);
      }
      return new Lexicons(List.copyOf(found.values()), problems);
    }

    private Lexicon read(String name, Set<String> above) {
      if (!above.add(name)) {
        throw new InputException(
            origin + ": " + KEY + name + " extends itself: leave out a line \"# extends: \"");
      }
      BundledLexicon bundled = BundledLexicon.named(name).orElse(null);
      if (bundled != null) {
        return bundled.read(rules);
      }
      Path path = path(name);
      String own = path.getName();
      ReadLexicon read =
          LexiconReader.read(
              path.toString(),
              bytes(path),
              own.endsWith(CSV) ? own.substring(0, own.length() - CSV.length()) : own,
              rules);
      problems.addAll(read.problems());
      return read.base() == null ? read.lexicon() : read.lexicon().over(read(read.base(), above));
    }

    /** The first that is there; in cluster mode files lie in the working folder, without theirs. */
    private Path path(String name) {
      List<Path> places = new ArrayList<>();
      if (!name.contains("/")) {
        places.add(new Path(FOLDER, name + CSV));
        places.add(new Path(FOLDER, name));
      }
      places.add(new Path(name));
      places.add(new Path(new Path(name).getName()));
      places.add(new Path(new Path(name).getName() + CSV));
      for (Path place : places) {
        if (isFile(place)) {
          return place;
        }
      }
      throw new InputException(
          origin
              + ": "
              + KEY
              + "found "
              + name
              + ", expected "
              + String.join(", ", BundledLexicon.labels())
              + ", the name of a file in "
              + FOLDER
              + " or the path of one"
              + Nearest.suggestion(name, BundledLexicon.labels()));
    }

    private boolean isFile(Path path) {
      try {
        return fileSystem(path).getFileStatus(path).isFile();
      } catch (FileNotFoundException e) {
        return false;
      } catch (IOException | IllegalArgumentException e) {
        throw new InputException(
            origin + ": " + KEY + path + " cannot be read: " + e.getMessage(), e);
      }
    }

    private byte[] bytes(Path path) {
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
}
