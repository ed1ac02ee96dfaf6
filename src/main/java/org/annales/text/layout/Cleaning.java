package org.annales.text.layout;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annales.text.model.Repair;
import org.annales.text.model.Repairs;

/**
 * Cleans the lines of a document: normalises to NFC, expands ligatures, removes tags, soft hyphens
 * and invisible characters, unifies the script of each word, and counts the repairs.
 */
public final class Cleaning {
  /** Other signs than a hyphen that divide a word; = only at the end of a word of letters. */
  private static final Pattern LAST_HYPHEN =
      Pattern.compile(
          "(?<=\\p{L})[\\u00AD\\u2010\\u2011\\u00AC\\u2E17]$|(?<=(?:^|[\\s\\p{Ps}\\p{Pi}\"'])\\p{L}{2,40})=$");

  private static final String LAST_SIGNS = "\u00AD\u2010\u2011\u00AC\u2E17=";

  private static final Pattern INVISIBLE = Pattern.compile("[\\u00AD\\u200B\\u2060\\uFEFF]");

  /** Accents and primes used as apostrophes inside words. */
  private static final Pattern APOSTROPHE =
      Pattern.compile("(?<=\\p{L})[`\\u00B4\\u2032](?=\\p{L})");

  /** Quotation marks of typewriters and TeX: ``so'' and ,,so''. */
  private static final Pattern OPENING = Pattern.compile("``");

  private static final Pattern CLOSING = Pattern.compile("''(?![\\p{L}'])");
  private static final Pattern LOW = Pattern.compile("(?<![\\p{L}\\p{N},]),,(?=\\p{L})");
  private static final Pattern LIGATURE = Pattern.compile("[\\uFB00-\\uFB06]");
  private static final Pattern TAG =
      Pattern.compile(
          "</?(?:p|br|i|b|em|strong|span|div|u|small|font|table|tr|td|th|center)\\b[^<>]{0,80}>");

  private final Vocabulary vocabulary;
  private final Repairs repairs;
  private final HyphenRules hyphens;
  private final BoldSigns boldSigns;

  public Cleaning(Vocabulary vocabulary, Repairs repairs) {
    this(vocabulary, repairs, null);
  }

  /** Cleans the lines of a document in a language, an ISO 639 code or null. */
  public Cleaning(Vocabulary vocabulary, Repairs repairs, String language) {
    this.vocabulary = vocabulary;
    this.repairs = repairs;
    this.hyphens = HyphenRules.of(language);
    this.boldSigns = new BoldSigns(vocabulary.lines());
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  public Repairs repairs() {
    return repairs;
  }

  /** Cleans a line; keeps marks of notes and italics. */
  public String line(String raw) {
    String line = raw.strip();
    if (isPlain(line)) {
      return line;
    }
    String composed = Normalizer.normalize(line, Normalizer.Form.NFC);
    if (!composed.equals(line)) {
      repairs.add(Repair.COMPOSED);
    }
    String unmarked = boldSigns.removed(composed);
    if (unmarked.length() < composed.length()) {
      repairs.add(Repair.MARKUP);
      composed = unmarked;
    }
    // A soft hyphen at the end of a line divides a word.
    if (!composed.isEmpty() && LAST_SIGNS.indexOf(composed.charAt(composed.length() - 1)) >= 0) {
      composed = LAST_HYPHEN.matcher(composed).replaceFirst("-");
    }
    composed = replaced(composed, INVISIBLE, "\u00AD\u200B\u2060\uFEFF", Repair.SOFT_HYPHEN, "");
    composed = replaced(composed, TAG, "<", Repair.MARKUP, "");
    composed = replaced(composed, APOSTROPHE, "`\u00B4\u2032", Repair.QUOTATION_MARK, "\u2019");
    composed = replaced(composed, OPENING, "`", Repair.QUOTATION_MARK, "\u201C");
    composed = replaced(composed, CLOSING, "'", Repair.QUOTATION_MARK, "\u201D");
    composed = replaced(composed, LOW, ",", Repair.QUOTATION_MARK, "\u201E");
    Matcher ligature = LIGATURE.matcher(composed);
    composed =
        ligature.replaceAll(
            found -> {
              repairs.add(Repair.LIGATURE);
              return Normalizer.normalize(found.group(), Normalizer.Form.NFKC);
            });
    return Homoglyphs.mended(composed, repairs).strip();
  }

  private String replaced(String line, Pattern pattern, String signs, Repair repair, String by) {
    if (signs.chars().noneMatch(sign -> line.indexOf(sign) >= 0)) {
      return line;
    }
    Matcher matcher = pattern.matcher(line);
    if (!matcher.find()) {
      return line;
    }
    return matcher.replaceAll(
        found -> {
          repairs.add(repair);
          return by;
        });
  }

  /** Whether a line needs no repair, as most lines. */
  private static boolean isPlain(String line) {
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      // Below U+0300 no character combines; NFC changes none of those above Latin-1 that are
      // tested.
      boolean dashOrQuote = c >= '\u2012' && c <= '\u2027';
      boolean suspect = (c >= '\u0300' && !dashOrQuote) || "\u00AC\u00AD\u00B4`<=".indexOf(c) >= 0;
      boolean doubled = (c == '\'' || c == ',') && line.startsWith(c == ',' ? ",," : "\'\'", i);
      if (suspect || doubled) {
        return false;
      }
    }
    return true;
  }

  /**
   * Decides about a hyphen at the end of a line: the spelling of the book decides first, then the
   * words around it ({@link HyphenRules}), and otherwise it divides the word.
   *
   * @param before the letters and hyphens before it
   * @param after the letters and hyphens after it
   * @param line what follows it in the next line
   */
  public LineHyphen hyphen(String before, String after, String line) {
    String whole = before + "-" + after;
    LineHyphen found =
        vocabulary.knows(whole) ? null : hyphens.hyphen(before, after, line, vocabulary);
    if (found == null) {
      found = vocabulary.joins(whole) ? LineHyphen.DIVIDES : LineHyphen.OF_WORD;
    }
    repairs.add(found == LineHyphen.DIVIDES ? Repair.HYPHEN_REMOVED : Repair.HYPHEN_KEPT);
    return found;
  }

  /** Converts small capitals at the beginning of a section to ordinary case. */
  public String opening(String text) {
    return SmallCapitals.mended(text, vocabulary, repairs);
  }
}
