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
 * Takes note marks and the marks of italics and bold type out of the lines of one paragraph.
 *
 * <p>An asterisk opens italics before a word and closes them after one; one that follows a word
 * where no italics are open marks a note. Superscripts ({@code ¹²}, {@code ^{12}}, {@code <sup>12
 * </sup>}) and the signs † and ‡ that follow a word or stop mark notes; numbers in brackets do
 * where the book uses them so ({@link MarkStyle}).
 */
final class MarkReader {
  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final String SIGNS = "†‡";
  private static final String SPECIAL =
      SUPERSCRIPTS + SIGNS + "*_^<[{(" + Markup.NOTE + Markup.PAGE;
  private static final Pattern RAISED =
      Pattern.compile("\\^\\{?(\\d{1,4})([*†‡]?)\\}?|<sup>\\s*(\\d{1,4})\\s*</sup>");
  private static final Pattern PAGE = Pattern.compile(PageMarks.MARK);
  private static final Pattern SIGN_IN_BRACKETS = Pattern.compile("\\[[*†‡]\\]");
  private static final Pattern UNIT = Pattern.compile(".*(?:^|[\\s\\d])[cdkm]?m", Pattern.DOTALL);
  private static final int LONGEST_UNIT = 4;
  private static final int MOST_DIGITS = 4;

  private final Set<MarkStyle> styles;
  private final Repairs repairs;
  private final boolean printed;
  private final StringBuilder text;
  private final List<NoteMark> marks = new ArrayList<>();
  private final Emphasis emphasis = new Emphasis();

  /** Reads into a text, after what stands in it. */
  MarkReader(StringBuilder text, Set<MarkStyle> styles, Repairs repairs) {
    this(text, styles, repairs, true);
  }

  /** {@code printed}: whether signs of print are marks too, and not only the file's own. */
  MarkReader(StringBuilder text, Set<MarkStyle> styles, Repairs repairs, boolean printed) {
    this.text = text;
    this.styles = styles;
    this.repairs = repairs;
    this.printed = printed;
  }

  /** The marks taken out so far, in order. */
  List<NoteMark> marks() {
    return marks;
  }

  /** The places in the text that stand in italics, which were opened and closed. */
  BitSet italic() {
    return emphasis.italic();
  }

  /** Adds a line to the text, without its marks. */
  void append(String line) {
    int i = 0;
    while (i < line.length()) {
      char c = line.charAt(i);
      int taken = SPECIAL.indexOf(c) < 0 ? 0 : special(line, i);
      if (taken == 0) {
        text.append(c);
        taken = 1;
      } else if (i == 0) {
        // What opens a line leaves no space there.
        while (taken < line.length() && line.charAt(taken) == ' ') {
          taken++;
        }
      }
      i += taken;
    }
  }

  /** How many characters of a line from one on were taken as a mark; 0 where they are none. */
  private int special(String line, int i) {
    char c = line.charAt(i);
    if (!printed && c != Markup.NOTE && c != Markup.PAGE) {
      return 0;
    }
    return switch (c) {
      case '*' -> asterisks(line, i);
      case '_' -> underscore(line, i);
      case '^', '<' -> pattern(RAISED, line, i);
      case '[', '{', '(', Markup.PAGE -> bracket(line, i);
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

  /** After a word, asterisks before a letter open italics (half-*open*), others mark a note. */
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
    int end = i;
    while (end < line.length() && SUPERSCRIPTS.indexOf(line.charAt(end)) >= 0) {
      end++;
    }
    if (end - i > MOST_DIGITS) {
      text.append(line, i, end);
      return end - i;
    }
    StringBuilder digits = new StringBuilder();
    line.substring(i, end).chars().forEach(c -> digits.append(SUPERSCRIPTS.indexOf(c)));
    dropSpace(i);
    mark(digits.toString(), Integer.parseInt(digits.toString()));
    return end - i;
  }

  /** Whether a space divides a superscript from the end of a sentence that it belongs to. */
  private static boolean setOff(String line, int i) {
    return i >= 2 && "\"”’».,;:!?)".indexOf(line.charAt(i - 2)) >= 0;
  }

  /** m², km³: units of area and volume bear no notes. */
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
    if (SIGN_IN_BRACKETS.matcher(line).region(i, line.length()).lookingAt()) {
      mark(line.substring(i + 1, i + 2), 0);
      return 3;
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
    String digits = matcher.group(1) != null ? matcher.group(1) : matcher.group(3);
    dropSpace(i);
    mark(digits, Integer.parseInt(digits));
    if (pattern == RAISED && matcher.group(2) != null && !matcher.group(2).isEmpty()) {
      mark(matcher.group(2), 0);
    }
    return matcher.end() - i;
  }

  /** A mark of the file's own: its key and its label, as {@link Markup} writes them. */
  private int keyed(String line, int i) {
    Footnotes.Opening mark = Footnotes.keyed(line.substring(i));
    if (mark == null) {
      return 0;
    }
    marks.add(new NoteMark(mark.label(), mark.number(), text.length(), mark.key()));
    return mark.length();
  }

  /** A mark set off by a space leaves none before the stop after it. */
  private void dropSpace(int i) {
    if (i > 0 && !text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
      text.setLength(text.length() - 1);
    }
  }

  private void mark(String label, int number) {
    marks.add(new NoteMark(label, number, text.length()));
  }
}
