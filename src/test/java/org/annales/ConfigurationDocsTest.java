package org.annales;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annales.settings.Configuration;
import org.annales.settings.SettingsReader;
import org.junit.jupiter.api.Test;

/**
 * The defaults in the jar are the one source: docs/CONFIGURATION.md is generated from them ({@code
 * mvn test -Dtest=ConfigurationDocsTest -Ddocs.update=true} writes it), and conf/annales.yaml
 * changes none.
 */
class ConfigurationDocsTest {
  private static final Path SHOWN = Path.of("conf/annales.yaml");
  private static final Path DEFAULTS = Path.of("src/main/resources/org/annales/defaults.yaml");
  private static final Path PAGE = Path.of("docs/CONFIGURATION.md");

  private static final Pattern GROUP = Pattern.compile("([a-z_]+):");
  private static final Pattern ENTRY = Pattern.compile("( *)([a-z_]+):(?: +(.*?))?(?: +# (.*))?");

  @Test
  void thePageIsGeneratedFromTheDefaults() throws IOException {
    String page = page(Files.readAllLines(DEFAULTS));
    if (Boolean.getBoolean("docs.update")) {
      Files.writeString(PAGE, page);
    }

    assertThat(Files.readString(PAGE)).isEqualTo(page);
  }

  @Test
  void everyDefaultHasItsLineOnThePage() throws IOException {
    assertThat(Files.readString(PAGE)).contains(keys().stream().map(k -> "`" + k + "`").toList());
  }

  @Test
  void theFileToEditChangesNoDefault() throws IOException {
    Configuration read = read(Files.readString(SHOWN));

    assertThat(read.settings()).isEqualTo(new SettingsReader().read().settings());
    assertThat(read.origins().values()).containsOnly("default");
  }

  @Test
  void everySettingThatTheFileShowsIsAcceptedAndDiffersFromItsDefault() throws IOException {
    String shown =
        Files.readString(SHOWN)
            .replaceAll("(?m)^#(?! )", "")
            .replaceAll("(?m)^#(  )(?=[a-z_]+:)", "$1");
    Configuration read = read(shown);
    Configuration defaults = new SettingsReader().read();
    List<String> set =
        read.origins().keySet().stream()
            .filter(key -> read.origins().get(key).startsWith("conf/annales.yaml:"))
            .toList();

    assertThat(set).hasSizeGreaterThan(20).isSubsetOf(defaults.origins().keySet());
    assertThat(set)
        .allSatisfy(
            key -> {
              String path = "/" + key.replace('.', '/');
              assertThat(read.tree().at(path)).isNotEqualTo(defaults.tree().at(path));
            });
  }

  @Test
  void theKeysThatNotebooksAndChecksUseAreThere() {
    assertThat(keys())
        .contains(
            "zones",
            "tokens.case",
            "tokens.possessive",
            "stopwords",
            "quotations",
            "ngrams.min",
            "ngrams.max",
            "ngrams.min_count",
            "ngrams.by_section",
            "ngrams.totals",
            "ngrams.dispersion",
            "entities.recognizer",
            "entities.use_index");
  }

  private static Set<String> keys() {
    return new SettingsReader().read().origins().keySet();
  }

  private static Configuration read(String yaml) {
    SettingsReader reader = new SettingsReader();
    reader.file("conf/annales.yaml", yaml);
    return reader.read();
  }

  /** A table for each group of keys; comments above keys become paragraphs. */
  private static String page(List<String> lines) {
    StringBuilder page = new StringBuilder("# Configuration\n");
    List<String> parents = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    boolean table = false;
    for (String line : lines) {
      Matcher entry = ENTRY.matcher(line);
      if (line.isBlank()) {
        paragraph(page, notes);
        parents.clear();
        table = false;
      } else if (line.strip().startsWith("#")) {
        notes.add(line.strip().substring(1).replaceFirst("^ ", ""));
      } else if (entry.matches()) {
        int depth = entry.group(1).length() / 2;
        parents.subList(depth, parents.size()).clear();
        if (depth == 0) {
          table &= notes.isEmpty() && !GROUP.matcher(line).matches();
          if (GROUP.matcher(line).matches() || page.indexOf("\n## ") > 0) {
            page.append("\n## ").append(entry.group(2)).append('\n');
          }
          paragraph(page, notes);
        }
        parents.add(entry.group(2));
        if (entry.group(3) == null || entry.group(3).isEmpty()) {
          if (entry.group(4) != null) {
            notes.add(entry.group(4));
          }
          continue;
        }
        if (!table) {
          page.append("\n| key | default | meaning |\n|---|---|---|\n");
          table = true;
        }
        String meaning =
            String.join(" ", notes) + (entry.group(4) == null ? "" : " " + entry.group(4));
        notes.clear();
        page.append("| `").append(String.join(".", parents)).append("` | `");
        page.append(entry.group(3)).append("` | ");
        page.append(meaning.strip().replace("|", "\\|").replace("*", "\\*")).append(" |\n");
      }
    }
    return page.toString();
  }

  private static void paragraph(StringBuilder page, List<String> notes) {
    if (!notes.isEmpty()) {
      page.append('\n');
      notes.forEach(note -> page.append(note).append('\n'));
      notes.clear();
    }
  }
}
