package org.annales;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.annales.settings.Configuration;
import org.annales.settings.SettingsReader;
import org.junit.jupiter.api.Test;

/** The file that users edit and the defaults in the jar say the same. */
class SettingsDefaultsTest {
  private static final Path SHOWN = Path.of("conf/annales.yaml");
  private static final Path IN_THE_JAR = Path.of("src/main/resources/org/annales/defaults.yaml");

  @Test
  void bothFilesHoldTheSameValues() throws IOException {
    YAMLMapper yaml = new YAMLMapper();
    JsonNode shown = yaml.readTree(SHOWN.toFile());

    assertThat(shown).isEqualTo(yaml.readTree(IN_THE_JAR.toFile()));
    assertThat(shown.properties()).hasSizeGreaterThan(10);
  }

  @Test
  void theFileChangesNoDefaultAndNamesEveryKey() throws IOException {
    SettingsReader reader = new SettingsReader();
    reader.file("conf/annales.yaml", Files.readString(SHOWN));
    Configuration read = reader.read();
    Configuration defaults = new SettingsReader().read();

    assertThat(read.settings()).isEqualTo(defaults.settings());
    assertThat(read.origins().values())
        .allMatch(origin -> origin.matches("conf/annales\\.yaml:\\d+"));
  }

  @Test
  void theKeysThatNotebooksAndChecksUseAreThere() {
    Set<String> keys = new SettingsReader().read().origins().keySet();

    assertThat(keys)
        .containsAll(
            List.of(
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
                "entities.use_index"));
  }
}
