package org.annales.settings;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The effective configuration of a run.
 *
 * @param tree the values, nested as in conf/annales.yaml
 * @param origins the origin of each value, by dotted key
 * @param lexiconFolders folders searched for lexicons, in order
 */
public record Configuration(
    Settings settings, ObjectNode tree, Map<String, String> origins, List<String> lexiconFolders) {
  /** The folder of lexicons in the working folder. */
  public static final String LEXICON_FOLDER = "conf/lexicons";

  public Configuration {
    lexiconFolders = List.copyOf(lexiconFolders);
  }

  /** Returns the configuration with other lexicon folders. */
  public Configuration withLexiconFolders(List<String> folders) {
    return new Configuration(settings, tree, origins, folders);
  }

  /** One line per key with its value and origin. */
  public String explain() {
    StringBuilder lines = new StringBuilder();
    origins.forEach(
        (key, origin) ->
            lines.append(
                String.format(
                    Locale.ROOT, "%-24s %-28s %s%n", key, SettingsReader.at(tree, key), origin)));
    return lines.toString();
  }
}
