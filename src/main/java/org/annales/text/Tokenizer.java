package org.annales.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tokens of a cleaned text.
 *
 * <pre>
 *   [\p{L}\p{M}\p{Nd}]+(?:['-][\p{L}\p{M}\p{Nd}]+)*
 * </pre>
 *
 * in NFC text, with ’ (U+2019) read as ' and the hyphens U+2010 and U+2011 as -. One regular
 * expression, so that anybody can repeat it in any language. What is no token (digits in
 * superscript, dashes, symbols) only separates. Where the rules say so, a match in a script without
 * spaces is divided into words ({@link UnspacedWords}).
 */
public final class Tokenizer {
  private static final Pattern TOKEN =
      Pattern.compile("[\\p{L}\\p{M}\\p{Nd}]+(?:['-][\\p{L}\\p{M}\\p{Nd}]+)*");

  private final TokenRules rules;
  private final UnspacedWords words;

  public Tokenizer(TokenRules rules) {
    this.rules = rules;
    this.words = rules.divideUnspaced() ? new UnspacedWords() : null;
  }

  /**
   * The tokens of a text in order; {@code quoted} tells for each UTF-16 position whether it is
   * quoted.
   */
  public List<Token> tokens(String text, boolean[] quoted) {
    String folded = fold(text);
    Matcher matcher = TOKEN.matcher(folded);
    List<Token> tokens = new ArrayList<>(text.length() / 6 + 1);
    int unit = 0;
    int point = 0;
    while (matcher.find()) {
      int start = matcher.start();
      for (int end : ends(folded, start, matcher.end())) {
        point += text.codePointCount(unit, start);
        int length = text.codePointCount(start, end);
        if ("'-".indexOf(folded.charAt(start)) < 0) {
          String form = form(folded.substring(start, end));
          tokens.add(new Token(form, point, point + length, quoted[start]));
        }
        point += length;
        unit = end;
        start = end;
      }
    }
    return tokens;
  }

  /** Where the words of a match end. */
  private List<Integer> ends(String text, int from, int to) {
    return words == null ? List.of(to) : words.ends(text, from, to);
  }

  /** The tokens of a text in their counted form alone. */
  public List<String> forms(String text) {
    return tokens(text, new boolean[text.length()]).stream().map(Token::form).toList();
  }

  /** How many tokens a text has. */
  public static long count(String text) {
    return TOKEN.matcher(fold(text)).results().count();
  }

  private static String fold(String text) {
    // One character for one: positions in the folded text are positions in the text.
    return text.replace('\u2019', '\'').replace('\u2010', '-').replace('\u2011', '-');
  }

  private String form(String token) {
    String form = rules.keepCase() ? token : token.toLowerCase(Locale.ROOT);
    boolean possessive = form.length() > 2 && (form.endsWith("'s") || form.endsWith("'S"));
    return rules.stripPossessive() && possessive ? form.substring(0, form.length() - 2) : form;
  }
}
