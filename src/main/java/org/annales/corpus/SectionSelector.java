package org.annales.corpus;

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
import org.annales.settings.SectionCondition;
import org.annales.settings.SectionSetSpec;
import org.annales.text.model.Document;
import org.annales.text.model.Role;

/**
 * Finds the sections that a {@link SectionSetSpec} names.
 *
 * @param setting that names the sets, for messages
 * @param sections in the order of their documents
 */
public record SectionSelector(String setting, List<SelectableSection> sections) {
  /** The ids of the target's sections. */
  public Set<String> target(ComparisonSpec comparison) {
    return named(comparison.target());
  }

  /** The ids of the reference's sections, without those of the target. */
  public Set<String> reference(ComparisonSpec comparison) {
    Set<String> target = target(comparison);
    Set<String> found =
        comparison.reference().equals(ComparisonSpec.REST)
            ? documentsOf(target)
            : named(comparison.reference());
    found.removeAll(target);
    if (found.isEmpty()) {
      throw mistake(comparison.reference(), "sections that the target does not have", "");
    }
    return found;
  }

  private Set<String> documentsOf(Set<String> target) {
    Set<String> documents =
        sections.stream()
            .filter(section -> target.contains(section.sectionId()))
            .map(section -> section.document().documentId())
            .collect(Collectors.toSet());
    return ids(section -> documents.contains(section.document().documentId()));
  }

  /** The ids of the sections of a set. */
  public Set<String> named(String set) {
    Set<String> found = new LinkedHashSet<>();
    new SectionSetSpec(set).parts().forEach(part -> found.addAll(allOf(part)));
    return found;
  }

  /** The sections that all conditions hold for. */
  private Set<String> allOf(List<SectionCondition> conditions) {
    Set<String> found = new LinkedHashSet<>(those(conditions.get(0)));
    conditions.stream().skip(1).map(this::those).forEach(found::retainAll);
    if (found.isEmpty()) {
      String part =
          conditions.stream().map(SectionCondition::text).collect(Collectors.joining("&"));
      throw mistake(part, "conditions that all hold for some counted section", "");
    }
    return found;
  }

  private Set<String> those(SectionCondition condition) {
    String text = condition.text();
    Set<String> found;
    if (text.equals(SectionCondition.SOURCES)) {
      found = ids(section -> section.document().role() == Role.SOURCE);
    } else if (condition.isOfDocument()) {
      found = ids(section -> holds(condition, section.document()));
    } else if (condition.isRow()) {
      found = row(condition);
    } else {
      found = ids(s -> s.sectionId().equals(text) || s.document().documentId().equals(text));
    }
    if (found.isEmpty()) {
      List<String> known =
          Stream.concat(
                  Stream.of(SectionCondition.SOURCES),
                  sections.stream()
                      .flatMap(s -> Stream.of(s.document().documentId(), s.sectionId())))
              .distinct()
              .toList();
      throw mistake(
          text,
          "what some counted sections are of: " + SectionCondition.EXPECTED,
          Nearest.suggestion(text, known));
    }
    return found;
  }

  private InputException mistake(String found, String expected, String suggestion) {
    return new InputException(setting + ": found " + found + ", expected " + expected + suggestion);
  }

  private Set<String> ids(Predicate<SelectableSection> wanted) {
    return sections.stream()
        .filter(wanted)
        .map(SelectableSection::sectionId)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private Set<String> row(SectionCondition condition) {
    int from = ordinal(condition.first());
    int to = ordinal(condition.last());
    if (from > to) {
      throw mistake(
          condition.text(),
          "FIRST..LAST: " + condition.last() + " stands before " + condition.first(),
          "");
    }
    return ids(
        section ->
            section.document().documentId().equals(condition.documentId())
                && section.ordinal() >= from
                && section.ordinal() <= to);
  }

  /** The place of a section in its document. */
  private int ordinal(String id) {
    return sections.stream()
        .filter(section -> section.sectionId().equals(id))
        .mapToInt(SelectableSection::ordinal)
        .findFirst()
        .orElseThrow(
            () ->
                mistake(
                    id,
                    "a counted section",
                    Nearest.suggestion(
                        id, sections.stream().map(SelectableSection::sectionId).toList())));
  }

  private static boolean holds(SectionCondition condition, Document document) {
    return switch (condition.field()) {
      case "year" -> document.year() != null && condition.hasYear(document.year());
      case "language" -> condition.value().equals(document.language());
      case "role" -> condition.value().equals(document.role().label());
      default -> lower(document.author()).contains(lower(condition.value()));
    };
  }

  private static String lower(String text) {
    return Objects.requireNonNullElse(text, "").toLowerCase(Locale.ROOT);
  }
}
