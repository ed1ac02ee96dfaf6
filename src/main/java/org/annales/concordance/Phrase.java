package org.annales.concordance;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.annales.settings.InputException;
import org.annales.text.model.Token;
import org.annales.text.model.TokenRules;
import org.annales.text.sentence.Tokenizer;

/**
 * Matches the phrase of a query, as tokens.
 *
 * <pre>
 *   the party      these tokens, one after the other, in any case
 *   part*  *ing    * within a word: any letters, or none
 *   wom?n          ? exactly one letter
 *   the * of       * alone: any one token
 *   from ** to     ** or ... : up to five tokens
 *   men|women      either
 * </pre>
 *
 * Its words are found and written by the rules that those of the run were, so that they can be
 * equal.
 */
public final class Phrase {
  /** How many tokens {@code **} stands for at most. */
  static final int WIDEST_GAP = 5;

  private final String text;
  private final List<PhraseItem> items;

  private Phrase(String text, List<PhraseItem> items) {
    this.text = text;
    this.items = items;
  }

  /**
   * The phrase of a text.
   *
   * @throws InputException where it has no word, or begins or ends with a gap
   */
  public static Phrase of(String text, TokenRules rules) {
    Tokenizer tokenizer = new Tokenizer(rules);
    List<PhraseItem> items = new ArrayList<>();
    for (String part : Normalizer.normalize(text, Normalizer.Form.NFC).strip().split("\\s+", -1)) {
      PhraseItem item = item(part, tokenizer);
      if (item != null) {
        items.add(item);
      }
    }
    if (items.stream().noneMatch(PhraseItem.Words.class::isInstance)) {
      throw new InputException(
          "kwic: found '" + text + "', expected a phrase with at least one word, as 'the * of'");
    }
    if (isWide(items.get(0)) || isWide(items.get(items.size() - 1))) {
      throw new InputException(
          "kwic: found '" + text + "': ** and ... stand between words, as in 'from ** to'");
    }
    return new Phrase(text.strip(), List.copyOf(items));
  }

  private static boolean isWide(PhraseItem item) {
    return item instanceof PhraseItem.Gap gap && gap.least() < gap.most();
  }

  /** The item of a part between blanks; null where it has no letter, as a dash. */
  private static PhraseItem item(String part, Tokenizer tokenizer) {
    if (part.equals("*")) {
      return new PhraseItem.Gap(1, 1);
    }
    if (part.equals("**") || part.equals("...") || part.equals("…")) {
      return new PhraseItem.Gap(0, WIDEST_GAP);
    }
    List<List<WordPattern>> alternatives =
        Arrays.stream(part.split("\\|", -1))
            .map(alternative -> words(alternative, tokenizer))
            .filter(words -> !words.isEmpty())
            .toList();
    return alternatives.isEmpty() ? null : new PhraseItem.Words(alternatives);
  }

  private static List<WordPattern> words(String text, Tokenizer tokenizer) {
    String patterned = text.replace('*', WordPattern.ANY).replace('?', WordPattern.ONE);
    return tokenizer.forms(patterned).stream().map(WordPattern::new).toList();
  }

  /**
   * Where the shortest match ends that begins at a place and lies before a limit; -1 where none
   * does.
   */
  int end(List<Token> tokens, int from, int limit) {
    if (!items.get(0).begins(tokens, from)) {
      return -1;
    }
    BitSet places = new BitSet();
    places.set(from);
    for (PhraseItem item : items) {
      BitSet ends = new BitSet();
      for (int at = places.nextSetBit(0); at >= 0; at = places.nextSetBit(at + 1)) {
        item.ends(tokens, at, limit, ends);
      }
      if (ends.isEmpty()) {
        return -1;
      }
      places = ends;
    }
    return places.nextSetBit(0);
  }

  /** Its words, those of all alternatives. */
  List<WordPattern> words() {
    return items.stream()
        .filter(PhraseItem.Words.class::isInstance)
        .map(PhraseItem.Words.class::cast)
        .flatMap(words -> words.alternatives().stream())
        .flatMap(List::stream)
        .distinct()
        .toList();
  }

  /** As it was given. */
  @Override
  public String toString() {
    return text;
  }
}
