package org.annales.sentiment.lexicon;

import java.io.Serializable;
import java.util.List;

/**
 * A word or phrase of a lexicon with all its senses.
 *
 * @param text as the lexicon writes it
 * @param words its words as tokens are counted; a word that ends in {@code *} stands for all that
 *     begin so. Empty where no tokens of a text can be it (emoticons)
 */
public record LexiconEntry(String text, List<String> words, List<Sense> senses)
    implements Serializable {
  public LexiconEntry {
    words = List.copyOf(words);
    senses = List.copyOf(senses);
  }

  /** Its positive or negative weight; 0 where it is neither. */
  public double polarity() {
    for (Sense sense : senses) {
      if (sense.isPolar()) {
        return sense.weight();
      }
    }
    return 0;
  }
}
