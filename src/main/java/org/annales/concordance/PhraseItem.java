package org.annales.concordance;

import java.util.BitSet;
import java.util.List;
import org.annales.text.model.Token;

/** An item of a phrase, between two blanks. */
sealed interface PhraseItem {
  /** Whether it may begin at a token. */
  boolean begins(List<Token> tokens, int from);

  /** Adds the places where it may end that begins at a place; none lies behind the limit. */
  void ends(List<Token> tokens, int from, int limit, BitSet ends);

  /** Words one after another, or any of several such. */
  record Words(List<List<WordPattern>> alternatives) implements PhraseItem {
    @Override
    public boolean begins(List<Token> tokens, int from) {
      String token = tokens.get(from).form();
      for (List<WordPattern> words : alternatives) {
        if (words.get(0).matches(token)) {
          return true;
        }
      }
      return false;
    }

    @Override
    public void ends(List<Token> tokens, int from, int limit, BitSet ends) {
      for (List<WordPattern> words : alternatives) {
        if (from + words.size() <= limit && stand(words, tokens, from)) {
          ends.set(from + words.size());
        }
      }
    }

    private static boolean stand(List<WordPattern> words, List<Token> tokens, int from) {
      for (int i = 0; i < words.size(); i++) {
        if (!words.get(i).matches(tokens.get(from + i).form())) {
          return false;
        }
      }
      return true;
    }
  }

  /** Any tokens, so many at least and at most. */
  record Gap(int least, int most) implements PhraseItem {
    @Override
    public boolean begins(List<Token> tokens, int from) {
      return true;
    }

    @Override
    public void ends(List<Token> tokens, int from, int limit, BitSet ends) {
      if (from + least <= limit) {
        ends.set(from + least, Math.min(from + most, limit) + 1);
      }
    }
  }
}
