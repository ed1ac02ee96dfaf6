package org.annales.text.sentence;

import org.annales.text.layout.FunctionWords;
import org.annales.text.sentence.Abbreviations.Kind;

/**
 * Decides whether the single capital after an abbreviation is its number (Fig. A, No. B, Co. C),
 * and no word or initial that begins a sentence.
 *
 * <ul>
 *   <li>A letter at the end of a text or before a mark is a number.
 *   <li>One that is no word of its own is a number.
 *   <li>One that is a word (A, I) is a number after an abbreviation with a capital inside a
 *       sentence, which seldom ends one (Fig. A shows), or before a function word: no sentence
 *       begins “A of”.
 *   <li>One with a stop is a number by the same rules, and at the end of a sentence; otherwise it
 *       is the initial of a name.
 * </ul>
 */
record LetterNumber(Abbreviations abbreviations) {
  /** Capitals that are words. */
  private static final String WORDS = "AIOEYÀÉÓАИОУЯВКС";

  private static final String MARKS = ",;:)]”’»–—-";

  /** Whether a letter is the number of the abbreviation before a stop. */
  boolean follows(Stop stop, Kind kind) {
    String text = stop.text();
    int letter = stop.nextWord();
    boolean single = letter == stop.next() && stop.wordAt(letter).length() == 1;
    if (!single || !stop.isSpaced() || !Character.isUpperCase(text.charAt(letter))) {
      return false;
    }
    int after = letter + 1;
    if (after == text.length() || MARKS.indexOf(text.charAt(after)) >= 0) {
      return true;
    }
    // Names of firms end with the abbreviations that precede only letters: Pell & Co.
    boolean capital = Character.isUpperCase(stop.word().charAt(0)) && !stop.opensSentence();
    boolean numbers = capital && kind != Kind.BEFORE_LETTER;
    if (text.charAt(after) == '.') {
      int next = Stop.behindSpaces(text, after + 1);
      return numbers || next == text.length() || opensSentence(stop, next);
    }
    int next = Stop.behindSpaces(text, after);
    if (next == after) {
      return false;
    }
    boolean word = WORDS.indexOf(text.charAt(letter)) >= 0;
    return word ? numbers || FunctionWords.is(stop.wordAt(next)) : stop.before() != '&';
  }

  private boolean opensSentence(Stop stop, int next) {
    return !Character.isUpperCase(stop.text().codePointAt(next))
        || abbreviations.isOpener(stop.wordAt(next));
  }
}
