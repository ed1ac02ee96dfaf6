package org.annales.analysis;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A model or lexicon for the manifest.
 *
 * @param licence its SPDX identifier
 * @param source its package and the data it was made from
 * @param facts further properties, in order: texts, numbers, or those of an extended resource
 */
public record Resource(
    Kind kind,
    String name,
    String version,
    String licence,
    String source,
    Map<String, Object> facts) {
  /** The list of the manifest that contains it. */
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
