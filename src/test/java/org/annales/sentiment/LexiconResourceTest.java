package org.annales.sentiment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.annales.output.Manifest;
import org.annales.sentiment.lexicon.Lexicon;
import org.annales.sentiment.lexicon.LexiconReader;
import org.annales.text.model.TokenRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LexiconResourceTest {
  @TempDir private Path folder;

  @Test
  void aLexiconHasItsScaleAndWhatItExtends() throws IOException {
    Lexicon base = lexicon("base", "# version: 3\n", "fog,-1\nsun,3\n");
    Lexicon own = lexicon("own", "", "fog,0\nmist,-4\nrain,-2\n").over(base);
    Manifest manifest = new Manifest("test", Instant.EPOCH);
    manifest.configuration(JsonNodeFactory.instance.objectNode(), Map.of());
    manifest.resource(Lexicons.resource(base));
    manifest.resource(Lexicons.resource(own));
    manifest.write(folder.resolve("manifest.json"));

    JsonNode lexicons =
        new ObjectMapper().readTree(folder.resolve("manifest.json").toFile()).get("lexicons");
    assertThat(lexicons.get(0).get("usual_weight").doubleValue()).isEqualTo(2);
    assertThat(lexicons.get(0).get("own_entries").intValue()).isEqualTo(2);
    assertThat(lexicons.get(0).has("extends")).isFalse();
    assertThat(lexicons.get(1).get("entries").intValue()).isEqualTo(4);
    assertThat(lexicons.get(1).get("own_entries").intValue()).isEqualTo(3);
    assertThat(lexicons.get(1).get("usual_weight").doubleValue()).isEqualTo(3);
    assertThat(lexicons.get(1).get("extends"))
        .hasToString(
            "{\"name\":\"base\",\"version\":\"3\",\"licence\":\"CC0-1.0\","
                + "\"source\":\"nobody\",\"language\":\"en\",\"sha256\":\""
                + base.sha256()
                + "\",\"entries\":2}");
  }

  private static Lexicon lexicon(String name, String head, String lines) {
    String text =
        "# language: en\n# licence: CC0-1.0\n# source: nobody\n" + head + "word,weight\n" + lines;
    return LexiconReader.read(
            name + ".csv", text.getBytes(StandardCharsets.UTF_8), name, TokenRules.DEFAULT)
        .lexicon();
  }
}
