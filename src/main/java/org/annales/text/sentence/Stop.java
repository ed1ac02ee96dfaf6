package org.annales.text.sentence;

/**
 * A stop in a text, which may end a sentence, and what stands about it. A stop is a run of full
 * stops, ellipses, question and exclamation marks; those of a spaced ellipsis (. . .) are one run.
 *
 * <pre>
 *   … said Ann (of Pell).”12   The hens
 *                 |   |   |    |
 *         wordStart   |   |    next
 *           first, last   after
 * </pre>
 *
 * @param from where the sentence begins that it may end
 * @param wordStart where the word before it begins; {@code first} if none touches it
 * @param first position of its first character
 * @param last position of its last character
 * @param after position behind the closing marks and the remains of a note mark that follow it
 * @param next position of what follows behind spaces
 */
record Stop(String text, int from, int wordStart, int first, int last, int after, int next) {
  private static final String OPENING = "([{“„‚‘«»‹›\"'¿¡";
  private static final String DASHES = "—–―";
  private static final int MAX_WORD = 40;

  /** Parses the stop that begins at a position. */
  static Stop at(String text, int from, int first) {
    int wordStart = first;
    int earliest = Math.max(from, first - MAX_WORD);
    while (wordStart > earliest && isOfWord(text.charAt(wordStart - 1))) {
      wordStart--;
    }
    int last = lastOfRun(text, first);
    int after = ClosingMarks.behind(text, first, last + 1);
    return new Stop(text, from, wordStart, first, last, after, behindSpaces(text, after));
  }

  static boolean isMark(char c) {
    return c == '.' || c == '…' || c == '?' || c == '!';
  }

  private static boolean isOfWord(char c) {
    return c == '.' || c == '-' || Character.isLetterOrDigit(c) || Character.isSurrogate(c);
  }

  private static boolean isDot(String text, int i) {
    return i < text.length() && (text.charAt(i) == '.' || text.charAt(i) == '…');
  }

  private static int lastOfRun(String text, int first) {
    int last = first;
    while (last + 1 < text.length()) {
      if (isMark(text.charAt(last + 1))) {
        last++;
      } else if (isSpace(text.charAt(last + 1))
          && isDot(text, last + 2)
          && !glued(text, last + 2)) {
        last += 2;
      } else {
        return last;
      }
    }
    return last;
  }

  /** Whether the dots from a position on touch the next word: ...and */
  private static boolean glued(String text, int dots) {
    int end = dots;
    while (isDot(text, end)) {
      end++;
    }
    return end < text.length() && Character.isLetterOrDigit(text.charAt(end));
  }

  static int behindSpaces(String text, int start) {
    int i = start;
    while (i < text.length() && isSpace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** The word before the stop, with the stop. */
  String word() {
    return text.substring(wordStart, first + 1);
  }

  /**
   * The word before that word, with its stop if it is abbreviated; empty if anything but a space is
   * between them.
   */
  String wordBefore() {
    int end = wordStart;
    while (end > from && isSpace(text.charAt(end - 1))) {
      end--;
    }
    int start = end < wordStart && end > from && text.charAt(end - 1) == '.' ? end - 1 : end;
    while (start > from && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start, end);
  }

  /** The first non-space character of the sentence. */
  char opening() {
    return text.charAt(behindSpaces(text, from));
  }

  boolean opensSentence() {
    int i = from;
    while (i < wordStart && (isSpace(text.charAt(i)) || OPENING.indexOf(text.charAt(i)) >= 0)) {
      i++;
    }
    return i == wordStart;
  }

  /** The non-space character before the word; a space if there is none. */
  char before() {
    int i = wordStart - 1;
    while (i >= from && isSpace(text.charAt(i))) {
      i--;
    }
    return i < from ? ' ' : text.charAt(i);
  }

  boolean isAsked() {
    for (int i = first; i <= last; i++) {
      if (text.charAt(i) == '?' || text.charAt(i) == '!') {
        return true;
      }
    }
    return false;
  }

  /** The number of dots; an ellipsis character counts as three. */
  int dots() {
    int dots = 0;
    for (int i = first; i <= last; i++) {
      char c = text.charAt(i);
      dots += c == '…' ? 3 : c == '.' ? 1 : 0;
    }
    return dots;
  }

  /** Whether nothing, a space or an opening mark precedes it. */
  boolean isDetached() {
    return first == 0
        || isSpace(text.charAt(first - 1))
        || OPENING.indexOf(text.charAt(first - 1)) >= 0;
  }

  /** Whether it is alone in brackets: [...] or (!) */
  boolean isAloneInBracket() {
    return first > 0 && "([".indexOf(text.charAt(first - 1)) >= 0 && closesBracket();
  }

  boolean closesBracket() {
    return last + 1 < after && ")]".indexOf(text.charAt(last + 1)) >= 0;
  }

  boolean isAfterBracket() {
    return wordStart > 0 && "([".indexOf(text.charAt(wordStart - 1)) >= 0;
  }

  /** Whether closing marks or a note number follow. */
  boolean isClosed() {
    return after > last + 1;
  }

  boolean isSpaced() {
    return next > after;
  }

  boolean isDashed() {
    return next < text.length()
        && (DASHES.indexOf(text.charAt(next)) >= 0 || text.startsWith("--", next));
  }

  /** The index of the next word after dashes and opening marks; else the text's length. */
  int nextWord() {
    int i = next;
    while (i < text.length() && isBeforeWord(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isBeforeWord(char c) {
    return c == '-' || isSpace(c) || DASHES.indexOf(c) >= 0 || OPENING.indexOf(c) >= 0;
  }

  /** The index after the following dashes and spaces. */
  int behindDashes() {
    int i = next;
    while (i < text.length() && (text.charAt(i) == '-' || DASHES.indexOf(text.charAt(i)) >= 0)) {
      i++;
    }
    return behindSpaces(text, i);
  }

  /** The word at a position: letters, digits and inner apostrophes, ’ as '. */
  String wordAt(int start) {
    int end = start;
    while (end < text.length() && isOfWordOrApostrophe(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end).replace('’', '\'');
  }

  private static boolean isOfWordOrApostrophe(char c) {
    return c == '\'' || c == '’' || Character.isLetterOrDigit(c) || Character.isSurrogate(c);
  }

  boolean closesQuotation() {
    for (int i = last + 1; i < after; i++) {
      if ("\"”’»«“‘".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
