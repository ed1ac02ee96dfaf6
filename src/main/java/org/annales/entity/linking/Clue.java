package org.annales.entity.linking;

/** A property of a candidate or its context that indicates its type. */
enum Clue {
  /** At the beginning of a sentence or after a colon, where any word is capitalised. */
  BEGINS,
  /** Most of the sentence is in capitals. */
  IN_CAPITALS,
  /** After a preposition of place (in, near), a word of motion and "to", or before "camp". */
  PLACE,
  /** Before or after a verb of speech. */
  SPEECH,
  /** After an article. */
  ARTICLE,
  /** After a word before plurals, or listed after such a name: the Ormes, our Ormes and Pells. */
  SEVERAL,
  /** Separated from the candidate before by a comma or "and". */
  LISTED,
  /** Separated from the candidate before by "and". */
  COUPLED,
  /** Before a number: Jan. 7. */
  NUMBER,
  /** After an office and "of": Secretary of State. */
  OFFICE,
  /** In quotation marks or italics, and capitalised like a title of a work. */
  WORK,
  /** In italics, unlike the words around it. */
  ITALICS,
  /** At the head of a sentence, before a verb whose ending shows a woman: Марта пришла. */
  FEMININE_VERB,
  /** A form of an authority record. */
  BY_AUTHORITY
}
