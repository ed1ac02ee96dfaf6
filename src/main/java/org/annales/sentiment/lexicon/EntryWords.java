package org.annales.sentiment.lexicon;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.annales.text.model.TokenRules;
import org.annales.text.sentence.Tokenizer;

/** Divides entries into words as tokens are counted, with straight apostrophes. */
final class EntryWords {
  private static final String ANY = "*";
  private final Tokenizer tokenizer;

  EntryWords(TokenRules rules) {
    // Forms of texts are searched in lower case.
    this.tokenizer =
        new Tokenizer(new TokenRules(false, rules.stripPossessive(), rules.divideUnspaced()));
  }

  /**
   * The words of an entry; empty where a text has no such tokens: an emoticon, or "a+", whose token
   * is "a".
   */
  List<String> of(String entry) {
    List<String> words = new ArrayList<>();
    for (String written : entry.strip().split("\\s+", -1)) {
      boolean any = written.endsWith(ANY) && written.length() > ANY.length();
      String word = any ? written.substring(0, written.length() - ANY.length()) : written;
      String normal = Normalizer.normalize(word, Normalizer.Form.NFC);
      List<String> tokens = tokenizer.forms(normal);
      if (tokens.isEmpty() || !isWhole(normal, tokens)) {
        return List.of();
      }
      words.addAll(tokens);
      if (any) {
        words.set(words.size() - 1, words.get(words.size() - 1) + ANY);
      }
    }
    return words;
  }

  /** Whether the tokens are all of a word, but for a possessive. */
  private static boolean isWhole(String word, List<String> tokens) {
    String folded =
        word.toLowerCase(Locale.ROOT)
            .replace('\u2019', '\'')
            .replace('\u2010', '-')
            .replace('\u2011', '-');
    String joined = String.join("", tokens);
    return folded.equals(joined) || folded.equals(joined + "'s");
  }
}
