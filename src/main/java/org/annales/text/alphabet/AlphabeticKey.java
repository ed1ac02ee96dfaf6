package org.annales.text.alphabet;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Sort keys of a heading: the first six letters and digits before its first comma, without accents,
 * numerals before letters. A heading may have several keys: without its article, {@code Mc} as Mac,
 * {@code ä} as ae.
 */
public final class AlphabeticKey {
  /** Letters compared; similar headings are printed in many orders. */
  private static final int LENGTH = 6;

  private static final Pattern HEAD = Pattern.compile("[,:;(]| \\d.*|\\.\\s.*");
  private static final Pattern ARTICLE =
      Pattern.compile(
          "(?:the|an?|der|die|das|le|la|les|el|los|las|il|lo|gli|de|den|het)\\s+|[ld]['’]\\s?");
  private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{Nd}]+");
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final Map<String, String> LETTERS =
      Map.of("ø", "o", "ł", "l", "đ", "d", "æ", "ae", "œ", "oe", "ß", "ss", "þ", "th", "ð", "d");
  private static final Pattern UMLAUT = Pattern.compile("[äöü]");

  private AlphabeticKey() {}

  /**
   * The keys of a heading, the likeliest first.
   *
   * @param wordByWord whether a space comes before all letters (New York before Newark), or is
   *     ignored
   */
  public static List<String> of(String heading, boolean wordByWord) {
    String small = Normalizer.normalize(heading, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    String start =
        NOT_WORD.matcher(small).lookingAt() ? NOT_WORD.matcher(small).replaceFirst("") : small;
    String[] cut = HEAD.split(start, 2);
    String head = cut.length == 0 || cut[0].isBlank() ? start : cut[0];
    List<String> keys = new ArrayList<>();
    add(keys, head, wordByWord);
    if (ARTICLE.matcher(head).lookingAt()) {
      add(keys, ARTICLE.matcher(head).replaceFirst(""), wordByWord);
    }
    if (head.startsWith("mc")) {
      add(keys, "mac" + head.substring(2), wordByWord);
    }
    if (head.startsWith("st. ") || head.startsWith("st ")) {
      add(keys, "saint" + head.substring(head.indexOf(' ')), wordByWord);
    }
    if (UMLAUT.matcher(head).find()) {
      add(keys, UMLAUT.matcher(head).replaceAll("$0e"), wordByWord);
    }
    return keys;
  }

  private static void add(List<String> keys, String head, boolean wordByWord) {
    String plain = ACCENTS.matcher(Normalizer.normalize(head, Normalizer.Form.NFD)).replaceAll("");
    for (Map.Entry<String, String> letter : LETTERS.entrySet()) {
      plain = plain.replace(letter.getKey(), letter.getValue());
    }
    String key =
        NOT_WORD.matcher(plain.replaceAll("['’ʹ]", "")).replaceAll(wordByWord ? " " : "").strip();
    if (!key.isEmpty()) {
      keys.add(key.length() > LENGTH ? key.substring(0, LENGTH) : key);
    }
  }
}
