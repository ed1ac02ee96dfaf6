package org.annales.entity.linking;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Words that tell what a name is of: titles, particles, what organisations are called. */
enum NameWords {
  /** Before the name of a person: Mr, Comrade, General. */
  TITLE,
  /** Titles of women. */
  FEMALE,
  /** Titles of men. */
  MALE,
  /** Written with a capital, but no names of their own: Bible, Jr. */
  NONE,
  /** Inside the name of a person: von, de, ibn. */
  PARTICLE,
  /** Before or behind a person who speaks. */
  SPEECH,
  /** Before a place. */
  PLACE_BEFORE,
  /** Names of organisations hold these. */
  ORGANIZATION,
  /** Places that the platform's lists do not have, with _ for a space. */
  REGION,
  /** Before "of" and what its holder is at the head of: Secretary of State. */
  OFFICE,
  /** Names of places hold these. */
  PLACE,
  /** Names of newspapers and journals hold these. */
  PUBLICATION,
  /** Names of events hold these. */
  EVENT;

  private static final Map<NameWords, Set<String>> WORDS = read();

  /** Whether a word is one of these, their plural, or one behind a hyphen, in any case. */
  boolean has(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    String last = small.substring(small.lastIndexOf('-') + 1);
    Set<String> words = WORDS.get(this);
    return words.contains(last)
        || (last.endsWith("s") && words.contains(last.substring(0, last.length() - 1)));
  }

  /**
   * What a name of several words is of, by the last word before "of" or its first; null where they
   * tell nothing.
   */
  static NameType typeOf(List<String> words) {
    int head = 0;
    while (head + 1 < words.size() && Character.isUpperCase(words.get(head + 1).codePointAt(0))) {
      head++;
    }
    for (String word : List.of(words.get(head), words.get(0))) {
      if (EVENT.has(word)) {
        return NameType.EVENT;
      }
      if (PUBLICATION.has(word)) {
        return NameType.PUBLICATION;
      }
      if (ORGANIZATION.has(word)) {
        return NameType.ORGANIZATION;
      }
      if (PLACE.has(word)) {
        return NameType.PLACE;
      }
    }
    return null;
  }

  private static Map<NameWords, Set<String>> read() {
    Map<NameWords, Set<String>> words = new EnumMap<>(NameWords.class);
    try (InputStream in = NameWords.class.getResourceAsStream("words.tsv");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          int tab = line.indexOf('\t');
          words
              .computeIfAbsent(
                  valueOf(line.substring(0, tab).toUpperCase(Locale.ROOT)), kind -> new HashSet<>())
              .addAll(Set.of(line.substring(tab + 1).split(" ", -1)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }
}
