package org.annales.text.sentence;

import org.annales.text.sentence.Abbreviations.Kind;

/** Decides by the next word whether the stop of an abbreviation ends a sentence. */
record AbbreviationRules(Abbreviations abbreviations) {
  /** Whether the sentence goes on after a stop, which belongs to an abbreviation. */
  boolean goOn(Stop stop) {
    Kind kind = kind(stop);
    if (kind == null) {
      return false;
    }
    boolean letter =
        Abbreviations.takesLetter(kind) && new LetterNumber(abbreviations).follows(stop, kind);
    return switch (kind) {
      case ALWAYS -> true;
      case BEFORE_NUMBER -> Following.isDigit(stop) || Following.isRomanNumber(stop) || letter;
      case BEFORE_DIGIT -> Following.isDigit(stop);
      case BEFORE_DIGIT_OR_LETTER -> Following.isDigit(stop) || letter;
      case BEFORE_LETTER -> letter;
      case BETWEEN_NAMES -> isBetweenNames(stop);
      case BEFORE_NAME -> !Following.isOpener(stop, abbreviations);
    };
  }

  /** The kind of the abbreviation before a stop, which may be two words: i. e., z. B., p. ex. */
  private Kind kind(Stop stop) {
    String before = stop.wordBefore();
    boolean spaced = before.length() == 2 && before.charAt(1) == '.';
    Kind kind = spaced ? abbreviations.kind(before + stop.word()) : null;
    return kind == null ? abbreviations.kind(stop.word()) : kind;
  }

  /**
   * Whether the parties of a case stand on both sides: both have capitals (Pell v. Reed, Pell v.
   * The Crown), and the first is no word or abbreviation before a number (Chapter v. The).
   */
  private boolean isBetweenNames(Stop stop) {
    if (Following.isDigit(stop) || Following.isRomanNumber(stop)) {
      return true;
    }
    String before = stop.wordBefore();
    boolean name = !before.isEmpty() && Character.isUpperCase(before.codePointAt(0));
    return name
        && !abbreviations.isCounted(before)
        && (!Following.isOpener(stop, abbreviations) || namesFollow(stop));
  }

  private static boolean namesFollow(Stop stop) {
    int second =
        Stop.behindSpaces(stop.text(), stop.nextWord() + stop.wordAt(stop.nextWord()).length());
    return second < stop.text().length() && Character.isUpperCase(stop.text().codePointAt(second));
  }
}
