package org.annales.settings;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The configuration in force.
 *
 * @param tree the values under their keys, as conf/annales.yaml nests them
 * @param origins where each value came from, by its dotted key
 * @param lexiconFolders where names of lexicons are looked for, the first first
 */
public record Configuration(
    Settings settings, ObjectNode tree, Map<String, String> origins, List<String> lexiconFolders) {
  /** Where lexicons lie, below the working folder. */
  public static final String LEXICON_FOLDER = "conf/lexicons";

  public Configuration {
    lexiconFolders = List.copyOf(lexiconFolders);
  }

  /** The same with other folders of lexicons. */
  public Configuration withLexiconFolders(List<String> folders) {
    return new Configuration(settings, tree, origins, folders);
  }

  /** One line for each key: the key, its value, where it came from. */
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
