package org.annales.settings;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A set of sections in a setting: the union of parts separated by {@code +}; a part has conditions
 * separated by {@code &}, all of which must hold.
 *
 * @param text as written, without spaces
 */
public record SectionSetSpec(String text) {
  /** The conditions of each part. */
  public List<List<SectionCondition>> parts() {
    return Stream.of(text.split("\\+", -1))
        .map(part -> Stream.of(part.split("&", -1)).map(SectionCondition::new).toList())
        .toList();
  }

  /** Returns the set with one more condition on each part. */
  public String and(String condition) {
    return Stream.of(text.split("\\+", -1))
        .map(part -> part + "&" + condition)
        .collect(Collectors.joining("+"));
  }

  /** What is expected in its place; empty if it is valid. */
  Optional<String> mistake() {
    return text.matches("[^\\s:]+")
        ? conditions().flatMap(condition -> condition.mistake().stream()).findFirst()
        : Optional.of("a set of sections without spaces, such as role=text or weir+mill");
  }

  /** The named documents, by themselves or with a section. */
  public Stream<String> documentIds() {
    return conditions()
        .filter(SectionCondition::namesDocument)
        .map(SectionCondition::documentId)
        .distinct();
  }

  /** Whether it is the id of one document or section. */
  public boolean isId() {
    return parts().size() == 1
        && parts().get(0).size() == 1
        && conditions().allMatch(condition -> condition.namesDocument() && !condition.isRow());
  }

  /** Whether a part has all sources. */
  public boolean hasSources() {
    return conditions().anyMatch(condition -> condition.text().equals(SectionCondition.SOURCES));
  }

  private Stream<SectionCondition> conditions() {
    return parts().stream().flatMap(List::stream);
  }
}
