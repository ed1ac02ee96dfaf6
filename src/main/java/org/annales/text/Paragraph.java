package org.annales.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Some lines of a book joined and cleaned: NFC, without soft hyphens, marks of italics and note
 * marks; a word that the end of a line divides is put together again.
 *
 * @param lineStarts position in {@code text} where each line begins
 * @param firstLine number of the first line in the file, from 1
 * @param marks the note marks that stood in it, in order
 */
record Paragraph(String text, List<Integer> lineStarts, int firstLine, List<NoteMark> marks) {

  /** A note's mark, removed from the text: its number and the position it stood at. */
  record NoteMark(int number, int position) {}

  private static final Pattern REMOVED =
      Pattern.compile("[\\u00AD\\u200B\\uFEFF]|(?<![\\p{L}\\p{Nd}])_|_(?![\\p{L}\\p{Nd}])|\\*+");
  private static final Pattern NOTE_MARK =
      Pattern.compile(
          "\\^\\{(\\d+)[*†‡]?\\}|<sup>(\\d+)</sup>|(?<=\\S)(?<!\\b[cdkm]?m)([⁰¹²³⁴-⁹]+)");
  private static final Pattern LAST_HYPHEN = Pattern.compile("(?<=\\p{L})[\\u00AD\\u2010\\u2011]$");
  private static final Pattern DIVIDED = Pattern.compile("\\p{L}-");
  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final String MARKS = SUPERSCRIPTS + "*_^<\u00AD\u200B\uFEFF";

  /**
   * Joins lines.
   *
   * @param joined tells whether a word divided at a line's end, given as its two halves divided by
   *     a hyphen, is written without the hyphen elsewhere
   */
  static Paragraph of(List<String> lines, int firstLine, Predicate<String> joined) {
    StringBuilder text = new StringBuilder();
    List<Integer> starts = new ArrayList<>();
    List<NoteMark> marks = new ArrayList<>();
    for (String raw : lines) {
      String composed = Normalizer.normalize(raw.strip(), Normalizer.Form.NFC);
      // A soft hyphen is seen only where it divides a word, at the end of a line.
      composed = LAST_HYPHEN.matcher(composed).replaceFirst("-");
      String line = isPlain(composed) ? composed : REMOVED.matcher(composed).replaceAll("").strip();
      openLine(text, line, joined);
      starts.add(text.length());
      appendWithoutMarks(text, line, marks);
    }
    return new Paragraph(text.toString(), starts, firstLine, marks);
  }

  private static void openLine(StringBuilder text, String line, Predicate<String> joined) {
    int end = text.length();
    if (end == 0 || line.isEmpty()) {
      return;
    }
    boolean divided =
        end >= 2
            && DIVIDED.matcher(text.substring(end - 2)).matches()
            && Character.isLetter(line.codePointAt(0));
    if (!divided) {
      text.append(' ');
    } else if (Character.isLowerCase(line.codePointAt(0))
        && joined.test(lastWord(text) + firstWord(line))) {
      text.setLength(end - 1);
    }
  }

  private static String lastWord(CharSequence text) {
    int start = text.length() - 1;
    while (start > 0 && isOfWord(text.charAt(start - 1))) {
      start--;
    }
    return text.subSequence(start, text.length()).toString();
  }

  private static boolean isOfWord(char c) {
    return Character.isLetter(c) || c == '-';
  }

  private static String firstWord(String line) {
    int end = 0;
    while (end < line.length() && isOfWord(line.charAt(end))) {
      end++;
    }
    return line.substring(0, end);
  }

  private static void appendWithoutMarks(StringBuilder text, String line, List<NoteMark> marks) {
    if (isPlain(line)) {
      text.append(line);
      return;
    }
    Matcher matcher = NOTE_MARK.matcher(line);
    int copied = 0;
    while (matcher.find()) {
      text.append(line, copied, matcher.start());
      copied = matcher.end();
      String digits = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
      marks.add(new NoteMark(number(digits != null ? digits : matcher.group(3)), text.length()));
    }
    text.append(line, copied, line.length());
  }

  /** Whether a line has none of the characters that marks consist of; most lines have none. */
  private static boolean isPlain(String line) {
    for (int i = 0; i < line.length(); i++) {
      if (MARKS.indexOf(line.charAt(i)) >= 0) {
        return false;
      }
    }
    return true;
  }

  private static int number(String digits) {
    int number = 0;
    for (int i = 0; i < digits.length() && i < 6; i++) {
      char c = digits.charAt(i);
      number = number * 10 + (Character.isDigit(c) ? c - '0' : SUPERSCRIPTS.indexOf(c));
    }
    return number;
  }

  /** The line in the file, from 1, that a position in the text stands on. */
  int line(int position) {
    int line = 0;
    while (line + 1 < lineStarts.size() && lineStarts.get(line + 1) <= position) {
      line++;
    }
    return firstLine + line;
  }
}
