package org.annales.text.heading;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annales.text.heading.Heading.Numbering;
import org.annales.text.heading.HeadingWords.Term;
import org.annales.text.model.SectionKind;

/**
 * Reads headings in Chinese, Japanese and Korean, where word and number stand without a space: 第三章,
 * 제3장, 876화, 卷一, 下巻, 始計第一, 二.
 */
final class EastAsianHeading {
  /** Characters of a title that follows the word without a sign. */
  private static final int LONGEST_TITLE = 30;

  /** The wide space is a space. */
  private static final int FLAGS = Pattern.DOTALL | Pattern.UNICODE_CHARACTER_CLASS;

  private static final String SIGN = "[\\s:：、，,.．・·|—–―\\-)）\\]】〕]";
  private static final Pattern DIVIDED = Pattern.compile("(?:" + SIGN + ".*)?", FLAGS);
  private static final Pattern SENTENCE = Pattern.compile(".*[。，、；：]|.*。.*", FLAGS);
  private static final Pattern HANGUL = Pattern.compile("\\p{IsHangul}.*", FLAGS);
  private static final Pattern BARE =
      Pattern.compile("[（(【〔\\[]?(?:其|その)?(" + HanNumbers.NUMBER + ")([）)】〕\\]]?)(.*)", FLAGS);
  private static final Pattern TITLE_FIRST =
      Pattern.compile(
          "([\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}　 ]{1,15}?)[　 ]*第("
              + HanNumbers.NUMBER
              + ")");

  private static final String RANKS = "上中下";

  /** The first, middle or last of three divisions, alone or before a title. */
  private static final Pattern RANK = Pattern.compile("([上中下])(|[\\s、]+.{1,20})", FLAGS);

  private final HeadingWords words;
  private final Pattern numberFirst;
  private final Pattern wordFirst;
  private final Pattern rankFirst;

  EastAsianHeading(HeadingWords words) {
    this.words = words;
    String any = alternatives(words.eastAsian(term -> true));
    String parts = alternatives(words.eastAsian(term -> term.level() <= 2));
    this.numberFirst =
        Pattern.compile(
            "[（(【〔\\[]?\\s*([第제]?)\\s*(" + HanNumbers.NUMBER + ")\\s*(" + any + ")(.*)", FLAGS);
    this.wordFirst =
        Pattern.compile(
            "(" + any + ")\\s*[之の]?\\s*第?\\s*(" + HanNumbers.NUMBER + "|[上中下])(.*)", FLAGS);
    this.rankFirst = Pattern.compile("([上中下])\\s*(" + parts + ")(.*)", FLAGS);
  }

  /** Whether a text begins with a character of these scripts, a bracket or a digit before one. */
  static boolean mayBe(String text) {
    int i = 0;
    while (i < text.length() && text.charAt(i) < 128) {
      i++;
    }
    return i < text.length()
        && i <= 5
        && text.charAt(i) >= 0x3000
        && (Character.isIdeographic(text.charAt(i))
            || HANGUL.matcher(text.substring(i)).matches()
            || text.charAt(i) >= 0xff00
            || text.charAt(i) < 0x3100);
  }

  /** Parses a line; null where it is no such heading. */
  Heading parse(String text) {
    Heading worded = worded(text);
    return worded == null ? unworded(text) : worded;
  }

  private Heading worded(String text) {
    Matcher number = numberFirst.matcher(text);
    if (number.matches()) {
      boolean ordinal = !number.group(1).isEmpty();
      return heading(number.group(3), number.group(2), number.group(4), ordinal);
    }
    Matcher word = wordFirst.matcher(text);
    if (word.matches()) {
      return heading(word.group(1), word.group(2), word.group(3), false);
    }
    Matcher rank = rankFirst.matcher(text);
    return rank.matches() ? heading(rank.group(2), rank.group(1), rank.group(3), false) : null;
  }

  private Heading heading(String word, String number, String rest, boolean ordinal) {
    Term term = words.terms(WordFolding.fold(word)).get(0);
    Integer value = value(number);
    boolean divided = DIVIDED.matcher(rest).matches();
    String title = HeadingText.withoutSigns(rest);
    boolean glued =
        ordinal
            && rest.length() <= LONGEST_TITLE
            && !HANGUL.matcher(rest).matches()
            && !SENTENCE.matcher(rest).matches();
    if (value == null || !(divided || glued) || isSentence(title)) {
      return null;
    }
    Heading deeper = term.level() > 2 || title.isEmpty() ? null : worded(title);
    if (deeper != null && deeper.number() != null && deeper.term().level() > term.level()) {
      return new Heading(
          deeper.kind(),
          deeper.term(),
          deeper.numbering(),
          deeper.number(),
          value > 0 ? value : null,
          deeper.title());
    }
    Integer known = value > 0 ? value : null;
    return new Heading(term.kind(), term, Numbering.NONE, known, null, title);
  }

  /** The value; 0 for the last of two or three volumes, which has none; null where it is none. */
  private static Integer value(String number) {
    int rank = RANKS.indexOf(number.charAt(0));
    if (rank >= 0) {
      return (rank + 1) % RANKS.length();
    }
    OptionalInt value = HanNumbers.parse(number);
    return value.isPresent() && value.getAsInt() > 0 ? value.getAsInt() : null;
  }

  /** Parses a number alone or before a title (二, （三）, 一、渡し舟), or behind it (始計第一). */
  private static Heading unworded(String text) {
    Matcher bare = BARE.matcher(text);
    if (bare.matches() && bare.group(1).charAt(0) > '9') {
      String rest = bare.group(3);
      boolean divided = DIVIDED.matcher(rest).matches() || !bare.group(2).isEmpty();
      String title = HeadingText.withoutSigns(rest);
      if (divided && title.length() <= LONGEST_TITLE && !isSentence(title)) {
        return numbered(bare.group(1), title);
      }
    }
    Matcher rank = RANK.matcher(text);
    if (rank.matches() && !isSentence(rank.group(2))) {
      int number = RANKS.indexOf(rank.group(1)) + 1;
      return new Heading(
          SectionKind.CHAPTER, null, Numbering.NATIVE, number, null, rank.group(2).strip());
    }
    Matcher behind = TITLE_FIRST.matcher(text);
    return behind.matches() ? numbered(behind.group(2), behind.group(1).strip()) : null;
  }

  private static Heading numbered(String number, String title) {
    Integer value = value(number);
    return value == null
        ? null
        : new Heading(SectionKind.CHAPTER, null, Numbering.NATIVE, value, null, title);
  }

  private static boolean isSentence(String title) {
    return SENTENCE.matcher(title).matches();
  }

  private static String alternatives(List<String> forms) {
    return String.join(
        "|", forms.stream().sorted(Comparator.comparingInt(String::length).reversed()).toList());
  }
}
