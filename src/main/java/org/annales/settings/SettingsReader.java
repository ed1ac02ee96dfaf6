package org.annales.settings;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Merges defaults, configuration files, {@code --set} assignments and options, and records the
 * origin of each value. All mistakes are reported together.
 */
public final class SettingsReader {
  private static final String DEFAULTS = "/org/annales/defaults.yaml";

  /** Keys of earlier versions and their present names. */
  private static final Map<String, String> RENAMED =
      Map.of(
          "likeness.deals", "similarity.permutations",
          "likeness.all_pairs", "similarity.max_sections_for_pairs",
          "comparison.pairs", "comparison.max_sections_for_pairs",
          "keyness.keep", "keyness.rows");

  static final YAMLMapper YAML =
      YAMLMapper.builder(
              YAMLFactory.builder()
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  // The language code no, of Norwegian, is not false.
                  .enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS)
                  .build())
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
          .build();

  private final ObjectNode tree;
  private final ObjectNode defaults;
  private final Map<String, String> origins = new LinkedHashMap<>();
  private final Map<String, String> itemOrigins = new HashMap<>();
  private final List<String> mistakes = new ArrayList<>();

  /** Creates a reader with the defaults. */
  public SettingsReader() {
    try (InputStream in = SettingsReader.class.getResourceAsStream(DEFAULTS)) {
      String yaml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      this.tree = (ObjectNode) YAML.readTree(yaml);
      this.defaults = tree.deepCopy();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    keys(tree, "").forEach(key -> origins.put(key, "default"));
  }

  /** Overrides values by those of a configuration file. */
  public void file(String name, String yaml) {
    try (JsonParser parser = YAML.createParser(yaml)) {
      JsonToken first = parser.nextToken();
      boolean empty = first != null && first.isScalarValue() && parser.getText().isEmpty();
      if (first == null || first == JsonToken.VALUE_NULL || empty) {
        return;
      }
      if (parser.currentToken() != JsonToken.START_OBJECT) {
        mistakes.add(name + ": expected keys and values as in conf/annales.yaml");
        return;
      }
      object(parser, "", name);
    } catch (JsonProcessingException e) {
      YamlMistake mistake = YamlMistake.of(e);
      mistakes.add(name + ":" + mistake.line() + ": invalid YAML: " + mistake.reason());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void object(JsonParser parser, String prefix, String name) throws IOException {
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String key = prefix + parser.currentName();
      String origin = name + ":" + parser.currentTokenLocation().getLineNr();
      boolean known = !at(defaults, key).isMissingNode();
      JsonToken token = parser.nextToken();
      if (known && token == JsonToken.START_OBJECT && at(defaults, key).isObject()) {
        object(parser, key + ".", name);
      } else {
        put(key, token == JsonToken.START_ARRAY ? items(parser, key, name) : tree(parser), origin);
      }
    }
  }

  private ArrayNode items(JsonParser parser, String key, String name) throws IOException {
    ArrayNode items = YAML.createArrayNode();
    forgetItems(key);
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      itemOrigins.put(
          key + SettingsBinder.ITEM + items.size(),
          name + ":" + parser.currentTokenLocation().getLineNr());
      items.add(tree(parser));
    }
    return items;
  }

  private static JsonNode tree(JsonParser parser) throws IOException {
    return parser.readValueAsTree();
  }

  /**
   * Overrides one value by an assignment {@code KEY=VALUE}; commas separate the items of a list.
   */
  public void assignment(String assignment) {
    String origin = "--set " + assignment;
    int equals = assignment.indexOf('=');
    if (equals <= 0) {
      mistakes.add(origin + ": expected KEY=VALUE, such as ngrams.max=3");
      return;
    }
    String key = assignment.substring(0, equals).strip();
    String value = assignment.substring(equals + 1).strip();
    try {
      forgetItems(key);
      boolean plainList = at(defaults, key).isArray() && !value.startsWith("[");
      put(key, YAML.readTree(plainList ? "[" + value + "]" : value), origin);
    } catch (JsonProcessingException e) {
      mistakes.add(origin + ": " + key + ": the value is not valid YAML");
    }
  }

  /** Overrides a value by that of an option. */
  public void option(String key, Object value, String origin) {
    forgetItems(key);
    put(key, YAML.valueToTree(value), origin);
  }

  /** A list that replaces another has none of its items, nor their lines. */
  private void forgetItems(String key) {
    itemOrigins.keySet().removeIf(item -> item.startsWith(key + SettingsBinder.ITEM));
  }

  private void put(String key, JsonNode value, String origin) {
    JsonNode known = at(defaults, key);
    if (known.isArray() && value != null && value.isTextual() && value.asText().isBlank()) {
      // A list whose items are all commented out is empty.
      put(key, YAML.createArrayNode(), origin);
    } else if (known.isMissingNode()) {
      String meant = RENAMED.getOrDefault(key, key.replaceFirst("^likeness\\b", "similarity"));
      Set<String> names = new LinkedHashSet<>(origins.keySet());
      defaults.fieldNames().forEachRemaining(names::add);
      mistakes.add(origin + ": " + key + ": unknown key" + Nearest.suggestion(meant, names));
    } else if (known.isObject()) {
      mistakes.add(
          origin
              + ": "
              + key
              + ": expected keys below it: "
              + String.join(", ", keys(known, key + ".")));
    } else if (value == null || value.isNull() || value.isMissingNode()) {
      mistakes.add(origin + ": " + key + ": expected a value, as the default " + known);
    } else {
      int dot = key.lastIndexOf('.');
      ObjectNode parent = dot < 0 ? tree : (ObjectNode) at(tree, key.substring(0, dot));
      parent.set(key.substring(dot + 1), value);
      origins.put(key, origin);
    }
  }

  /**
   * Returns the effective configuration.
   *
   * @throws InputException with all mistakes
   */
  public Configuration read() {
    SettingsBinder collector = new SettingsBinder(defaults, origins, itemOrigins, mistakes);
    Settings settings = collector.read(tree);
    if (!mistakes.isEmpty()) {
      throw new InputException(mistakes);
    }
    return new Configuration(settings, tree, origins, List.of(Configuration.LEXICON_FOLDER));
  }

  private static List<String> keys(JsonNode node, String prefix) {
    List<String> keys = new ArrayList<>();
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      if (field.getValue().isObject()) {
        keys.addAll(keys(field.getValue(), prefix + field.getKey() + "."));
      } else {
        keys.add(prefix + field.getKey());
      }
    }
    return keys;
  }

  /** The node of a dotted key; a missing node if there is none. */
  static JsonNode at(JsonNode root, String key) {
    JsonNode node = root;
    for (String name : key.split("\\.", -1)) {
      node = node.path(name);
    }
    return node;
  }

  /** A value as written in the configuration, for messages. */
  static String shown(JsonNode node) {
    if (node instanceof ArrayNode array) {
      List<String> items = new ArrayList<>();
      array.forEach(item -> items.add(item.isValueNode() ? item.asText() : item.toString()));
      return String.join(", ", items);
    }
    return node.isValueNode() ? node.asText() : node.toString();
  }
}
