package org.annales.entity.linking;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the surnames that a book writes before given names (Chen Mo).
 *
 * <p>A title shows a surname: Mr. Chen. It stands first if it begins full names and ends none,
 * while what follows it there is no surname of other names.
 */
final class SurnamesFirst {
  private final Set<String> titled = new HashSet<>();
  private final Map<String, Set<String>> second = new HashMap<>();
  private final Map<String, Set<String>> before = new HashMap<>();

  SurnamesFirst(List<Mention> persons) {
    for (Mention person : persons) {
      List<String> words = person.words().stream().map(PersonName::key).toList();
      int last = words.size() - 1;
      boolean surname = person.title() != null && NameWords.SURNAME_TITLE.has(person.title());
      if (last == 0 && surname) {
        titled.add(words.get(0));
      } else if (last > 0 && !PersonName.isInitial(person.words().get(0))) {
        second.computeIfAbsent(words.get(0), w -> new HashSet<>()).add(words.get(last));
        before.computeIfAbsent(words.get(last), w -> new HashSet<>()).add(words.get(0));
      } else if (last > 0) {
        before.computeIfAbsent(words.get(last), w -> new HashSet<>()).add("");
      }
    }
  }

  /** These surnames in lower case. */
  Set<String> surnames() {
    Set<String> surnames = new HashSet<>();
    second.forEach(
        (word, given) -> {
          if (titled.contains(word)
              && !before.containsKey(word)
              && given.stream()
                  .noneMatch(name -> titled.contains(name) || before.get(name).size() > 1)) {
            surnames.add(word);
          }
        });
    return surnames;
  }
}
