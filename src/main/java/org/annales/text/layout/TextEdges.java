package org.annales.text.layout;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.util.List;
import java.util.regex.Pattern;
import org.annales.text.model.Line;

/** Tests whether a sentence may continue from one block to another. */
public final class TextEdges {
  private static final String CLOSING = "\"'”’“»«)]}*_†‡⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final String DASHES = "-—–";
  private static final String OPENING = "\"'“‘„»«([{*_";

  /** Items of a list: a) and (b). */
  private static final Pattern LETTERED = Pattern.compile("\\W{0,3}\\p{Ll}[.)]\\s");

  /** Most characters of a raised mark: ^{1234†}. */
  private static final int LONGEST_RAISED = 9;

  private TextEdges() {}

  /** The last character that is no closing quotation mark, bracket or note mark; 0 for none. */
  public static int last(String text) {
    int i = text.length();
    while (i > 0) {
      int c = text.codePointBefore(i);
      int raised = c == '}' ? opened(text, i) : i;
      if (raised < i) {
        i = raised;
      } else if (CLOSING.indexOf(c) >= 0 || Character.isWhitespace(c)) {
        i -= Character.charCount(c);
      } else {
        return c;
      }
    }
    return 0;
  }

  /**
   * The index where the raised mark ending at a position begins; the position itself where there is
   * none.
   */
  private static int opened(String text, int end) {
    for (int i = end - 2; i >= Math.max(0, end - LONGEST_RAISED); i--) {
      if (text.startsWith("^{", i)) {
        return i;
      }
    }
    return end;
  }

  /** Whether a text ends with a stop or a colon. */
  public static boolean closed(String text) {
    int last = last(withoutDashes(text));
    return last == 0
        || last == ':'
        || last == '…'
        || UCharacter.hasBinaryProperty(last, UProperty.S_TERM);
  }

  /** Removes a dash after a stop (“…so.”--). */
  private static String withoutDashes(String text) {
    int end = text.length();
    while (end > 0 && (DASHES.indexOf(text.charAt(end - 1)) >= 0 || text.charAt(end - 1) == ' ')) {
      end--;
    }
    boolean behindStop = end > 0 && !Character.isLetterOrDigit(text.charAt(end - 1));
    return behindStop ? text.substring(0, end) : text;
  }

  public static boolean divided(String text) {
    String stripped = text.stripTrailing();
    int length = stripped.length();
    return length >= 2
        && LineHyphen.SIGNS.indexOf(stripped.charAt(length - 1)) >= 0
        && Character.isLetter(stripped.charAt(length - 2));
  }

  /** The first character that is no opening mark or space; 0 for none. */
  public static int first(String text) {
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      if (OPENING.indexOf(c) < 0 && !Character.isWhitespace(c)) {
        return c;
      }
    }
    return 0;
  }

  /** Whether a text begins with a small letter. */
  public static boolean goesOn(String text) {
    return Character.isLowerCase(first(text)) && !LETTERED.matcher(text).lookingAt();
  }

  /**
   * Whether a text closes a quotation that lines leave open before it opens another: then it
   * continues their paragraph, since a new one would repeat the opening mark.
   */
  public static boolean closesQuotation(List<Line> lines, String text) {
    int open = 0;
    boolean straight = false;
    for (Line line : lines) {
      for (int i = 0; i < line.text().length(); i++) {
        char c = line.text().charAt(i);
        open = c == '“' ? 1 : c == '”' ? 0 : open;
        straight ^= c == '"';
      }
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '“' || c == '”') {
        return c == '”' && open > 0;
      }
      if (c == '"') {
        boolean closes = i > 0 && !Character.isWhitespace(text.charAt(i - 1));
        return closes && (straight || open > 0);
      }
    }
    return false;
  }
}
