package org.annales;

import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import org.annales.corpus.Listing;

/**
 * A log book in which the sea turns from calm to storm, long enough for tests between its chapters,
 * and logs of nine years in which storms become more.
 */
final class LogBook {
  /** Four segments of 500 words and some. */
  private static final int CHAPTER_WORDS = 2_050;

  /** A year needs 500 words to be tested. */
  private static final int LOG_WORDS = 520;

  private static final List<String> NUMERALS =
      List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII");
  private static final double[] STORM_OF_CHAPTER = {0, 0, 0, 0, .8, .85, .9, 1};

  private static final List<String> CALM =
      List.of(
          "Calm sea and a fair wind.",
          "Good catch today.",
          "The lamp is lit.",
          "Mr. Orme met Mrs. Tebb on the quay.",
          "We saw the Grace come in before the evening, and all were happy.",
          "“A good night,” said Mr. Orme.",
          "The harbour is quiet.");

  private static final List<String> STORM =
      List.of(
          "Storm from the north.",
          "A bad night, and the lamp is out.",
          "The waves broke over the Grace, and nobody could help her.",
          "Mrs. Tebb wept on the quay.",
          "Fear in the harbour!",
          "“A terrible sea,” said Captain Roe to Mrs. Tebb.",
          "The storm has not ended.");

  private LogBook() {}

  /** Writes its files into a folder, the same ones each time. */
  static Listing write(Path folder) {
    SplittableRandom random = new SplittableRandom(1);
    StringBuilder book = new StringBuilder();
    for (int chapter = 0; chapter < NUMERALS.size(); chapter++) {
      book.append("CHAPTER ").append(NUMERALS.get(chapter)).append("\n\n");
      book.append(entries(CHAPTER_WORDS, STORM_OF_CHAPTER[chapter], random)).append('\n');
    }
    TestInput.write(folder.resolve("text/logbook.txt"), book.toString());
    StringBuilder manifest = new StringBuilder("documents:\n");
    for (int year = 1; year < 10; year++) {
      String file = "log_" + year + ".txt";
      TestInput.write(
          folder.resolve("sources").resolve(file), entries(LOG_WORDS, year / 10.0, random));
      manifest.append(
          "  - {file: %s, date: 189%d, title: Log, author: A. Roe}%n".formatted(file, year));
    }
    TestInput.write(folder.resolve("sources/corpus.yaml"), manifest.toString());
    return TestInput.listing(folder);
  }

  /** Sentences drawn from both lists, of so many words or a few more, five in a paragraph. */
  private static String entries(int words, double storm, SplittableRandom random) {
    StringBuilder text = new StringBuilder();
    int sentences = 0;
    for (int written = 0; written < words; sentences++) {
      List<String> list = random.nextDouble() < storm ? STORM : CALM;
      String sentence = list.get(random.nextInt(list.size()));
      text.append(sentence).append(sentences % 5 == 4 ? "\n\n" : "\n");
      written += sentence.split(" ", -1).length;
    }
    return text.toString();
  }
}
