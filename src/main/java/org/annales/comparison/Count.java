package org.annales.comparison;

/**
 * What is counted in a sentence, a segment or a section; rates are formulas of these sums.
 *
 * <p>Readability counts words with a letter in them, and no numbers in digits.
 */
enum Count {
  WORDS("words", "counted tokens"),
  SENTENCES("sentences", "counted sentences with at least one counted token"),
  READABLE("readable_words", "counted tokens with a letter: w of the readability formulas"),
  LETTERS("letters", "letters of the readable words, without apostrophes and hyphens"),
  SYLLABLES("syllables", "syllables of the readable words, by the rules of English spelling"),
  COMPLEX(
      "complex_words",
      "readable words of three syllables and more that are not written as names (a capital and"
          + " small letters inside a sentence of the body, behind no colon or opening quotation"
          + " mark, and not in a title), have no hyphen, and are not made so long by -es or -ed"),
  POLYSYLLABLES("polysyllables", "readable words of three syllables and more"),
  LONG_WORDS("long_words", "readable words of more than six letters"),
  QUOTED("quoted_words", "counted tokens inside quotation marks"),
  FUNCTION(
      "function_words",
      "counted tokens on the Snowball project's list of stop words of the language"),
  CONTENT("content_words", "readable words that are not on that list"),
  NOTES("note_marks", "marks of notes in counted sentences"),
  NAMED("name_words", "counted tokens inside mentions of entities"),
  MENTIONS("entity_mentions", "mentions of entities that have a counted token");

  private final String label;
  private final String meaning;

  Count(String label, String meaning) {
    this.label = label;
    this.meaning = meaning;
  }

  /** Its name as a measure. */
  String label() {
    return label;
  }

  String meaning() {
    return meaning;
  }

  /** Whether there are rules or lists for it in a language. */
  boolean isKnown(LanguageResources language) {
    return switch (this) {
      case SYLLABLES, COMPLEX, POLYSYLLABLES -> language.hasSyllables();
      case FUNCTION, CONTENT -> language.hasFunctionWords();
      default -> true;
    };
  }
}
