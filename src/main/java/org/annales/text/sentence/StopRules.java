package org.annales.text.sentence;

/**
 * Decides whether a stop ends a sentence. Without a matching rule, Unicode's boundary decides.
 *
 * <ul>
 *   <li>Before a small letter no sentence ends.
 *   <li>After an abbreviation the next word decides ({@link Abbreviations}); a single capital may
 *       be its number ({@link LetterNumber}).
 *   <li>A single capital is an initial, unless a usual opening of a sentence follows (Plan B. He
 *       left) or a word numbered by letters precedes it (Appendix C. Owls).
 *   <li>A number or letter at the beginning of a sentence is its label (1. The Lamp).
 *   <li>Four dots end a sentence before a capital. So do three that touch the word before them, but
 *       not before “I”; three after a space mark an omission, and end a sentence only before a
 *       usual opening.
 *   <li>A quotation that ends with a question or an exclamation continues before the name of the
 *       speaker (“Why?” Ann asked).
 * </ul>
 */
final class StopRules {
  private static final int MAX_TAG_WORDS = 4;
  private static final int MAX_SHORT_NAME = 3;
  private static final int MIN_PLAIN_WORD = 4;

  private final Abbreviations abbreviations;
  private final AbbreviationRules shortened;

  StopRules(Abbreviations abbreviations) {
    this.abbreviations = abbreviations;
    this.shortened = new AbbreviationRules(abbreviations);
  }

  /** Whether a stop ends a sentence, given Unicode's decision. */
  boolean ends(Stop stop, boolean boundary) {
    int next = stop.nextWord();
    if (next == stop.text().length()) {
      return boundary;
    }
    if (Character.isLowerCase(stop.text().codePointAt(next))) {
      return false;
    }
    if (stop.isAloneInBracket()) {
      return opensSentence(stop);
    }
    if (stop.isAsked()) {
      return endsQuestion(stop, boundary);
    }
    return stop.dots() > 1 ? endsAtEllipsis(stop, boundary) : endsAtFullStop(stop, boundary);
  }

  private boolean endsQuestion(Stop stop, boolean boundary) {
    if (stop.closesQuotation() && speakerFollows(stop)) {
      return false;
    }
    return stop.isDashed() ? endsBeforeDash(stop) : boundary || endsBehindNote(stop);
  }

  private boolean endsAtEllipsis(Stop stop, boolean boundary) {
    if (!Following.isCapital(stop)) {
      return boundary;
    }
    if (stop.isDashed() || (stop.isDetached() && !stop.isSpaced() && !stop.isClosed())) {
      return false;
    }
    if (stop.closesQuotation()) {
      return !speakerFollows(stop);
    }
    if (stop.dots() > 3) {
      return true;
    }
    return stop.isDetached() ? opensSentence(stop) && !isI(stop) : !isI(stop);
  }

  private boolean endsAtFullStop(Stop stop, boolean boundary) {
    boolean initial = isInitial(stop.word());
    if (stop.isClosed()) {
      return endsClosed(stop, initial, boundary);
    }
    if (numbersSentence(stop) || shortened.goOn(stop)) {
      return false;
    }
    if (initial || isShortName(stop)) {
      return endsAtInitial(stop);
    }
    if (stop.isDashed()) {
      return endsBeforeDash(stop);
    }
    if (!stop.isSpaced() && stop.nextWord() == stop.next()) {
      // A section number such as 1.E.8, or a name such as annales.Main.
      return false;
    }
    return boundary || (Following.isDigit(stop) && isPlainWord(stop));
  }

  /** Initials at the end of a remark (the hens [of Ann—K. P.] Dray sold) end no sentence. */
  private boolean endsClosed(Stop stop, boolean initial, boolean boundary) {
    if (Character.isDigit(stop.text().charAt(stop.last() + 1))
        && (initial || abbreviations.kind(stop.word()) != null)) {
      return false;
    }
    if (stop.closesBracket() && stop.isAfterBracket() && isNumber(stop)) {
      return false;
    }
    if (initial && stop.closesBracket() && !stop.closesQuotation()) {
      return opensSentence(stop) || stop.opening() == '[' || stop.opening() == '(';
    }
    return stop.isDashed() ? endsBeforeDash(stop) : boundary || endsBehindNote(stop);
  }

