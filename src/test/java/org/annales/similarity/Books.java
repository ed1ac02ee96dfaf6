package org.annales.similarity;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.annales.TestInput;
import org.annales.corpus.CountedRuns;
import org.annales.corpus.SectionText;
import org.annales.corpus.TestText;
import org.annales.settings.SimilaritySettings;
import org.annales.text.model.Quotations;

/** Documents of words that chance draws, with words of their own where a test wants them. */
final class Books {
  private static final int SENTENCE = 20;
  private static final int USUAL = 20;

  private Books() {}

  static SimilaritySettings settings(String... assignments) {
    return TestInput.configuration(assignments).settings().similarity();
  }

  /** A section of sentences that are given as they are. */
  static SectionText section(int ordinal, String... sentences) {
    return TestText.section("d/chapter-" + ordinal, ordinal, List.of(sentences));
  }

  /** A section of random words, one in ten of which is of its topic. */
  static SectionText section(int ordinal, int words, String topic, SplittableRandom random) {
    return section(ordinal, sentences(words, USUAL, topic, random).toArray(String[]::new));
  }

  /** Sentences of random words, one in ten of which is of their topic; of the rest most² kinds. */
  static List<String> sentences(int words, int most, String topic, SplittableRandom random) {
    List<String> sentences = new ArrayList<>();
    for (int left = words; left > 0; left -= SENTENCE) {
      StringBuilder sentence = new StringBuilder();
      for (int i = 0; i < Math.min(SENTENCE, left); i++) {
        int word = (int) Math.pow(random.nextDouble(1, most), 2);
        sentence.append(random.nextInt(10) == 0 ? topic + random.nextInt(8) : "w" + word);
        sentence.append(' ');
      }
      sentences.add(sentence.toString().strip());
    }
    return sentences;
  }

  static DocumentWords document(List<SectionText> sections) {
    CountedRuns runs = new CountedRuns(Quotations.INCLUDE);
    return new DocumentWords(
        sections.stream().map(section -> SectionWords.of(section, runs)).toList());
  }

  static PairMeasures measures(List<SectionText> sections, String... assignments) {
    return new PairMeasures(document(sections), settings(assignments));
  }
}
