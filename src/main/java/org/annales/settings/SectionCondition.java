package org.annales.settings;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.annales.text.model.Role;

/**
 * A condition on sections in a setting: a document, a section, a range of sections ({@code
 * weir/chapter-1..chapter-9}), all {@code sources}, or a property of their document ({@code
 * year=1917..1918}, {@code language=de}, {@code author=reed}, {@code role=text}).
 */
public record SectionCondition(String text) {
  /** All documents of the role source. */
  public static final String SOURCES = "sources";

  public static final String EXPECTED =
      "a document, a section, FIRST..LAST of a document, sources, year=, language=, author= (a part"
          + " of the name) or role=";

  private static final String TO = "..";
  private static final List<String> FIELDS = List.of("year", "language", "author", "role");

  Optional<String> mistake() {
    if (isOfDocument()) {
      if (!FIELDS.contains(field())) {
        return Optional.of("one of " + String.join(", ", FIELDS) + " before =");
      }
      if (field().equals("year") && !value().matches("-?\\d{1,9}(\\.\\.-?\\d{1,9})?")) {
        return Optional.of("a year or FIRST..LAST");
      }
      return field().equals("role")
              && Stream.of(Role.values()).noneMatch(role -> role.label().equals(value()))
          ? Optional.of("role=text or role=source")
          : Optional.empty();
    }
    return text.isEmpty() || text.equals(ComparisonSpec.REST)
        ? Optional.of(EXPECTED)
        : Optional.empty();
  }

  /** Whether it is a condition on a property of documents. */
  public boolean isOfDocument() {
    return text.contains("=");
  }

  public String field() {
    return text.substring(0, text.indexOf('='));
  }

  /** The required value of the property. */
  public String value() {
    return text.substring(text.indexOf('=') + 1);
  }

  /** Whether a year satisfies it. */
  public boolean hasYear(int year) {
    int dots = value().indexOf(TO);
    int from = Integer.parseInt(dots < 0 ? value() : value().substring(0, dots));
    int to = dots < 0 ? from : Integer.parseInt(value().substring(dots + TO.length()));
    return year >= from && year <= to;
  }

  /** Whether it is a range of sections. */
  public boolean isRow() {
    return !isOfDocument() && text.contains(TO);
  }

  /** The id of the first section of a range. */
  public String first() {
    return text.substring(0, text.indexOf(TO));
  }

  /** The id of the last section of a range. */
  public String last() {
    String end = text.substring(text.indexOf(TO) + TO.length());
    return end.contains("/") ? end : documentId() + "/" + end;
  }

  /** The document that it names, by itself or with a section. */
  public String documentId() {
    String id = isRow() ? first() : text;
    return id.contains("/") ? id.substring(0, id.indexOf('/')) : id;
  }

  boolean namesDocument() {
    return !isOfDocument() && !text.equals(SOURCES);
  }
}
