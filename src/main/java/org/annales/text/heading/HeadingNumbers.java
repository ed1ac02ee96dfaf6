package org.annales.text.heading;

import java.text.Normalizer;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annales.text.heading.Heading.Numbering;

/** Finds the numbers of headings among their words. */
record HeadingNumbers(HeadingWords words) {
  /** Largest roman number; many larger ones are words: di, mi, dix. */
  private static final int MAX_ROMAN = 399;

  private static final Pattern BEHIND_PART = Pattern.compile("[.:]");
  private static final Pattern BEHIND_NUMBER =
      Pattern.compile("(?:[\\s.:;)—–-].*)?", Pattern.DOTALL);
  private static final Pattern DIGITS = Pattern.compile("([0-9]{1,4})(\\p{L}{0,4})");
  private static final Pattern ROMAN = Pattern.compile("[IVXLC]+|[ivxl]+");
  private static final Pattern CYRILLIC = Pattern.compile("[IVXLХІ]{1,9}");
  private static final Pattern ROMAN_SIGNS = Pattern.compile("[\u2160-\u216f]+");
  private static final Pattern MISREAD = Pattern.compile("[IVXLC][IVXLCl1]*|[l1][IVXLCl1]+");

  /**
   * A number of a heading.
   *
   * @param value null for the last of a series, which has none
   * @param next the index of the word after it
   * @param suffixed whether letters follow its digits: 2nd
   */
  record Found(Integer value, int next, Numbering numbering, boolean suffixed) {}

  /** The number that begins at a word, in digits or in the words of a language; or null. */
  Found at(HeadingText text, int at, String language) {
    Found printed = digits(text, at);
    if (printed != null) {
      return printed;
    }
    if (words.isLast(language, text.words().get(at))) {
      return new Found(null, at + 1, Numbering.NONE, false);
    }
    NumberWords.Read read = words.number(language, text.words(), at);
    return read == null ? null : new Found(read.value(), at + read.words(), Numbering.NONE, false);
  }

  /** The number behind that of the part, as in Scene 2.IV or Lesson 1.3; null if there is none. */
  Found behind(HeadingText text, Found part) {
    int at = part.next();
    boolean joined =
        part.numbering() != Numbering.NONE
            && part.value() != null
            && at < text.size()
            && BEHIND_PART.matcher(text.gapAfter(at - 1)).matches();
    Found number = joined ? digits(text, at) : null;
    return number != null && BEHIND_NUMBER.matcher(text.after(number.next() - 1)).matches()
        ? number
        : null;
  }

  /** The arabic or Roman number that begins at a word, or null. */
  Found digits(HeadingText text, int at) {
    String word = Numerals.inAscii(text.printed(at));
    Matcher digits = DIGITS.matcher(word);
    if (digits.matches()) {
      boolean suffixed = words.isSuffix(WordFolding.fold(digits.group(2)));
      if (!digits.group(2).isEmpty() && !suffixed) {
        return null;
      }
      boolean divided =
          digits.group(2).isEmpty()
              && at + 1 < text.size()
              && text.gapAfter(at).matches("[.-]")
              && words.isSuffix(text.words().get(at + 1));
      int next = divided ? at + 2 : at + 1;
      return new Found(
          Integer.valueOf(digits.group(1)), next, Numbering.ARABIC, suffixed || divided);
    }
    String latin = latin(word);
    OptionalInt roman =
        ROMAN.matcher(latin).matches() ? Numerals.roman(latin) : OptionalInt.empty();
    boolean divided =
        at + 1 < text.size()
            && text.gapAfter(at).equals("-")
            && words.isSuffix(text.words().get(at + 1));
    return roman.isPresent() && roman.getAsInt() <= MAX_ROMAN
        ? new Found(roman.getAsInt(), divided ? at + 2 : at + 1, Numbering.ROMAN, divided)
        : null;
  }

  /** Reads a number in the letters of an alphabet, or null. */
  Found letters(HeadingText text, int at) {
    OptionalInt value = LetterNumbers.parse(text.words().get(at));
    return value.isPresent() && !Character.isLowerCase(text.printed(at).codePointAt(0))
        ? new Found(value.getAsInt(), at + 1, Numbering.NONE, false)
        : null;
  }

  /** Replaces roman numbers that are one sign: Ⅳ. */
  static String romanLetters(String text) {
    Matcher sign = ROMAN_SIGNS.matcher(text);
    return sign.find()
        ? sign.replaceAll(found -> Normalizer.normalize(found.group(), Normalizer.Form.NFKC))
        : text;
  }

  /** Replaces Cyrillic letters that look like roman digits, and digits of other scripts. */
  static String latin(String printed) {
    String word = Numerals.inAscii(printed);
    return CYRILLIC.matcher(word).matches() ? word.replace('Х', 'X').replace('І', 'I') : word;
  }

  /** Reads a roman number in which a scan has l or 1 for I; else null. */
  Found misread(HeadingText text, int at) {
    String word = text.printed(at);
    if (!MISREAD.matcher(word).matches()) {
      return null;
    }
    OptionalInt roman = Numerals.roman(word.replace('l', 'I').replace('1', 'I'));
    return roman.isPresent() ? new Found(roman.getAsInt(), at + 1, Numbering.ROMAN, false) : null;
  }
}
