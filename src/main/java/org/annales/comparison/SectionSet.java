package org.annales.comparison;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annales.settings.ComparisonSpec;
import org.annales.settings.InputException;
import org.annales.settings.Nearest;
import org.annales.text.model.Document;
import org.annales.text.model.Role;

/**
 * Finds the sections that the configuration means by one side of a comparison: parts with {@code +}
 * between, each a document, a section, sections in a row ({@code weir/chapter-1..chapter-9}), all
 * {@code sources}, or what the documents say of themselves ({@code year=1917..1918}, {@code
 * language=de}, {@code author=reed}, {@code role=text}). Of what stands with {@code &} between, all
 * must hold.
 */
final class SectionSet {
  private static final String TO = "..";

  private final String setting;
  private final List<SectionSize> sections;

  /**
   * Sets of some sections, in the order of their documents.
   *
   * @param setting that names the sets, for messages
   */
  SectionSet(String setting, List<SectionSize> sections) {
    this.setting = setting;
    this.sections = List.copyOf(sections);
  }

  /** The ids of the target's sections. */
  Set<String> target(ComparisonSpec comparison) {
    return named(comparison.target());
  }

  /** The ids of the reference's sections, without those of the target. */
  Set<String> reference(ComparisonSpec comparison) {
    Set<String> target = target(comparison);
    Set<String> found =
        comparison.reference().equals(ComparisonSpec.REST)
            ? restOf(target)
            : named(comparison.reference());
    found.removeAll(target);
    if (found.isEmpty()) {
      throw mistake(comparison.reference(), "sections that the target does not have", "");
    }
    return found;
  }

  private Set<String> restOf(Set<String> target) {
    Set<String> documents =
        sections.stream()
            .filter(section -> target.contains(section.sectionId()))
            .map(section -> section.document().documentId())
            .collect(Collectors.toSet());
    return ids(section -> documents.contains(section.document().documentId()));
  }

  /** The ids of the sections of a side. */
  Set<String> named(String side) {
    Set<String> found = new LinkedHashSet<>();
    for (String part : ComparisonSpec.parts(side)) {
      found.addAll(allOf(part));
    }
    return found;
  }

  /** The sections that all conditions between {@code &} hold for. */
  private Set<String> allOf(String part) {
    Set<String> found = new LinkedHashSet<>();
    List<String> conditions = List.of(part.split("&", -1));
    found.addAll(part(conditions.get(0)));
    for (String condition : conditions.subList(1, conditions.size())) {
      found.retainAll(part(condition));
    }
    if (found.isEmpty()) {
      throw mistake(part, "conditions that hold for some counted section together", "");
    }
    return found;
  }

  private Set<String> part(String part) {
    Set<String> found;
    if (part.equals(ComparisonSpec.SOURCES)) {
      found = ids(section -> section.document().role() == Role.SOURCE);
    } else if (part.contains("=")) {
      found = ids(section -> fits(section.document(), part));
    } else if (part.contains(TO)) {
      found = inARow(part);
    } else {
      found = ids(s -> s.sectionId().equals(part) || s.document().documentId().equals(part));
    }
    if (found.isEmpty()) {
      List<String> known =
          Stream.concat(
                  Stream.of(ComparisonSpec.SOURCES),
                  sections.stream()
                      .flatMap(s -> Stream.of(s.document().documentId(), s.sectionId())))
              .distinct()
              .toList();
      throw mistake(
          part,
          "what some counted sections are of: a document, a section, FIRST..LAST of a document,"
              + " sources, year=, language=, author= (a part of the name) or role=",
          Nearest.suggestion(part, known));
    }
    return found;
  }

  private InputException mistake(String found, String expected, String suggestion) {
    return new InputException(setting + ": found " + found + ", expected " + expected + suggestion);
  }

  private Set<String> ids(Predicate<SectionSize> wanted) {
    return sections.stream()
        .filter(wanted)
        .map(SectionSize::sectionId)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private Set<String> inARow(String part) {
    String first = part.substring(0, part.indexOf(TO));
    String documentId = first.contains("/") ? first.substring(0, first.indexOf('/')) : first;
    String end = part.substring(part.indexOf(TO) + TO.length());
    String last = end.contains("/") ? end : documentId + "/" + end;
    int from = ordinal(first);
    int to = ordinal(last);
    if (from > to) {
      throw mistake(part, "FIRST..LAST: " + last + " stands before " + first, "");
    }
    return ids(
        section ->
            section.document().documentId().equals(documentId)
                && section.ordinal() >= from
                && section.ordinal() <= to);
  }

  /** The place of a section in its document. */
  private int ordinal(String id) {
    return sections.stream()
        .filter(section -> section.sectionId().equals(id))
        .mapToInt(SectionSize::ordinal)
        .findFirst()
        .orElseThrow(() -> mistake(id, "a counted section", Nearest.suggestion(id, sectionIds())));
  }

  private List<String> sectionIds() {
    return sections.stream().map(SectionSize::sectionId).toList();
  }

  private boolean fits(Document document, String condition) {
    String field = condition.substring(0, condition.indexOf('='));
    String value = condition.substring(condition.indexOf('=') + 1);
    return switch (field) {
      case "year" -> document.year() != null && isIn(document.year(), value);
      case "language" -> value.equals(document.language());
      case "role" -> value.equals(document.role().label());
      case "author" -> lower(document.author()).contains(lower(value));
      default -> throw mistake(field, "one of year, language, author, role", "");
    };
  }

  private boolean isIn(int year, String years) {
    int dots = years.indexOf(TO);
    try {
      int from = Integer.parseInt(dots < 0 ? years : years.substring(0, dots));
      int to = dots < 0 ? from : Integer.parseInt(years.substring(dots + TO.length()));
      return year >= from && year <= to;
    } catch (NumberFormatException e) {
      throw mistake("year=" + years, "a year or FIRST..LAST", "");
    }
  }

  private static String lower(String text) {
    return Objects.requireNonNullElse(text, "").toLowerCase(Locale.ROOT);
  }
}
