package org.annales.text.zone;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.annales.text.layout.BookText;
import org.annales.text.layout.Cleaning;
import org.annales.text.layout.MarkStyle;
import org.annales.text.layout.PageMarks;
import org.annales.text.model.Line;
import org.annales.text.model.NoteMark;

/**
 * Lines of a book, joined and cleaned: without soft hyphens, marks of italics, asterisks and note
 * marks, and with divided words joined. The lines need not be adjacent.
 *
 * @param lineStarts position in {@code text} of each line
 * @param lineNumbers number of each line in the file, from 1, ascending
 * @param marks the removed note marks, in order
 * @param italic positions in {@code text} in italics
 */
public record Paragraph(
    String text,
    List<Integer> lineStarts,
    List<Integer> lineNumbers,
    List<NoteMark> marks,
    BitSet italic) {

  private static final Pattern DIVIDED = Pattern.compile("\\p{L}-");
  private static final Pattern REPEATED = Pattern.compile("[-\u2010\u2011]\\p{L}");
  private static final Pattern OPENING_MARKS =
      Pattern.compile("^(?:[*_]+|(?:" + PageMarks.MARK + ") *)+");

  public static Paragraph of(List<Line> lines, BookText book) {
    return of(lines, book.cleaning(), book.styles(), book.printedMarks());
  }

  /** Joins lines; {@code styles}: brackets of note marks. */
  public static Paragraph of(List<Line> lines, Cleaning cleaning, Set<MarkStyle> styles) {
    return of(lines, cleaning, styles, true);
  }

  private static Paragraph of(
      List<Line> lines, Cleaning cleaning, Set<MarkStyle> styles, boolean printedMarks) {
    StringBuilder text = new StringBuilder();
    List<Integer> starts = new ArrayList<>();
    List<Integer> numbers = new ArrayList<>();
    MarkReader marks = new MarkReader(text, styles, cleaning.repairs(), printedMarks);
    for (Line raw : lines) {
      String line = cleaning.line(raw.text());
      openLine(text, line, cleaning);
      starts.add(text.length());
      numbers.add(raw.number());
      marks.append(line);
      dropLastSpaces(text);
    }
    return new Paragraph(text.toString(), starts, numbers, marks.marks(), marks.italic());
  }

  /** Returns the paragraph with another text of the same length. */
  public Paragraph withText(String written) {
    if (written.length() != text.length()) {
      throw new IllegalArgumentException(
          "expected a text of length " + text.length() + ", found " + written.length());
    }
    return new Paragraph(written, lineStarts, lineNumbers, marks, italic);
  }

  /**
   * Joins a line to the text before it. A hyphen that the next line repeats belongs to the word, as
   * Portuguese, Polish and other languages print it (disse- / -lhe).
   */
  private static void openLine(StringBuilder text, String line, Cleaning cleaning) {
    int end = text.length();
    if (end == 0 || line.isEmpty()) {
      return;
    }
    String opening = OPENING_MARKS.matcher(line).replaceFirst("");
    boolean divided =
        end >= 2 && !opening.isEmpty() && DIVIDED.matcher(text.substring(end - 2)).matches();
    if (divided && REPEATED.matcher(opening).lookingAt()) {
      text.setLength(end - 1);
    } else if (!divided || !Character.isLetter(opening.codePointAt(0))) {
      text.append(' ');
    } else {
      divide(text, opening, cleaning);
    }
  }

  /** Applies what the hyphen between two lines means; before a capital it is kept. */
  private static void divide(StringBuilder text, String opening, Cleaning cleaning) {
    int hyphen = text.length() - 1;
    if (!Character.isLowerCase(opening.codePointAt(0))) {
      return;
    }
    String before = lastWord(text.substring(0, hyphen));
    switch (cleaning.hyphen(before, firstWord(opening), opening)) {
      case DIVIDES -> text.setLength(hyphen);
      case SUSPENDED -> text.append(' ');
      case OF_WORD -> {
        // The hyphen is there.
      }
    }
  }

  private static void dropLastSpaces(StringBuilder text) {
    while (text.length() > 0 && text.charAt(text.length() - 1) == ' ') {
      text.setLength(text.length() - 1);
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
    // A hyphen at the end divides the word again.
    while (end > 1 && line.charAt(end - 1) == '-') {
      end--;
    }
    return line.substring(0, end);
  }

  /** The line number in the file, from 1, of a position. */
  public int line(int position) {
    int place = Collections.binarySearch(lineStarts, position);
    if (place < 0) {
      return lineNumbers.get(Math.max(0, -place - 2));
    }
    // Of lines at one position, all but the last are empty.
    while (place + 1 < lineStarts.size() && lineStarts.get(place + 1) == position) {
      place++;
    }
    return lineNumbers.get(place);
  }
}
