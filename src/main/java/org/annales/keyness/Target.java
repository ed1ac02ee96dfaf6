package org.annales.keyness;

import java.io.Serializable;
import org.annales.settings.ComparisonSpec;
import org.annales.settings.SectionCondition;
import org.annales.settings.SectionSetSpec;

/**
 * The target of a comparison.
 *
 * @param target as the configuration names it
 * @param reference as the configuration names it
 * @param documentId null of sections of several documents
 * @param sections its places among the sections of the {@link Pool}, whose others are the
 *     reference; null where a side was not read
 */
record Target(String target, String reference, String documentId, Range sections)
    implements Serializable {
  static final String REST = "rest";
  static final String SOURCES = "sources";
  static final String PAIR = "pair";
  static final String DOCUMENT = "document";
  static final String SET = "set";

  /** What the reference is: a code. */
  String scope() {
    return switch (reference) {
      case ComparisonSpec.REST -> REST;
      case SectionCondition.SOURCES -> SOURCES;
      default ->
          new SectionSetSpec(reference).isId() ? reference.indexOf('/') < 0 ? DOCUMENT : PAIR : SET;
    };
  }

  /** Both names: what tells a comparison from all others. */
  String names() {
    return target + "\n" + reference;
  }

  /** The sections that are the reference; null where the scope says it all. */
  String referenceId() {
    return reference.equals(ComparisonSpec.REST) || reference.equals(SectionCondition.SOURCES)
        ? null
        : reference;
  }
}
