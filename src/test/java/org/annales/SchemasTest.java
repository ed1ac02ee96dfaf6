package org.annales;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Files that the project writes for other programs are valid by their published JSON schemas. The
 * profiles of data packages are those of version 1, which version 2 extends: its type {@code list},
 * which tables as CSV have, is not in them. {@link FormatsTest} has the rules of version 2.
 */
class SchemasTest {
  private static final ObjectMapper JSON = new JsonMapper();

  @Test
  void theDataDictionaryIsAFrictionlessDataPackage() throws Exception {
    JsonNode dataPackage = TestRun.tinyBook().dataPackage();
    JsonSchema profile = schema(VersionFlag.V4, read("data-package.json"));
    ObjectNode withoutResources = dataPackage.deepCopy();
    withoutResources.remove("resources");

    assertThat(profile.validate(dataPackage)).isEmpty();
    assertThat(profile.validate(withoutResources)).isNotEmpty();
  }

  @Test
  void theColumnsOfEachTableAreATableSchema() throws Exception {
    JsonNode resources = TestRun.tinyBook().dataPackage().get("resources");
    JsonSchema profile =
        schema(VersionFlag.V4, read("tabular-data-resource.json").at("/properties/schema"));

    assertThat(resources).isNotEmpty();
    for (JsonNode resource : resources) {
      assertThat(profile.validate(resource.get("schema")))
          .as(resource.get("name").asText())
          .isEmpty();
    }
    ObjectNode wrong = resources.get(0).get("schema").deepCopy();
    ((ObjectNode) wrong.at("/fields/0")).put("type", "words");
    assertThat(profile.validate(wrong)).isNotEmpty();
  }

  @Test
  void theCitationFileIsValid() throws Exception {
    JsonSchema schema = schema(VersionFlag.V7, read("citation-file-format.json"));
    ObjectNode citation = (ObjectNode) new YAMLMapper().readTree(Path.of("CITATION.cff").toFile());

    assertThat(schema.validate(citation)).isEmpty();
    citation.put("type", "book");
    assertThat(schema.validate(citation))
        .extracting(message -> message.getInstanceLocation().toString())
        .containsOnly("$.type");
  }

  private static JsonSchema schema(VersionFlag version, JsonNode schema) {
    return JsonSchemaFactory.getInstance(version).getSchema(schema);
  }

  private static JsonNode read(String name) throws IOException {
    try (InputStream in = SchemasTest.class.getResourceAsStream("/schemas/" + name)) {
      return JSON.readTree(in);
    }
  }
}
