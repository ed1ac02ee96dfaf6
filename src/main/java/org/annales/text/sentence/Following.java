package org.annales.text.sentence;

/** Tests what follows a stop behind spaces, dashes and opening marks. */
final class Following {
  private Following() {}

  /** Whether a word follows, and no mark inside a sentence: Plan B., they said. */
  static boolean isWord(Stop stop) {
    return Character.isLetterOrDigit(stop.text().codePointAt(stop.nextWord()));
  }

  static boolean isCapital(Stop stop) {
    return Character.isUpperCase(stop.text().codePointAt(stop.nextWord()));
  }

  static boolean isDigit(Stop stop) {
    return Character.isDigit(stop.text().charAt(stop.nextWord()));
  }

  static boolean isRomanNumber(Stop stop) {
    return isRoman(stop.wordAt(stop.nextWord()));
  }

  static boolean isInitial(Stop stop) {
    int next = stop.nextWord();
    String text = stop.text();
    return next + 1 < text.length()
        && Character.isUpperCase(text.charAt(next))
        && text.charAt(next + 1) == '.';
  }

  /** Whether a word follows that usually begins a sentence. */
  static boolean isOpener(Stop stop, Abbreviations abbreviations) {
    return abbreviations.isOpener(stop.wordAt(stop.nextWord()));
  }

  static boolean isRoman(String word) {
    return !word.isEmpty() && isOf(word, "IVXLCDM");
  }

  static boolean isOf(String word, String characters) {
    for (int i = 0; i < word.length(); i++) {
      if (characters.indexOf(word.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }
}
