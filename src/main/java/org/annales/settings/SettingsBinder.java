package org.annales.settings;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Binds a tree of values to {@link Settings}. An invalid value is recorded as a mistake and
 * replaced by the default, so that further mistakes are found.
 */
final class SettingsBinder extends DeserializationProblemHandler {
  private final ObjectNode defaults;

  /** Separates a key from the index of a list item: {@code entities.authority/3}. */
  static final String ITEM = "/";

  private final Map<String, String> origins;
  private final Map<String, String> itemOrigins;
  private final List<String> mistakes;

  /**
   * @param origins the origin of each value, by key
   * @param itemOrigins the origins of list items, by key and index, as far as known
   */
  SettingsBinder(
      ObjectNode defaults,
      Map<String, String> origins,
      Map<String, String> itemOrigins,
      List<String> mistakes) {
    this.defaults = defaults;
    this.origins = origins;
    this.itemOrigins = itemOrigins;
    this.mistakes = mistakes;
  }

  Settings read(ObjectNode tree) {
    try {
      return SettingsReader.YAML.copy().addHandler(this).treeToValue(tree, Settings.class);
    } catch (JsonMappingException e) {
      String key = key(e.getPathReference(), e);
      add(
          key,
          expected(SettingsReader.at(defaults, key)),
          SettingsReader.shown(SettingsReader.at(tree, key)));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return null;
  }

  private static String key(String reference, JsonMappingException e) {
    List<String> names =
        e.getPath().stream()
            .map(JsonMappingException.Reference::getFieldName)
            .filter(name -> name != null)
            .toList();
    return names.isEmpty() ? reference : String.join(".", names);
  }

  @Override
  public Object handleWeirdStringValue(
      DeserializationContext context, Class<?> type, String value, String failure)
      throws IOException {
    return instead(context, type, '"' + value + '"', value);
  }

  @Override
  public Object handleWeirdNumberValue(
      DeserializationContext context, Class<?> type, Number value, String failure)
      throws IOException {
    return instead(context, type, value.toString(), value.toString());
  }

  @Override
  public Object handleUnexpectedToken(
      DeserializationContext context,
      JavaType type,
      JsonToken token,
      JsonParser parser,
      String failure)
      throws IOException {
    JsonNode found = parser.readValueAsTree();
    return instead(context, type.getRawClass(), found.toString(), "");
  }

  @Override
  public boolean handleUnknownProperty(
      DeserializationContext context,
      JsonParser parser,
      JsonDeserializer<?> deserializer,
      Object target,
      String name)
      throws IOException {
    List<String> known =
        deserializer.getKnownPropertyNames().stream().map(Object::toString).sorted().toList();
    String key = key(context);
    mistakes.add(
        place(key)
            + ": found "
            + name
            + ", expected one of "
            + String.join(", ", known)
            + Nearest.suggestion(name, known));
    parser.skipChildren();
    return true;
  }

  @Override
  public Object handleInstantiationProblem(
      DeserializationContext context, Class<?> type, Object argument, Throwable failure)
      throws IOException {
    Throwable cause = failure;
    while (cause.getCause() != null && !(cause instanceof Checks.WrongValues)) {
      cause = cause.getCause();
    }
    if (!(cause instanceof Checks.WrongValues wrong)) {
      throw new IllegalStateException(failure);
    }
    wrong.byKey().forEach((key, what) -> mistakes.add(place(key) + ": " + what));
    String anyKey = wrong.byKey().keySet().iterator().next();
    return type == Settings.class ? null : fallback(context, type, group(anyKey));
  }

  private Object instead(DeserializationContext context, Class<?> type, String shown, String meant)
      throws IOException {
    String key = key(context);
    String expected = expected(SettingsReader.at(defaults, list(key)));
    if (type.isEnum()) {
      List<String> names = names(type);
      expected = "one of " + String.join(", ", names) + Nearest.suggestion(meant, names);
    }
    boolean item = !key.equals(list(key));
    add(key, item ? expectedItem(type, expected) : expected, shown);
    return type.isEnum() ? type.getEnumConstants()[0] : fallback(context, type, list(key));
  }

  private static String expectedItem(Class<?> type, String expected) {
    if (type == String.class) {
      return "a text";
    }
    return type.isRecord()
        ? "keys and values: "
            + String.join(
                ", ", Arrays.stream(type.getRecordComponents()).map(c -> c.getName()).toList())
        : expected;
  }

  private Object fallback(DeserializationContext context, Class<?> type, String key)
      throws IOException {
    JsonNode byDefault = SettingsReader.at(defaults, key);
    boolean list = Collection.class.isAssignableFrom(type);
    boolean fits = byDefault.isArray() ? list : !byDefault.isObject() || !isScalar(type);
    // A default that does not fit, such as a list where an item of it is meant, would come here
    // again.
    return fits ? context.readTreeAsValue(byDefault, type) : null;
  }

  private static boolean isScalar(Class<?> type) {
    return type == String.class || type.isPrimitive() || Number.class.isAssignableFrom(type);
  }

  private void add(String key, String expected, String found) {
    mistakes.add(place(key) + ": found " + found + ", expected " + expected);
  }

  /** The origin and the key of a value or list item. */
  private String place(String key) {
    String list = list(key);
    return itemOrigins.getOrDefault(key, origins.getOrDefault(list, "")) + ": " + list;
  }

  private static String list(String key) {
    int item = key.indexOf(ITEM);
    return item < 0 ? key : key.substring(0, item);
  }

  private static String expected(JsonNode byDefault) {
    String kind = "a text";
    if (byDefault.isBoolean()) {
      kind = "true or false";
    } else if (byDefault.isFloatingPointNumber()) {
      kind = "a number";
    } else if (byDefault.isNumber()) {
      kind = "a whole number";
    } else if (byDefault.isArray()) {
      kind = "a list";
    }
    return kind + ", as the default " + byDefault;
  }

  private static List<String> names(Class<?> type) {
    return Arrays.stream(type.getEnumConstants())
        .map(constant -> ((Enum<?>) constant).name().toLowerCase(Locale.ROOT))
        .toList();
  }

  private static String key(DeserializationContext context) {
    String[] names =
        context
            .getParser()
            .getParsingContext()
            .pathAsPointer()
            .toString()
            .substring(1)
            .split("/", -1);
    StringBuilder key = new StringBuilder(names[0]);
    for (int i = 1; i < names.length; i++) {
      boolean item = names[i].chars().allMatch(Character::isDigit);
      key.append(item ? ITEM : ".").append(names[i]);
      if (item) {
        break;
      }
    }
    return key.toString();
  }

  /** The group of a key; the key itself if it has none. */
  private static String group(String key) {
    int dot = key.indexOf('.');
    return dot < 0 ? key : key.substring(0, dot);
  }
}
