package org.annales.text.index;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of an index entry without marks of italics and bold type. Characters in italics,
 * quotation marks or brackets belong to a title; numbers there are no pages and colons no
 * separators.
 *
 * @param title the positions of such characters
 */
record IndexText(String text, BitSet title) {
  private static final Pattern BULLET = Pattern.compile("^\\s*(?:[-+•·]|\\*(?!\\*))\\s+");
  private static final Pattern HASHES = Pattern.compile("^\\s*#{1,6}\\s+");
  private static final Pattern MARKUP = Pattern.compile("<[^<>]{0,200}>|\\\\(?=\\p{Punct})");
  private static final Pattern LEADERS =
      Pattern.compile(
          ",?\\s+(?:[.…·]\\s?){3,}|,?[.…·]{4,}\\s*|[,.]?(?:\\s{3,}|\\s*\\t\\s*)(?=\\d|[ivxlc]+\\b)");
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private static final Pattern ENCLOSED =
      Pattern.compile("\\([^()]*\\)|\\[[^\\[\\]]*\\]|\"[^\"]*\"|“[^“”]*”|„[^„“”]*[“”]|«[^«»]*»");

  /** Letters used in page references: of notes, following pages and roman numbers. */
  private static final Pattern OF_PAGES = Pattern.compile("(?:passim|[\\divxlcnf.,;:*\\s()–—-])*");

  private static final String SIGNS = "<>\\*_#()[]\"|";
  private static final int LAST_ASCII = 0x7f;

  static IndexText of(String raw) {
    if (isPlain(raw)) {
      return new IndexText(raw, new BitSet());
    }
    String marked = spaced(raw);
    StringBuilder text = new StringBuilder();
    BitSet title = new BitSet();
    int italics = -1;
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      if (c == '*' || (c == '_' && atEdge(marked, i))) {
        if (i + 1 < marked.length() && marked.charAt(i + 1) == c) {
          i++;
        }
        if (italics >= 0) {
          setTitle(text, title, italics);
        }
        italics = italics < 0 ? text.length() : -1;
      } else {
        text.append(c);
      }
    }
    setEnclosed(text, title);
    return new IndexText(text.toString(), title);
  }

  /** Whether a line has no mark, bracket, quotation or leader, as most lines of an index. */
  private static boolean isPlain(String raw) {
    char before = ' ';
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      boolean leader = (c == ' ' || c == '.') && (before == ' ' || (before == '.' && c == '.'));
      boolean sign = c < LAST_ASCII ? c < ' ' || SIGNS.indexOf(c) >= 0 : !Character.isLetter(c);
      if (leader || (sign && c != '–')) {
        return false;
      }
      before = c;
    }
    return before != ' ' && Character.isLetterOrDigit(raw.charAt(0));
  }

  /** Removes bullet or hash signs at the beginning of a line. */
  static String withoutBullet(String raw) {
    return HASHES.matcher(BULLET.matcher(raw).replaceFirst("")).replaceFirst("").strip();
  }

  /** Removes all marks of a line. */
  static String plain(String raw) {
    return of(raw).text.strip();
  }

  private static String spaced(String raw) {
    String line = MARKUP.matcher(withoutBullet(raw)).replaceAll("");
    line = LEADERS.matcher(line).replaceAll(", ");
    return SPACES.matcher(line).replaceAll(" ").strip();
  }

  private static boolean atEdge(String text, int i) {
    boolean before = i > 0 && Character.isLetterOrDigit(text.charAt(i - 1));
    boolean after = i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1));
    return !(before && after);
  }

  private static void setTitle(StringBuilder text, BitSet title, int from) {
    if (!OF_PAGES.matcher(text.substring(from)).matches()) {
      title.set(from, text.length());
    }
  }

  /** Marks closed brackets and quotations that hold more than pages as titles. */
  private static void setEnclosed(CharSequence text, BitSet title) {
    Matcher enclosed = ENCLOSED.matcher(text);
    while (enclosed.find()) {
      if (!OF_PAGES.matcher(enclosed.group()).matches()) {
        title.set(enclosed.start(), enclosed.end());
      }
    }
  }
}
