package org.annales;

import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** A run over a book whose chapters differ in what is known, made once for all tests. */
final class ComparisonBook {
  private static final List<String> WORDS =
      List.of(
          "the",
          "keeper",
          "of",
          "a",
          "lamp",
          "and",
          "harbour",
          "was",
          "waiting",
          "for",
          "ships",
          "that",
          "carried",
          "terrible",
          "timber",
          "over",
          "wonderful",
          "water");

  static final TestResults RESULTS = run();

  private ComparisonBook() {}

  private static TestResults run() {
    Path folder = TestRun.folder();
    TestInput.write(folder.resolve("text/weir.txt"), book());
    for (int year = 1901; year <= 1914; year++) {
      TestInput.write(folder.resolve("sources/log_" + year + ".txt"), log(year));
    }
    TestInput.write(folder.resolve("sources/undated.txt"), log(1900));
    return TestRun.of(
        TestInput.listing(folder),
        folder.resolve("out"),
        "only=comparison,sentences",
        "format=json",
        "entities.recognizer=patterns",
        "sentiment.lexicons=vader",
        "sentiment.permutations=99",
        "comparison.words=flood,nowhere",
        "comparison.sets=weir/chapter-1..chapter-2 : weir/chapter-3+weir/chapter-4",
        "comparison.sample=500",
        "comparison.resamples=99");
  }

  /** The flood comes in the second chapter alone, whose sentences are the longest. */
  private static String book() {
    StringBuilder book = new StringBuilder();
    SplittableRandom random = new SplittableRandom(11);
    for (int chapter = 1; chapter <= 4; chapter++) {
      book.append("CHAPTER ").append(chapter).append("\n\n");
      int length = chapter == 2 ? 25 : 9;
      for (int words = 0; words < 2100; words += length) {
        String sentence = sentence(length, chapter == 2, random);
        book.append(Character.toUpperCase(sentence.charAt(0))).append(sentence.substring(1));
        book.append(words / length % 6 == 5 ? ".\n\n" : ".\n");
      }
    }
    return book.append("CHAPTER 5\n\nFive words stand here alone.\n").toString();
  }

  /** In each year there are more floods. */
  private static String log(int year) {
    StringBuilder log = new StringBuilder();
    SplittableRandom random = new SplittableRandom(year);
    for (int i = 0; i < 60; i++) {
      String sentence = sentence(10, i < year - 1900, random);
      log.append(Character.toUpperCase(sentence.charAt(0))).append(sentence.substring(1));
      log.append(i % 6 == 5 ? ".\n\n" : ".\n");
    }
    return log.toString();
  }

  private static String sentence(int length, boolean flood, SplittableRandom random) {
    List<String> words =
        IntStream.range(0, length)
            .mapToObj(i -> flood && i == 4 ? "flood" : WORDS.get(random.nextInt(WORDS.size())))
            .toList();
    return String.join(" ", words);
  }
}
