package org.annales.name;

import java.io.Serializable;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A heading of a printed index of names.
 *
 * @param text as printed
 * @param sections the sections that its pages fall into
 */
public record IndexHeading(String text, Set<Integer> sections) implements Serializable {
  private static final Pattern NICKNAME = Pattern.compile("[(\\[](\\p{Lu}\\p{L}+)[)\\]]");

  /** First names in brackets, in small letters: other forms of the first name, or nicknames. */
  Set<String> nicknames() {
    Set<String> nicknames = new TreeSet<>();
    Matcher bracketed = NICKNAME.matcher(text);
    while (bracketed.find()) {
      nicknames.add(PersonName.key(bracketed.group(1)));
    }
    return nicknames;
  }

  PersonName name() {
    return PersonName.ofHeading(text);
  }
}