  private static boolean endsBehindNote(Stop stop) {
    return stop.isClosed() && stop.isSpaced() && Following.isCapital(stop);
  }

  private static boolean endsBeforeDash(Stop stop) {
    return Following.isCapital(stop) && !Following.isInitial(stop);
  }

  private boolean endsAtInitial(Stop stop) {
    if (Following.isInitial(stop) || !Following.isWord(stop)) {
      return false;
    }
    String before = stop.wordBefore();
    return opensSentence(stop)
        || (abbreviations.isCounted(before) && (!before.endsWith(".") || isLetterNumber(stop)));
  }

  /** Whether a letter numbers a volume or the like, and a capital follows: Vol. B. Owls. */
  private static boolean isLetterNumber(Stop stop) {
    String word = stop.word();
    return word.length() == 2
        && !Following.isRoman(word.substring(0, 1))
        && Following.isCapital(stop);
  }

  /** One capital, or several with stops between them: N. I.N. J.-P. */
  private static boolean isInitial(String word) {
    int i = 0;
    while (i + 1 < word.length()
        && Character.isUpperCase(word.charAt(i))
        && word.charAt(i + 1) == '.') {
      i += 2;
      if (i < word.length() && word.charAt(i) == '-') {
        i++;
      }
    }
    return i > 0 && i == word.length();
  }

  /** A name shortened to two or three letters before an initial: Yu. L. Pell */
  private boolean isShortName(Stop stop) {
    String word = stop.word();
    return word.length() > 2
        && word.length() <= MAX_SHORT_NAME + 1
        && Character.isUpperCase(word.charAt(0))
        && Character.isLowerCase(word.charAt(1))
        && !abbreviations.isOpener(word.substring(0, word.length() - 1))
        && Following.isInitial(stop);
  }

  /** A number or letter at the beginning of a sentence, or digits at that of a list item. */
  private static boolean numbersSentence(Stop stop) {
    boolean item = ":;".indexOf(stop.before()) >= 0 && Character.isDigit(stop.word().charAt(0));
    return (item || stop.opensSentence()) && isNumber(stop);
  }

  /** A number of up to three digits, a roman one or a letter. */
  private static boolean isNumber(Stop stop) {
    String word = stop.word();
    String stem = word.substring(0, word.length() - 1);
    boolean digits = !stem.isEmpty() && stem.length() <= 3 && Following.isOf(stem, "0123456789.");
    return digits
        || Following.isRoman(stem)
        || (stem.length() == 1 && Character.isLetter(stem.charAt(0)));
  }

  /** A word in small letters longer than unlisted abbreviations. */
  private static boolean isPlainWord(Stop stop) {
    String word = stop.word();
    return word.length() > MIN_PLAIN_WORD
        && word.chars().limit(word.length() - 1L).allMatch(Character::isLowerCase);
  }

  private static boolean isI(Stop stop) {
    String word = stop.wordAt(stop.nextWord());
    return word.equals("I") || word.startsWith("I'");
  }

  private boolean opensSentence(Stop stop) {
    return Following.isOpener(stop, abbreviations);
  }

  /** Whether a name and a verb of speech follow: Ann asked; old Mr. Pell cried; I said. */
  private boolean speakerFollows(Stop stop) {
    int i = stop.nextWord();
    for (int n = 0; n <= MAX_TAG_WORDS && i < stop.text().length(); n++) {
      String word = stop.wordAt(i);
      if (n > 0 && abbreviations.isVerbOfSpeech(word)) {
        return true;
      }
      boolean name = !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
      if (!name || (abbreviations.isOpener(word) && !word.equals("I"))) {
        return false;
      }
      i += word.length();
      if (i < stop.text().length() && stop.text().charAt(i) == '.') {
        i++;
      }
      i = Stop.behindSpaces(stop.text(), i);
    }
    return false;
  }
}
