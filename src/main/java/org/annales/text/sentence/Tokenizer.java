package org.annales.text.sentence;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.annales.text.model.Token;
import org.annales.text.model.TokenRules;

/**
 * Splits a cleaned text into tokens.
 *
 * <pre>
 *   [\p{L}\p{M}\p{Nd}]+(?:['-][\p{L}\p{M}\p{Nd}]+)*
 * </pre>
 *
 * in NFC text, with ’ (U+2019) read as ' and the hyphens U+2010 and U+2011 as -. The expression is
 * evaluated by hand, four times as fast. Other characters (superscript digits, dashes, symbols)
 * separate tokens. Optionally, a match in a script without spaces is segmented into words ({@link
 * UnspacedWords}).
 */
public final class Tokenizer {
  private static final int WORD =
      1 << Character.UPPERCASE_LETTER
          | 1 << Character.LOWERCASE_LETTER
          | 1 << Character.TITLECASE_LETTER
          | 1 << Character.MODIFIER_LETTER
          | 1 << Character.OTHER_LETTER
          | 1 << Character.NON_SPACING_MARK
          | 1 << Character.ENCLOSING_MARK
          | 1 << Character.COMBINING_SPACING_MARK
          | 1 << Character.DECIMAL_DIGIT_NUMBER;

  private final TokenRules rules;
  private final UnspacedWords words;
  private final TokenForms forms = new TokenForms();

  public Tokenizer(TokenRules rules) {
    this.rules = rules;
    this.words = rules.divideUnspaced() ? new UnspacedWords() : null;
  }

  /** The tokens of a text in order; {@code quoted}: whether each UTF-16 position is quoted. */
  public List<Token> tokens(String text, boolean[] quoted) {
    return tokens(text, quoted, new BitSet());
  }

  /** The tokens of a text with positions in italics. */
  public List<Token> tokens(String text, boolean[] quoted, BitSet italic) {
    String folded = fold(text);
    List<Token> tokens = new ArrayList<>(text.length() / 5 + 1);
    Places places = new Places(text, quoted, italic);
    int end = 0;
    for (int start = start(folded, 0); start < folded.length(); start = start(folded, end)) {
      end = end(folded, start);
      if (words == null) {
        tokens.add(token(folded, start, end, places));
      } else {
        addWords(tokens, folded, start, end, places);
      }
    }
    return tokens;
  }

  /** Adds the words of a match in a script without spaces. */
  private void addWords(List<Token> tokens, String folded, int from, int to, Places places) {
    int start = from;
    for (int end : words.ends(folded, from, to)) {
      if ("'-".indexOf(folded.charAt(start)) < 0) {
        tokens.add(token(folded, start, end, places));
      }
      start = end;
    }
  }

  private Token token(String folded, int start, int end, Places places) {
    return new Token(
        form(folded, start, end),
        places.of(start),
        places.of(end),
        places.quoted[start],
        places.italic.get(start));
  }

  /** Converts ascending UTF-16 positions to code points. */
  private static final class Places {
    private final String text;
    private final boolean[] quoted;
    private final BitSet italic;
    private int unit;
    private int point;

    Places(String text, boolean[] quoted, BitSet italic) {
      this.text = text;
      this.quoted = quoted;
      this.italic = italic;
    }

    int of(int position) {
      point += text.codePointCount(unit, position);
      unit = position;
      return point;
    }
  }

  /** The beginning of the next token at or after a position; else the text's length. */
  private static int start(String text, int from) {
    int at = from;
    while (at < text.length() && !isWord(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at;
  }

  /** The end of a token, which continues over an apostrophe or hyphen before a letter or digit. */
  private static int end(String text, int start) {
    int at = start;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      boolean joins = (c == '\'' || c == '-') && at > start;
      if (joins ? !isWordAt(text, at + 1) : !isWord(c)) {
        return at;
      }
      at += Character.charCount(c);
    }
    return at;
  }

  private static boolean isWordAt(String text, int at) {
    return at < text.length() && isWord(text.codePointAt(at));
  }

  /** Whether a character is of \p{L}, \p{M} or \p{Nd}. */
  private static boolean isWord(int c) {
    return c < 0x80
        ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
        : (WORD >> Character.getType(c) & 1) == 1;
  }

  /** The counted forms of a text's tokens. */
  public List<String> forms(String text) {
    return tokens(text, new boolean[text.length()]).stream().map(Token::form).toList();
  }

  public static long count(String text) {
    String folded = fold(text);
    long tokens = 0;
    for (int at = start(folded, 0); at < folded.length(); at = start(folded, end(folded, at))) {
      tokens++;
    }
    return tokens;
  }

  private static String fold(String text) {
    // Replaces single characters, so that positions stay the same.
    return text.replace('\u2019', '\'').replace('\u2010', '-').replace('\u2011', '-');
  }

  private String form(String text, int start, int end) {
    boolean possessive =
        rules.stripPossessive()
            && end - start > 2
            && text.charAt(end - 2) == '\''
            && Character.toLowerCase(text.charAt(end - 1)) == 's';
    int to = possessive ? end - 2 : end;
    return rules.keepCase() ? text.substring(start, to) : forms.of(text, start, to);
  }
}
