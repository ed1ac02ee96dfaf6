package org.annales.text.zone;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annales.text.layout.Footnotes;
import org.annales.text.layout.MarkStyle;
import org.annales.text.layout.PageMarks;
import org.annales.text.model.Markup;
import org.annales.text.model.NoteMark;
import org.annales.text.model.Repair;
import org.annales.text.model.Repairs;

/**
 * Removes note marks and marks of italics and bold type from a paragraph.
 *
 * <p>An asterisk opens italics before a word and closes them after one; without open italics, one
 * after a word marks a note. Superscripts ({@code ¹²}, {@code ^{12}}, {@code <sup>12 </sup>}) and
 * the signs † and ‡ that follow a word or stop mark notes, also in brackets; numbers in brackets
 * and other signs do if the book uses them ({@link MarkStyle}).
 */
final class MarkReader {
  private static final String SIGNS = "†‡⁎∗";
  private static final String SPECIAL =
      Superscripts.ALL + SIGNS + "*_^<[{(§¶‖" + Markup.NOTE + Markup.PAGE;
  private static final Pattern RAISED =
      Pattern.compile(
          "\\^\\{?(\\d{1,4})([*†‡]?)\\}?|<sup>\\s*(\\d{1,4}|[*†‡§¶‖]{1,3})\\s*</sup>|\\^\\{?([*†‡§¶‖]{1,3})\\}?");
  private static final Pattern PAGE = Pattern.compile(PageMarks.MARK);
  private static final Pattern SIGN_IN_BRACKETS = Pattern.compile("[\\[(]([*†‡]{1,4})[\\])]");
  private static final Pattern UNIT = Pattern.compile(".*(?:^|[\\s\\d])[cdkm]?m", Pattern.DOTALL);
  private static final int LONGEST_UNIT = 4;
  private static final int MOST_DIGITS = 4;
  private final Set<MarkStyle> styles;
  private final Repairs repairs;
  private final boolean printed;
  private final StringBuilder text;
  private final List<NoteMark> marks = new ArrayList<>();
  private final Emphasis emphasis = new Emphasis();

  /**
   * Appends to a text; {@code printed}: whether printed signs are marks, and not only those of the
   * markup.
   */
  MarkReader(StringBuilder text, Set<MarkStyle> styles, Repairs repairs, boolean printed) {
    this.text = text;
    this.styles = styles;
    this.repairs = repairs;
    this.printed = printed;
  }

  /** The removed marks in order. */
  List<NoteMark> marks() {
    return marks;
  }

  /** The positions in closed italics. */
  BitSet italic() {
    return emphasis.italic();
  }

  /** Appends a line without its marks. */
  void append(String line) {
    int i = 0;
    while (i < line.length()) {
      char c = line.charAt(i);
      int taken = SPECIAL.indexOf(c) < 0 ? 0 : special(line, i);
      if (taken == 0) {
        text.append(c);
        taken = 1;
      } else if (i == 0) {
        // A mark at the beginning of a line leaves no space.
        while (taken < line.length() && line.charAt(taken) == ' ') {
          taken++;
        }
      }
      i += taken;
    }
  }

  /** The length of the mark at a position; 0 if there is none. */
  private int special(String line, int i) {
    char c = line.charAt(i);
    if (!printed && c != Markup.NOTE && c != Markup.PAGE) {
      return 0;
    }
    return switch (c) {
      case '*' -> asterisks(line, i);
      case '_' -> underscore(line, i);
      case '^', '<' -> pattern(RAISED, line, i);
      case '[', '{', '(', '§', '¶', '‖', Markup.PAGE -> bracket(line, i);
      case Markup.NOTE -> keyed(line, i);
      default -> SIGNS.indexOf(c) >= 0 ? sign(line, i) : superscript(line, i);
    };
  }

  private int asterisks(String line, int i) {
    int end = i;
    while (end < line.length() && line.charAt(end) == '*') {
      end++;
    }
    int length = end - i;
    boolean afterWord = i > 0 && !Character.isWhitespace(line.charAt(i - 1));
    boolean beforeWord = end < line.length() && !Character.isWhitespace(line.charAt(end));
    if (length > 3) {
      return removed(length);
    }
    int left = afterWord ? emphasis.close(length, text.length()) : length;
    if (left > 0 && afterWord && !beforeWord(line, end, left)) {
      mark(line.substring(i, i + left), 0);
    } else if (left > 0 && beforeWord) {
      emphasis.open(left, text.length());
    }
    return removed(length);
  }

