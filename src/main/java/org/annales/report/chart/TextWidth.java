package org.annales.report.chart;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.BreakIterator;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Estimates how wide a label is in a sans-serif font, by classes of characters. The estimate is
 * that of DejaVu Sans, the widest of the usual ones, so that labels measured as apart are apart.
 */
final class TextWidth {
  /** Size of labels in pixels. */
  static final double LABEL = 12;

  /** Size of the numbers of axes. */
  static final double SMALL = 11;

  private static final String ELLIPSIS = "…";
  private static final Pattern SPACE = Pattern.compile("[\\p{Cntrl}\\s\\x{2028}\\x{2029}]+");

  /** Width in em of the characters of a class. */
  private record Width(String characters, double em) {}

  private static final Width[] ASCII = {
    new Width("'|ijlI", 0.28),
    new Width(" !(),-./:;[\\]`ftr", 0.4),
    new Width("Jckszvxy^*\"", 0.6),
    new Width("MW@%mw", 0.98),
    new Width("ABCDEGHKNOPQRSUVXYZ&#+<=>~", 0.8),
  };
  private static final double ASCII_OTHER = 0.64;
  private static final double[] EM = new double[128];

  static {
    for (int c = 0; c < EM.length; c++) {
      EM[c] = ASCII_OTHER;
      for (Width width : ASCII) {
        if (width.characters.indexOf(c) >= 0) {
          EM[c] = width.em;
        }
      }
    }
  }

  private TextWidth() {}

  /** Returns a text on one line, without control characters. */
  static String line(String text) {
    return SPACE.matcher(text).replaceAll(" ").strip();
  }

  /** Returns the width of a line in pixels. */
  static double of(String line, double size) {
    if (isAscii(line)) {
      return line.chars().mapToDouble(c -> EM[c]).sum() * size;
    }
    BreakIterator graphemes = BreakIterator.getCharacterInstance(Locale.ROOT);
    graphemes.setText(line);
    double em = 0;
    int start = graphemes.first();
    for (int end = graphemes.next(); end != BreakIterator.DONE; end = graphemes.next()) {
      em += grapheme(line.substring(start, end));
      start = end;
    }
    return em * size;
  }

  /** Returns a text on one line, cut between graphemes and ended by … where it would be wider. */
  static String shorten(String text, double width, double size) {
    String line = line(text);
    if (of(line, size) <= width) {
      return line;
    }
    double em = (width - of(ELLIPSIS, size)) / size;
    BreakIterator graphemes = BreakIterator.getCharacterInstance(Locale.ROOT);
    graphemes.setText(line);
    int start = graphemes.first();
    for (int end = graphemes.next(); end != BreakIterator.DONE; end = graphemes.next()) {
      em -= grapheme(line.substring(start, end));
      if (em < 0) {
        break;
      }
      start = end;
    }
    return line.substring(0, start).strip() + ELLIPSIS;
  }

  private static boolean isAscii(String line) {
    return line.chars().allMatch(c -> c < 128);
  }

  /** A sequence of emoji is as wide as one; elsewhere each character of a grapheme counts. */
  private static double grapheme(String grapheme) {
    if (grapheme.codePoints().anyMatch(TextWidth::isEmoji)) {
      return 1.4;
    }
    return grapheme.codePoints().mapToDouble(TextWidth::character).sum();
  }

  private static boolean isEmoji(int c) {
    return UCharacter.hasBinaryProperty(c, UProperty.EMOJI_PRESENTATION) || c == 0xFE0F;
  }

  private static double character(int c) {
    if (c < 128) {
      return EM[c];
    }
    return switch (UCharacter.getType(c)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      case Character.UPPERCASE_LETTER, Character.TITLECASE_LETTER -> 0.85;
      default -> isWide(c) ? 1.03 : other(c);
    };
  }

  private static double other(int c) {
    return c < 0x0250 && Character.isLetter(c)
        ? ASCII_OTHER
        : c >= 0x2010 && c <= 0x201F ? 0.6 : 0.8;
  }

  private static boolean isWide(int c) {
    int width = UCharacter.getIntPropertyValue(c, UProperty.EAST_ASIAN_WIDTH);
    return width == UCharacter.EastAsianWidth.WIDE
        || width == UCharacter.EastAsianWidth.FULLWIDTH
        || c == '—'
        || c == '…'
        || c == 0xFDFD;
  }
}
