package org.annales.settings;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A set of sections as settings write it: parts with {@code +} between; of the conditions of a
 * part, with {@code &} between, all must hold.
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

  /** The same set with one more condition on each part. */
  public String and(String condition) {
    return Stream.of(text.split("\\+", -1))
        .map(part -> part + "&" + condition)
        .collect(Collectors.joining("+"));
  }

  /** What is expected in place of it; nothing where it can be read. */
  Optional<String> mistake() {
    return text.matches("[^\\s:]+")
        ? conditions().flatMap(condition -> condition.mistake().stream()).findFirst()
        : Optional.of("a set of sections without spaces, such as role=text or weir+mill");
  }

  /** The documents that it names, by themselves or with a section. */
  public Stream<String> documentIds() {
    return conditions()
        .filter(SectionCondition::namesDocument)
        .map(SectionCondition::documentId)
        .distinct();
  }

  /** Whether it is one document or one section, named by its id. */
  public boolean isId() {
    return parts().size() == 1
        && parts().get(0).size() == 1
        && conditions().allMatch(condition -> condition.namesDocument() && !condition.isRow());
  }

  /** Whether a part of it is all sources. */
  public boolean hasSources() {
    return conditions().anyMatch(condition -> condition.text().equals(SectionCondition.SOURCES));
  }

  private Stream<SectionCondition> conditions() {
    return parts().stream().flatMap(List::stream);
  }
}
