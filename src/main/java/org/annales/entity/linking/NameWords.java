package org.annales.entity.linking;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Word lists that indicate the type of a name, such as titles and head nouns. */
enum NameWords {
  /** Before the name of a person: Mr, Comrade, General. */
  TITLE,
  /** Titles that are other words where they are written small: miss, count. */
  CAPITAL_TITLE,
  /** Titles before a surname alone. */
  SURNAME_TITLE,
  /** Titles that stand behind a name. */
  TITLE_BEHIND,
  /** Titles of women. */
  FEMALE,
  /** Titles of men. */
  MALE,
  /** Written with a capital, but no names of their own: Bible, Jr. */
  NONE,
  /** Titles of civil offices, which follow what they are for: Foreign Minister. */
  CIVIL,
  /** In capitals before or behind a person: MP, PhD. */
  LETTERS,
  /** Behind a person of two with one name: Jr, II. */
  GENERATION,
  /** Inside the name of a person: von, de, ibn. */
  PARTICLE,
  /** Verbs of speech before or after a person. */
  SPEECH,
  /** Prepositions of place. */
  PLACE_BEFORE,
  /** Before the plural of a surname: our Ormes. */
  BEFORE_PLURAL,
  /** Adverbs and the like at the head of a sentence: Thirdly. */
  OPENING,
  /** Before the name of who is addressed: Dear. */
  SALUTATION,
  /** Words for works and their publication, of which one stands near a short title in quotation. */
  WORK,
  /** Verbs and nouns of motion, which "to" and a place may follow. */
  MOTION,
  /** Prepositions behind words of motion. */
  MOTION_TO,
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

  /** The title of persons behind the name of an office. */
  static final String MINISTER = "minister";

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

  /** Whether words are an office with what it is for, and no body of such: Commissar of Lamps. */
  static boolean isOffice(List<String> words) {
    return typeOf(words) == null
        && IntStream.range(0, words.size() - 2)
            .anyMatch(
                i ->
                    OFFICE.has(words.get(i))
                        && !words.get(i).endsWith("s")
                        && Candidates.JOINING.contains(words.get(i + 1)));
  }

  /** Whether a word is a head noun of places or organisations of a type. */
  static boolean isHead(String word, NameType type) {
    return (type == NameType.PLACE && PLACE.has(word))
        || (type == NameType.ORGANIZATION && ORGANIZATION.has(word));
  }

  private static Map<NameWords, Set<String>> read() {
    Map<NameWords, Set<String>> words = new EnumMap<>(NameWords.class);
    for (List<String> line : WordTable.lines("words.tsv")) {
      words
          .computeIfAbsent(valueOf(line.get(0).toUpperCase(Locale.ROOT)), kind -> new HashSet<>())
          .addAll(List.of(line.get(1).split(" ", -1)));
    }
    return words;
  }
}
