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
 * A comparison of two sets of sections in a setting: {@code TARGET : REFERENCE}, such as {@code
 * weir/chapter-03 : rest}. Each is a {@link SectionSetSpec}; the reference may be the rest of the
 * target's documents.
 *
 * @param text as written
 */
public record ComparisonSpec(@JsonValue String text) implements Serializable {
  /** The other counted sections of the target's documents. */
  public static final String REST = "rest";

  private static final String FORM =
      "TARGET : REFERENCE without spaces in them, such as weir/chapter-03 : rest or year=1917 :"
          + " year=1918..1920";

  private static final Pattern PARTS = Pattern.compile("\\s*([^\\s:]+)\\s*:\\s*([^\\s:]+)\\s*");

  /** Reads a text, or the key and value that YAML makes of an unquoted one. */
  @JsonCreator
  static ComparisonSpec of(JsonNode node) {
    if (node.isObject() && node.size() == 1) {
      Map.Entry<String, JsonNode> pair = node.properties().iterator().next();
      return new ComparisonSpec(pair.getKey() + " : " + pair.getValue().asText());
    }
    return new ComparisonSpec(SettingsReader.shown(node));
  }

  /** Checks the syntax of comparisons. */
  static void check(Checks checks, String key, List<ComparisonSpec> comparisons) {
    for (ComparisonSpec comparison : comparisons) {
      comparison
          .mistake()
          .ifPresent(expected -> checks.require(false, key, expected, comparison.text));
    }
  }

  private Optional<String> mistake() {
    if (!PARTS.matcher(text).matches()) {
      return Optional.of(FORM);
    }
    if (target().equals(reference())) {
      return Optional.of("a reference that is not the target itself");
    }
    if (target().equals(REST)) {
      return Optional.of("a set of sections as the target");
    }
    if (reference().equals(REST) && !target().matches(".*[/=+&].*")) {
      return Optional.of("sections as the target, as a document has no rest");
    }
    return sides().flatMap(side -> side.mistake().stream()).findFirst();
  }

  /** The named sets, without the rest. */
  private Stream<SectionSetSpec> sides() {
    return Stream.of(target(), reference())
        .filter(side -> !side.equals(REST))
        .map(SectionSetSpec::new);
  }

  /** The set to compare. */
  public String target() {
    return parts().group(1);
  }

  /** The set that it is compared with, or {@link #REST}. */
  public String reference() {
    return parts().group(2);
  }

  /** The named documents, by themselves or with a section. */
  public List<String> documentIds() {
    return sides().flatMap(SectionSetSpec::documentIds).distinct().toList();
  }

  public boolean hasSources() {
    return sides().anyMatch(SectionSetSpec::hasSources);
  }

  private Matcher parts() {
    Matcher parts = PARTS.matcher(text);
    if (!parts.matches()) {
      throw new IllegalStateException("expected " + FORM + ", found " + text);
    }
    return parts;
  }
}
