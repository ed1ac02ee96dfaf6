package org.annales.text.heading;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annales.text.heading.Heading.Numbering;
import org.annales.text.model.SectionKind;

/** Reads headings that begin with a number and have no word: II., 3. The Ferry, § 4, Αʹ, א. */
final class NumberHeading {
  private static final Pattern NUMBER_AND_TITLE =
      Pattern.compile(
          "([0-9]{1,3}|[IVXLC]+)(?:[.)．)、।](?![0-9])\\s*|\\s*[—–]\\s*|\\s*--+\\s*|\\s+-\\s+|\\s*[:：]\\s+|\\s*\\n"
              + ")(.*)",
          Pattern.DOTALL);
  private static final Pattern SIGN =
      Pattern.compile("§+\\s*([0-9]{1,4}|[IVXLC]+)\\b(.*)", Pattern.DOTALL);
  private static final Pattern BARE_ROMAN =
      Pattern.compile("[\\s.\\[(–—-]*([IVXLC]+)[\\s.\\])–—-]*");

  /** A roman number between dashes, and a title: -IV- The Weir. */
  private static final Pattern DASHED =
      Pattern.compile("[-–—]\\s?([IVXLC]+)\\s?[-–—]\\s+(\\S.*)", Pattern.DOTALL);

  /** One or a few letters of an alphabet that also writes numbers. */
  private static final Pattern LETTERS =
      Pattern.compile(
          "[\\s.\\[(–—-]*([\\u05d0-\\u05ea]{1,3}[׳״'\"]?[\\u05d0-\\u05ea]?"
              + "|[Α-ΩϚϜ]{1,3}[ʹ´΄'’])[\\s.\\])–—-]*");

  private NumberHeading() {}

  /** Parses a text without a heading word; null where it begins with no number. */
  static Heading parse(String text) {
    Matcher sign = SIGN.matcher(text);
    if (sign.matches()) {
      return heading(Numerals.parse(sign.group(1)), Numbering.SIGN, sign.group(2));
    }
    Matcher bare = BARE_ROMAN.matcher(text);
    if (bare.matches()) {
      return heading(Numerals.parse(bare.group(1)), Numbering.ROMAN, "");
    }
    Matcher letters = LETTERS.matcher(text);
    if (letters.matches()) {
      String word = WordFolding.fold(letters.group(1));
      return heading(LetterNumbers.parse(word), Numbering.NATIVE, "");
    }
    Matcher dashed = DASHED.matcher(text);
    if (dashed.matches()) {
      return heading(Numerals.parse(dashed.group(1)), Numbering.ROMAN, dashed.group(2));
    }
    Matcher titled = NUMBER_AND_TITLE.matcher(text);
    if (!titled.matches()) {
      return null;
    }
    boolean arabic = Character.isDigit(text.charAt(0));
    Numbering numbering = arabic ? Numbering.ARABIC : Numbering.ROMAN;
    return heading(Numerals.parse(titled.group(1)), numbering, titled.group(2));
  }

  private static Heading heading(OptionalInt number, Numbering numbering, String rest) {
    return number.isEmpty()
        ? null
        : new Heading(
            SectionKind.CHAPTER,
            null,
            numbering,
            number.getAsInt(),
            null,
            HeadingText.withoutSigns(rest));
  }
}
