package org.annales;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * A book of made-up words that has what makes tests go wrong in prose: words come in bursts, and
 * neighbouring sentences are alike in length and tone. Its chapters do not differ otherwise.
 */
final class MadeUpBook {
  private static final String[] FUNCTION =
      "the of and to in a that was he it his had with as for at on not by but".split(" ", -1);
  private static final String[] GLAD = "good happy great love calm glad joy".split(" ", -1);
  private static final String[] SAD = "bad war fear death hate cry pain".split(" ", -1);
  private static final String[] FIRST = "b d f g k l m n p r t v".split(" ", -1);
  private static final String[] VOWELS = "a e i o u".split(" ", -1);

  private static final int WORDS = 600;
  private static final int TOPIC = 4;
  private static final double PERSISTENCE = 0.9;

  private final Random random;
  private final List<String> words = new ArrayList<>();
  private final String[] topic = new String[TOPIC];
  private double tone;
  private double length;

  private MadeUpBook(long seed) {
    this.random = new Random(seed);
    for (int i = 0; words.size() < WORDS; i++) {
      words.add(syllable(i) + syllable(i / 7 + 3) + syllable(i / 60 + 5));
    }
  }

  private static String syllable(int i) {
    return FIRST[i % FIRST.length] + VOWELS[i / FIRST.length % VOWELS.length];
  }

  /** The sentences of a chapter of so many words. */
  static List<String> sentences(long seed, int size) {
    MadeUpBook book = new MadeUpBook(seed);
    List<String> sentences = new ArrayList<>();
    for (int written = 0; written < size; ) {
      book.step();
      int drawn = (int) (8 * Math.exp(book.length) + 8 * book.random.nextDouble());
      int words = Math.min(size - written, Math.max(1, drawn));
      sentences.add(book.sentence(words));
      written += words;
    }
    return sentences;
  }

  /** Moves tone and length from one sentence to the next. */
  private void step() {
    tone = PERSISTENCE * tone + Math.sqrt(1 - PERSISTENCE * PERSISTENCE) * random.nextGaussian();
    length = PERSISTENCE * length + 0.2 * random.nextGaussian();
  }

  private String sentence(int size) {
    List<String> sentence = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      if (topic[0] == null || random.nextInt(100) == 0) {
        for (int t = 0; t < TOPIC; t++) {
          topic[t] = content();
        }
      }
      sentence.add(word());
    }
    String text = String.join(" ", sentence);
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1) + ".";
  }

  private String word() {
    double which = random.nextDouble();
    if (which < 0.45) {
      return FUNCTION[(int) (FUNCTION.length * random.nextDouble() * random.nextDouble())];
    }
    if (which < 0.53) {
      boolean glad = random.nextDouble() < 1 / (1 + Math.exp(-tone));
      String[] list = glad ? GLAD : SAD;
      return list[random.nextInt(list.length)];
    }
    return which < 0.65 ? topic[random.nextInt(TOPIC)] : content();
  }

  /** A word of the vocabulary, whose ranks are about as frequent as Zipf's. */
  private String content() {
    return words.get((int) Math.pow(WORDS, random.nextDouble()) - 1);
  }
}
