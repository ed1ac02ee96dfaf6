package calibration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * A null text, in which effects of known size are planted.
 *
 * @param planted what was planted; effects for which the text is too short are not
 */
record PlantedText(List<Chapter> chapters, List<Planted> planted) {
  /** An effect in every fifth chapter: three effects, and two fifths without any. */
  private static final int EVERY = 5;

  /** Occurrences in the chapter of the words that are doubled. */
  private static final int[] DOUBLED_COUNTS = {10, 20, 40};

  /** Words that are doubled in the second half, and their least number of occurrences there. */
  private static final int WORDS_OF_COURSE = 20;

  private static final int COUNT_OF_COURSE = 40;

  /** Every fourth sentence is joined to the next: sentences become longer by a third. */
  private static final int JOINED = 4;

  /** Plants in single chapters: words doubled, a tone moved, sentences joined. */
  static PlantedText inChapters(List<Chapter> chapters, Random random) {
    PlantedText text = new PlantedText(chapters, new ArrayList<>());
    ToneExchange tones = new ToneExchange(chapters);
    for (int i = 0; i < chapters.size(); i++) {
      switch (i % EVERY) {
        case 0 -> text.doubleWords(i, random);
        case 1 -> {
          if (tones.raise(List.of(i), random)) {
            text.planted.add(new Planted("tone", i + 1, ""));
          }
        }
        case 2 -> text.joinSentences(i);
        default -> {}
      }
    }
    return text;
  }

  /** Plants in the second half of the text: words doubled, a tone moved. */
  static PlantedText inSecondHalf(List<Chapter> chapters, Random random) {
    PlantedText text = new PlantedText(chapters, new ArrayList<>());
    List<Integer> half = IntStream.range(chapters.size() / 2, chapters.size()).boxed().toList();
    if (chapters.size() > 1 && new ToneExchange(chapters).raise(half, random)) {
      text.planted.add(new Planted("second half, tone", 0, ""));
    }
    Map<String, Integer> counts = text.counts(half);
    List<String> words =
        counts.keySet().stream()
            .filter(w -> counts.get(w) >= COUNT_OF_COURSE && counts.get(w) < 4 * COUNT_OF_COURSE)
            .sorted((a, b) -> Integer.compare(counts.get(a), counts.get(b)))
            .limit(WORDS_OF_COURSE)
            .toList();
    for (String word : words) {
      text.twice(half, word, counts.get(word), random);
      text.planted.add(new Planted("second half, word doubled", 0, word));
    }
    return text;
  }

  private void doubleWords(int chapter, Random random) {
    Map<String, Integer> counts = counts(List.of(chapter));
    Map<String, Integer> chosen = new LinkedHashMap<>();
    for (int wanted : DOUBLED_COUNTS) {
      counts.keySet().stream()
          .filter(word -> !chosen.containsKey(word))
          .filter(word -> Math.abs(counts.get(word) - wanted) <= wanted / 5)
          .min((a, b) -> Integer.compare(far(counts, a, wanted), far(counts, b, wanted)))
          .ifPresent(
              word -> {
                chosen.put(word, counts.get(word));
                planted.add(new Planted("word of " + wanted + " doubled", chapter + 1, word));
              });
    }
    chosen.forEach((word, count) -> twice(List.of(chapter), word, count, random));
  }

  private static int far(Map<String, Integer> counts, String word, int wanted) {
    return Math.abs(counts.get(word) - wanted);
  }

  /** Counts words of letters only, in chapters. */
  private Map<String, Integer> counts(List<Integer> some) {
    Map<String, Integer> counts = new TreeMap<>();
    for (int chapter : some) {
      for (Piece sentence : chapters.get(chapter).sentences()) {
        for (String token : sentence.tokens()) {
          if (token.length() > 1 && token.chars().allMatch(Character::isLetter)) {
            counts.merge(token, 1, Integer::sum);
          }
        }
      }
    }
    return counts;
  }

  /** Puts a word in the place of as many others, wherever they stand in the chapters. */
  private void twice(List<Integer> some, String word, int times, Random random) {
    List<List<Piece>> paragraphs = new ArrayList<>();
    some.forEach(chapter -> paragraphs.addAll(chapters.get(chapter).paragraphs()));
    int left = times;
    for (int tries = 0; left > 0 && tries < 1000 * times; tries++) {
      List<Piece> paragraph = paragraphs.get(random.nextInt(paragraphs.size()));
      int at = random.nextInt(paragraph.size());
      Piece sentence = paragraph.get(at);
      int token = random.nextInt(sentence.size());
      if (token > 0 && !sentence.tokens().get(token).equals(word)) {
        paragraph.set(at, sentence.with(token, word));
        left--;
      }
    }
  }

  private void joinSentences(int chapter) {
    int seen = 0;
    for (List<Piece> paragraph : chapters.get(chapter).paragraphs()) {
      for (int i = 0; i + 1 < paragraph.size(); i++) {
        if (seen++ % JOINED == 0) {
          paragraph.set(i, paragraph.get(i).continued());
          paragraph.set(i + 1, paragraph.get(i + 1).continuation());
        }
      }
    }
    if (seen > JOINED) {
      planted.add(new Planted("longer sentences", chapter + 1, ""));
    }
  }
}
