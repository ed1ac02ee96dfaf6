package org.annales.text.heading;

import java.util.Locale;
import java.util.regex.Pattern;
import org.annales.text.model.Markup;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Compares headings by their letters and digits alone. */
public final class Headings {
  private static final Pattern MARKS = Pattern.compile("[*_#|=]+");
  private static final Pattern SPACES = Pattern.compile("[\\s&&[^\\n]]+");
  private static final Pattern EDGES = Pattern.compile("^[~+\\s]+|[~+\\s]+$");

  /** Superscripts, numbers in brackets, and a bracketed letter or sign at the end. */
  private static final Pattern NOTE_MARKS =
      Pattern.compile(
          "\\s*(?:\\^\\{[^}]{0,5}\\}|\\^\\w{1,3}|[¹²³⁰⁴-⁹]+|\\[\\d{1,3}\\]|\\[[A-Za-z*†‡]\\]$|[†‡]+$|<sup>[^<]{0,6}</sup>)");

  /** First characters of marks. */
  private static final String SIGNS = "*_#|=~+^[<†‡¹²³⁰⁴⁵⁶⁷⁸⁹";

  private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final int MAX_COMPARED = 200;
  private static final double ROUNDING = 1e-9;
  private static final int MAX_TITLE = 60;
  private static final int MAX_TITLE_WORDS = 9;

  /** Ends of sentences and clauses in scripts without capitals, or a quotation. */
  private static final Pattern SENTENCE =
      Pattern.compile("[「『“«\"].*|.*[.。．։।۔,،、，;；:：]|.*[。।].*", Pattern.DOTALL);

  private Headings() {}

  /** Removes marks of italics, bold type and markup, and collapses spaces. */
  public static String plain(String text) {
    return MARKS.matcher(Markup.withoutMarks(text)).replaceAll("").strip().replaceAll("\\s+", " ");
  }

  /** Removes all marks, also those of notes; keeps the lines. */
  public static String clean(String text) {
    if (isClean(text)) {
      return text;
    }
    String unmarked =
        NOTE_MARKS.matcher(MARKS.matcher(Markup.withoutMarks(text)).replaceAll("")).replaceAll("");
    String spaced = SPACES.matcher(unmarked).replaceAll(" ");
    return EDGES.matcher(spaced.replace(" \n", "\n").replace("\n ", "\n")).replaceAll("");
  }

  /** Whether a line has no marks, as most lines. */
  private static boolean isClean(String text) {
    boolean space = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean before = space;
      space = c == ' ';
      if ((space && before) || c < ' ' || SIGNS.indexOf(c) >= 0 || c == Markup.END) {
        return false;
      }
    }
    return !space;
  }

  /** Whether a line in a script without capitals is a title and no sentence: it is short. */
  public static boolean isTitleWithoutCase(String title) {
    return title.length() <= MAX_TITLE
        && title.split("\\s+", -1).length <= MAX_TITLE_WORDS
        && !SENTENCE.matcher(title).matches();
  }

  /** Returns the letters and digits in lower case, with one space between words. */
  public static String key(String text) {
    // The small form of the Turkish İ is i and a dot, which is no letter.
    String lower = text.toLowerCase(Locale.ROOT).replace("i\u0307", "i");
    return isKey(lower) ? lower : NOT_WORD.matcher(lower).replaceAll(" ").strip();
  }

  private static boolean isKey(String lower) {
    boolean space = true;
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      boolean before = space;
      space = c == ' ';
      if (space ? before : !Character.isLetterOrDigit(c)) {
        return false;
      }
    }
    return !space;
  }

  /** Edit similarity of two keys, if it is at least a half; else 0. */
  public static double similarity(String keyA, String keyB) {
    return similarity(keyA, keyB, 0.5);
  }

  /**
   * Edit similarity of two keys: 1 − edit distance / length of the longer, from 0 to 1; 0 for keys
   * over 200 characters, and below {@code least}, since bounds then avoid most alignments.
   */
  public static double similarity(String keyA, String keyB, double least) {
    if (keyA.equals(keyB)) {
      return keyA.length() > MAX_COMPARED ? 0 : 1;
    }
    int longer = Math.max(keyA.length(), keyB.length());
    if (longer > MAX_COMPARED) {
      return 0;
    }
    int limit = (int) (longer * (1 - least) + ROUNDING);
    if (Math.abs(keyA.length() - keyB.length()) > limit || fewestEdits(keyA, keyB) > limit) {
      return 0;
    }
    int distance = new LevenshteinDistance(limit).apply(keyA, keyB);
    return distance < 0 ? 0 : 1 - (double) distance / longer;
  }

  /** A lower bound of the edit distance: letters that one key has and the other lacks. */
  private static int fewestEdits(String keyA, String keyB) {
    int[] surplus = new int[64];
    for (int i = 0; i < keyA.length(); i++) {
      surplus[keyA.charAt(i) & 63]++;
    }
    for (int i = 0; i < keyB.length(); i++) {
      surplus[keyB.charAt(i) & 63]--;
    }
    int onlyA = 0;
    int onlyB = 0;
    for (int count : surplus) {
      onlyA += Math.max(0, count);
      onlyB += Math.max(0, -count);
    }
    return Math.max(onlyA, onlyB);
  }
}
