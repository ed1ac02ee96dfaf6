package org.annales.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.annales.settings.Configuration;
import org.annales.settings.InputException;
import org.annales.settings.SettingsReader;

/**
 * Reads the configuration of a command line: defaults, overridden by the file, by {@code --set} and
 * by options. Mistakes in Spark properties are reported with all others.
 */
public record GivenConfiguration(Arguments arguments) {
  private static final String MASTERS =
      "local(\\[(\\*|[1-9][0-9]*)(,"
          + " *[0-9]+)?])?|local-cluster\\[.*]|spark://[^/:]+:[0-9]+(,.*)?|yarn|k8s://.+";

  private static final String ENTITIES = "entities.yaml";
  private static final String LEXICONS = "lexicons";

  /**
   * Reads the configuration.
   *
   * @throws InputException with all mistakes
   */
  public Configuration read() throws IOException {
    SettingsReader reader = new SettingsReader();
    if (arguments.conf != null) {
      reader.file(arguments.conf, text(arguments.conf));
      readBeside(arguments.conf, arguments.conf, reader);
    } else if (arguments.defaultConf != null && Files.exists(resolved(arguments.defaultConf))) {
      reader.file("conf/annales.yaml", Files.readString(resolved(arguments.defaultConf)));
      readBeside(arguments.defaultConf, "conf/annales.yaml", reader);
    }
    arguments.set.forEach(reader::assignment);
    if (!arguments.text.isEmpty() || !arguments.sources.isEmpty()) {
      reader.option("text", arguments.text, "--text");
      reader.option("sources", arguments.sources, "--sources");
    }
    if (arguments.output != null) {
      reader.option("output", arguments.output, "--output");
    }
    if (!arguments.only.isEmpty()) {
      reader.option("only", arguments.only, "--only");
    }
    if (!arguments.format.isEmpty()) {
      reader.option("format", arguments.format, "--format");
    }
    if (arguments.noReport) {
      reader.option("report.write", false, "--no-report");
    }
    List<String> mistakes = sparkMistakes();
    try {
      Configuration configuration = reader.read();
      if (mistakes.isEmpty()) {
        return configuration.withLexiconFolders(lexiconFolders());
      }
    } catch (InputException e) {
      mistakes.addAll(e.mistakes());
    }
    throw new InputException(mistakes);
  }

  /** Reads entities.yaml beside the configuration file. */
  private static void readBeside(String file, String shown, SettingsReader reader)
      throws IOException {
    Path beside = resolved(Path.of(file).resolveSibling(ENTITIES).toString());
    if (Files.exists(beside) && !beside.equals(Path.of(file))) {
      reader.file(Path.of(shown).resolveSibling(ENTITIES).toString(), text(beside.toString()));
    }
  }

  /** Lexicon folders: beside the --conf file, in the working folder, beside run.sh's own file. */
  private List<String> lexiconFolders() {
    Set<String> folders = new LinkedHashSet<>();
    if (arguments.conf != null) {
      folders.add(Path.of(arguments.conf).resolveSibling(LEXICONS).toString());
    }
    folders.add(Configuration.LEXICON_FOLDER);
    if (arguments.defaultConf != null) {
      folders.add(Path.of(arguments.defaultConf).resolveSibling(LEXICONS).toString());
    }
    return List.copyOf(folders);
  }

  /**
   * In cluster mode, files shipped with the job lie in the working folder under their base name.
   */
  private static Path resolved(String file) {
    Path path = Path.of(file);
    Path name = path.getFileName();
    return !Files.exists(path) && name != null && Files.exists(name) ? name : path;
  }

  private static String text(String file) {
    Path path = resolved(file);
    try {
      return Files.readString(path);
    } catch (NoSuchFileException e) {
      throw new InputException(
          "--conf: " + file + " does not exist: name a file such as conf/annales.yaml");
    } catch (IOException e) {
      throw new InputException("--conf: " + file + " cannot be read as UTF-8 text: " + e);
    }
  }

  private List<String> sparkMistakes() {
    List<String> mistakes = new ArrayList<>();
    if (arguments.master != null && !arguments.master.matches(MASTERS)) {
      mistakes.add(
          "--master: found "
              + arguments.master
              + ", expected local, local[2], local[*], spark://HOST:PORT, yarn or k8s://HOST:PORT");
    }
    for (String property : arguments.sparkConf) {
      if (property.matches("spark\\.[^=]+=.*")) {
        SparkProperties.mistake(key(property), value(property))
            .ifPresent(
                expected ->
                    mistakes.add("--spark-conf: found " + property + ", expected " + expected));
      } else {
        mistakes.add("--spark-conf: found " + property + ", expected spark.NAME=VALUE");
      }
    }
    return mistakes;
  }

  /** The name of a Spark property {@code NAME=VALUE}. */
  public static String key(String property) {
    return property.substring(0, property.indexOf('=')).strip();
  }

  /** The value of a Spark property {@code NAME=VALUE}. */
  public static String value(String property) {
    return property.substring(property.indexOf('=') + 1).strip();
  }
}
