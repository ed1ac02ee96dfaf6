package org.annales.analysis;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A model or lexicon that was used, as the manifest names it.
 *
 * @param licence its SPDX identifier
 * @param source the package that it comes from, and what it was made of
 * @param facts more about it, in order: texts, numbers, or the facts of a resource that it extends
 */
public record Resource(
    Kind kind,
    String name,
    String version,
    String licence,
    String source,
    Map<String, Object> facts) {
  /** The list of the manifest in which it stands. */
  public enum Kind {
    MODEL,
    LEXICON
  }

  public Resource {
    facts = new LinkedHashMap<>(facts);
  }

  /** A model or dictionary. */
  public static Resource model(String name, String version, String licence, String source) {
    return new Resource(Kind.MODEL, name, version, licence, source, Map.of());
  }
}
