package org.annales.keyness;

import java.io.Serializable;
import org.annales.settings.ComparisonSpec;

/**
 * The target of a comparison.
 *
 * @param target its id
 * @param reference as the configuration names it
 * @param sections its sections; the reference is all others of the {@link Pool}
 */
record Target(String target, String reference, String documentId, Range sections)
    implements Serializable {
  static final String REST = "rest";
  static final String SOURCES = "sources";
  static final String PAIR = "pair";
  static final String DOCUMENT = "document";

  /** What the reference is: a code. */
  String scope() {
    return switch (reference) {
      case ComparisonSpec.REST -> REST;
      case ComparisonSpec.SOURCES -> SOURCES;
      default -> reference.indexOf('/') < 0 ? DOCUMENT : PAIR;
    };
  }

  /** The section or document that is the reference; null where the scope says it all. */
  String referenceId() {
    return reference.equals(ComparisonSpec.REST) || reference.equals(ComparisonSpec.SOURCES)
        ? null
        : reference;
  }
}
