package org.annales.entity.linking;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A heading of a printed index of names.
 *
 * @param text as printed
 * @param pages the number of its pages in each section
 */
public record IndexHeading(String text, Map<Integer, Integer> pages) implements Serializable {
  private static final Pattern NICKNAME = Pattern.compile("[(\\[](\\p{Lu}\\p{L}+)[)\\]]");

  /** The sections of its pages. */
  public Set<Integer> sections() {
    return new TreeSet<>(pages.keySet());
  }

  /** First names in brackets, in lower case: variants or nicknames. */
  Set<String> nicknames() {
    Set<String> nicknames = new TreeSet<>();
    Matcher bracketed = NICKNAME.matcher(text);
    while (bracketed.find()) {
      nicknames.add(PersonName.key(bracketed.group(1)));
    }
    return nicknames;
  }

  /** Whether it may be a person's: all its words are capitalised or particles. */
  boolean isOfPerson() {
    String name = text.replaceAll("[(\\[,].*", "").strip();
    return Arrays.stream(name.split("\\s+", -1))
        .allMatch(
            word ->
                !word.isEmpty()
                    && (Character.isUpperCase(word.codePointAt(0))
                        || WordShape.of(word, false) != WordShape.LOWER
                        || NameWords.PARTICLE.has(word)));
  }

  PersonName name() {
    return PersonName.ofHeading(text);
  }
}