  /**
   * Whether asterisks after a word and before a letter open italics (half-*open*) and mark no note.
   */
  private boolean beforeWord(String line, int end, int left) {
    return left < 3 && end < line.length() && Character.isLetter(line.charAt(end));
  }

  private int removed(int length) {
    repairs.add(Repair.MARKUP);
    return length;
  }

  private int underscore(String line, int i) {
    boolean inWord =
        i > 0
            && i + 1 < line.length()
            && Character.isLetterOrDigit(line.charAt(i - 1))
            && Character.isLetterOrDigit(line.charAt(i + 1));
    if (inWord) {
      return 0;
    }
    if (emphasis.isItalic()) {
      emphasis.closeItalics(text.length());
    } else if (i + 1 < line.length() && !Character.isWhitespace(line.charAt(i + 1))) {
      emphasis.openItalics(text.length());
    }
    return removed(1);
  }

  private int sign(String line, int i) {
    if (i == 0 || Character.isWhitespace(line.charAt(i - 1))) {
      return 0;
    }
    mark(line.substring(i, i + 1), 0);
    return 1;
  }

  private int superscript(String line, int i) {
    if (i == 0 || (Character.isWhitespace(line.charAt(i - 1)) && !setOff(line, i)) || afterUnit()) {
      return 0;
    }
    String digits = Superscripts.digits(line, i);
    if (digits.length() > MOST_DIGITS) {
      text.append(line, i, i + digits.length());
    } else {
      dropSpace(i);
      mark(digits, Integer.parseInt(digits));
    }
    return digits.length();
  }

  /** Whether a space separates a superscript from its sentence's end. */
  private static boolean setOff(String line, int i) {
    return i >= 2 && "\"”’».,;:!?)".indexOf(line.charAt(i - 2)) >= 0;
  }

  /** Units of area and volume have no note marks: m², km³. */
  private boolean afterUnit() {
    return UNIT.matcher(text.substring(Math.max(0, text.length() - LONGEST_UNIT))).matches();
  }

  private int bracket(String line, int i) {
    for (MarkStyle style : styles) {
      if (style.opening() == line.charAt(i)) {
        int taken = text.isEmpty() ? 0 : pattern(style.mark(), line, i);
        if (taken > 0) {
          return taken;
        }
      }
    }
    Matcher sign = SIGN_IN_BRACKETS.matcher(line).region(i, line.length());
    if (sign.lookingAt()) {
      if (line.charAt(i) == '[') {
        return pattern(SIGN_IN_BRACKETS, line, i);
      }
      // The text speaks of a sign in round brackets if no notes begin with it.
      text.append(sign.group());
      return sign.end() - i;
    }
    Matcher page = PAGE.matcher(line).region(i, line.length());
    if (!page.lookingAt()) {
      return 0;
    }
    repairs.add(Repair.PAGE_MARK);
    int end = page.end();
    boolean spaced = text.isEmpty() || text.charAt(text.length() - 1) == ' ';
    while (spaced && end < line.length() && line.charAt(end) == ' ') {
      end++;
    }
    return end - i;
  }

  private int pattern(Pattern pattern, String line, int i) {
    Matcher matcher = pattern.matcher(line).region(i, line.length()).useTransparentBounds(true);
    if (!matcher.lookingAt()) {
      return 0;
    }
    String label = matcher.group(1);
    for (int group = 3; label == null; group++) {
      label = matcher.group(group);
    }
    dropSpace(i);
    mark(label, Character.isDigit(label.charAt(0)) ? Integer.parseInt(label) : 0);
    if (pattern == RAISED && matcher.group(2) != null && !matcher.group(2).isEmpty()) {
      mark(matcher.group(2), 0);
    }
    return matcher.end() - i;
  }

  /** Parses a note mark of the markup, see {@link Markup}. */
  private int keyed(String line, int i) {
    Footnotes.Opening mark = Footnotes.keyed(line.substring(i));
    if (mark == null) {
      return 0;
    }
    marks.add(new NoteMark(mark.label(), mark.number(), text.length(), mark.key()));
    return mark.length();
  }

  /** Removes the space between a removed mark and a stop. */
  private void dropSpace(int i) {
    if (i > 0 && !text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
      text.setLength(text.length() - 1);
    }
  }

  private void mark(String label, int number) {
    marks.add(new NoteMark(label, number, text.length()));
  }
}
