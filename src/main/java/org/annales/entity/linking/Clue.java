package org.annales.entity.linking;

/** What stands around words in capitals, and says something of them. */
enum Clue {
  /** The capital may be owed to the place: at the beginning of a sentence, behind a colon. */
  BEGINS,
  /** Most of the sentence is in capitals. */
  IN_CAPITALS,
  /** A word of place stands before: in, near. */
  PLACE,
  /** A verb of speech stands before or behind. */
  SPEECH,
  /** "the" stands before. */
  ARTICLE,
  /** Stands beside the candidate before it in a list: with a comma or "and" between them. */
  LISTED,
  /** The same, and it is "and" that stands between them. */
  COUPLED,
  /** A number stands behind: Jan. 7. */
  NUMBER,
  /** An office and "of" stand before: Secretary of State. */
  OFFICE,
  /** Is all between quotation marks or in italics, and written as titles of works are. */
  WORK,
  /** Is all in italics, without what stands around it. */
  ITALICS,
  /** A person says that it is a name, just as it stands. */
  BY_AUTHORITY
}
