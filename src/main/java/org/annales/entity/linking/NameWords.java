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

/** Word lists that indicate the type of a name, such as titles and head nouns. */
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
  /** Verbs of speech before or after a person. */
  SPEECH,
  /** Prepositions of place. */
  PLACE_BEFORE,
  /** Head nouns of organisations. */
  ORGANIZATION,
  /** Places that CLDR lacks, with _ for a space. */
  REGION,
  /** Offices before "of": Secretary of State. */
  OFFICE,
  /** Head nouns of places. */
  PLACE,
  /** Head nouns of newspapers and journals. */
  PUBLICATION,
  /** Head nouns of events. */
  EVENT;

  private static final Map<NameWords, Set<String>> WORDS = read();

  /** Whether the list has a word, its singular or its part after a hyphen, in any case. */
  boolean has(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    String last = small.substring(small.lastIndexOf('-') + 1);
    Set<String> words = WORDS.get(this);
    return words.contains(last)
        || (last.endsWith("s") && words.contains(last.substring(0, last.length() - 1)));
  }

  /**
   * Determines the type of a name of several words by its last word before "of", then its first;
   * null where both are unknown.
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
