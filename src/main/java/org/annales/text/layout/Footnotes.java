package org.annales.text.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annales.text.model.Line;
import org.annales.text.model.Markup;

/**
 * Finds footnotes: blocks that begin with a sign (*, †) and a space, a number or sign in the style
 * of the book's note marks, or with the word Footnote. A sign before a number (§ 12) is that of a
 * law.
 */
public final class Footnotes {
  private static final Pattern SIGN =
      Pattern.compile(
          "(\\*{1,4}|[†‡⁎∗]{1,3}|[§¶‖]{1,2}(?!\\)?\\s+\\p{N}))\\)?\\s+(?=[\\p{L}\\p{N}“\"'‘«(\\[_*])");

  /** Words for footnotes in several languages. */
  static final String NAME =
      "(?:(?:Foot)?[Nn]ote|Nota|Fu(?:ß|ss)note|Anm(?:erkung|\\.)|Voetnoot|Noot|Примечание|Прим\\.|Сноска)";

  private static final Pattern NAMED =
      Pattern.compile("\\[" + NAME + "\\s*(\\d{1,4}|\\p{Lu}|[*†‡])?\\s*[:.]\\s*");
  private static final Pattern RAISED =
      Pattern.compile(
          "(?:\\^\\{?(\\d{1,4}|[*†‡§¶‖]{1,3})\\}?|([⁰¹²³⁴-⁹]{1,4})|<sup>\\s*(\\d{1,4}|[*†‡§¶‖]{1,3})\\s*</sup>)\\s*(?=\\S)");
  private static final Pattern PLAIN =
      Pattern.compile("(\\d{1,3})[.)]?\\s+(?=[*_“\"'‘«(]*\\p{Lu})");
  private static final Pattern KEYED =
      Pattern.compile(Markup.NOTE + "([0-9]{1,9})\\|([^" + Markup.END + "]*)" + Markup.END);
  private static final Pattern SQUARE = Pattern.compile("\\[\\^?(\\d{1,4}|\\*)\\]:?\\s*");
  private static final Pattern BRACES = Pattern.compile("\\{(\\d{1,4})\\}\\s*");
  private static final Pattern SIGN_IN_BRACKETS =
      Pattern.compile("[\\[(]([*†‡§¶‖]{1,4})[\\])]:?\\s*");
  private static final Pattern ROUND = Pattern.compile("\\((\\d{1,3})\\)\\s+");
  private static final Pattern RAISED_MARK =
      Pattern.compile("(?<=\\S)(?:(?:\\^\\{?|<sup>\\s*)(\\d{1,4})|([⁰¹²³⁴-⁹]{1,4}))");
  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final List<String> MARKS =
      List.of("^", "<", "[", "{", "(", "⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹");

  /**
   * The beginning of a note.
   *
   * @param label as printed
   * @param number 0 where the label is a sign
   * @param length length of the label in characters
   * @param plain whether it is a bare number, which may also open a list item
   * @param named whether a word such as Footnote precedes the label
   * @param key of the note in the file's markup; 0 without markup
   */
  public record Opening(
      String label, int number, int length, boolean plain, boolean named, int key) {
    public Opening(String label, int number, int length, boolean plain, boolean named) {
      this(label, number, length, plain, named, 0);
    }
  }

  private final Set<MarkStyle> styles;
  private final boolean plain;

  Footnotes(Set<MarkStyle> styles, boolean plain) {
    this.plain = plain;
    this.styles = styles;
  }

  /** Parses the beginning of a note; null where a line begins none. */
  public Opening opening(String line) {
    String text = line.strip();
    // A row of asterisks is a separator.
    if (text.isEmpty() || text.codePoints().noneMatch(Character::isLetterOrDigit)) {
      return null;
    }
    return switch (text.charAt(0)) {
      case Markup.NOTE -> keyed(text);
      case '*', '†', '‡', '§', '¶', '‖', '⁎', '∗' -> opening(SIGN, text);
      case '[' -> bracketed(text);
      case '{' -> styles.contains(MarkStyle.BRACES) ? opening(BRACES, text) : null;
      case '(' -> round(text);
      case '^', '<', '⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹' -> opening(RAISED, text);
      default -> plain ? opening(PLAIN, text) : null;
    };
  }

  /**
   * Parses a note key of the file's markup at the beginning of a text; null where there is none.
   */
  public static Opening keyed(String text) {
    Matcher mark = KEYED.matcher(text);
    if (!mark.lookingAt()) {
      return null;
    }
    String label = mark.group(2);
    boolean digits = label.matches("[0-9]{1,6}");
    int number = digits ? Integer.parseInt(label) : 0;
    return new Opening(label, number, mark.end(), false, false, Integer.parseInt(mark.group(1)));
  }

  private Opening bracketed(String text) {
    Opening named = opening(NAMED, text);
    if (named != null) {
      return named;
    }
    Opening sign = styles.contains(MarkStyle.SQUARE_SIGN) ? opening(SIGN_IN_BRACKETS, text) : null;
    return sign == null && styles.contains(MarkStyle.SQUARE) ? opening(SQUARE, text) : sign;
  }

  private Opening round(String text) {
    Opening sign = styles.contains(MarkStyle.ROUND_SIGN) ? opening(SIGN_IN_BRACKETS, text) : null;
    return sign == null && styles.contains(MarkStyle.ROUND) ? opening(ROUND, text) : sign;
  }

  private static Opening opening(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.lookingAt()) {
      return null;
    }
    String label = "";
    for (int group = 1; group <= matcher.groupCount(); group++) {
      label = matcher.group(group) == null ? label : plain(matcher.group(group));
    }
    boolean digits = !label.isEmpty() && label.chars().allMatch(c -> c >= '0' && c <= '9');
    return new Opening(
        label,
        digits ? Integer.parseInt(label) : 0,
        matcher.end(),
        pattern == PLAIN,
        pattern == NAMED);
  }

  /** The numbers of the note marks inside a line. */
  public Set<Integer> marks(String line) {
    Set<Integer> numbers = new HashSet<>();
    if (MARKS.stream().noneMatch(mark -> line.indexOf(mark) > 0)) {
      return numbers;
    }
    Matcher raised = RAISED_MARK.matcher(line);
    while (raised.find()) {
      String digits = raised.group(1) == null ? plain(raised.group(2)) : raised.group(1);
      numbers.add(Integer.parseInt(digits));
    }
    for (MarkStyle style : styles) {
      Matcher mark = style.mark().matcher(line);
      while (mark.find()) {
        if (mark.start() > 0 && Character.isDigit(mark.group(1).charAt(0))) {
          numbers.add(Integer.parseInt(mark.group(1)));
        }
      }
    }
    return numbers;
  }

  /** Converts superscripts to digits. */
  private static String plain(String label) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < label.length(); i++) {
      char c = label.charAt(i);
      int digit = SUPERSCRIPTS.indexOf(c);
      plain.append(digit < 0 ? c : (char) ('0' + digit));
    }
    return plain.toString();
  }

  /** Removes the label and closing bracket of a note. */
  public List<Line> text(List<Line> lines) {
    Opening opening = opening(lines.get(0).text());
    if (opening == null) {
      return lines;
    }
    List<Line> text = new ArrayList<>(lines);
    Line first = lines.get(0);
    text.set(0, new Line(first.number(), first.text().strip().substring(opening.length())));
    Line last = text.get(text.size() - 1);
    if (opening.named() && last.text().stripTrailing().endsWith("]")) {
      String stripped = last.text().stripTrailing();
      text.set(
          text.size() - 1, new Line(last.number(), stripped.substring(0, stripped.length() - 1)));
    }
    return text;
  }
}
