package org.annales.settings;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What is compared with what, as the configuration writes it: {@code TARGET : REFERENCE}, such as
 * {@code weir/chapter-03 : weir/chapter-04}. A target is a section or a document; a reference one
 * of these, the rest of the target's document, or all sources.
 *
 * @param text as written
 */
public record ComparisonSpec(@JsonValue String text) implements Serializable {
  /** The reference that is the other counted sections of the target's document. */
  public static final String REST = "rest";

  /** The reference that is all documents of the role source. */
  public static final String SOURCES = "sources";

  static final String FORM =
      "TARGET : REFERENCE, the ids of a section or a document, or rest or sources for the"
          + " reference, such as weir/chapter-03 : rest";

  private static final Pattern PARTS = Pattern.compile("\\s*([^\\s:]+)\\s*:\\s*([^\\s:]+)\\s*");

  /** Reads a text, or the pair of key and value that YAML makes of one that is not quoted. */
  @JsonCreator
  static ComparisonSpec of(JsonNode node) {
    if (node.isObject() && node.size() == 1) {
      Map.Entry<String, JsonNode> pair = node.properties().iterator().next();
      return new ComparisonSpec(pair.getKey() + " : " + pair.getValue().asText());
    }
    return new ComparisonSpec(SettingsReader.shown(node));
  }

  /** What is wrong with it; nothing where it can be read. */
  Optional<String> mistake() {
    if (!hasTwoSides()) {
      return Optional.of(FORM);
    }
    if (target().equals(reference())) {
      return Optional.of("a reference that is not the target itself");
    }
    if (target().equals(REST) || target().equals(SOURCES)) {
      return Optional.of("a section or a document as the target");
    }
    return reference().equals(REST) && !target().contains("/")
        ? Optional.of("a section as the target, as a document has no rest")
        : Optional.empty();
  }

  /** Whether it has the form of a target and a reference, whatever these name. */
  boolean hasTwoSides() {
    return PARTS.matcher(text).matches();
  }

  /** The id of the section or document that is described. */
  public String target() {
    return parts().group(1);
  }

  /** What it is measured against: an id, {@link #REST} or {@link #SOURCES}. */
  public String reference() {
    return parts().group(2);
  }

  /** The parts of a side: more than one where sets of sections are compared. */
  public static List<String> parts(String side) {
    return List.of(side.split("\\+", -1));
  }

  /** The documents that are named, by themselves or with a section. */
  public List<String> documentIds() {
    return Stream.of(target(), reference())
        .flatMap(side -> parts(side).stream())
        .flatMap(part -> Stream.of(part.split("&", -1)))
        .filter(id -> !id.equals(REST) && !id.equals(SOURCES) && !id.contains("="))
        .map(id -> id.contains("/") ? id.substring(0, id.indexOf('/')) : id)
        .distinct()
        .toList();
  }

  private Matcher parts() {
    Matcher parts = PARTS.matcher(text);
    if (!parts.matches()) {
      throw new IllegalStateException("expected " + FORM + ", found " + text);
    }
    return parts;
  }
}
