package org.annales.likeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.annales.corpus.SectionText;
import org.annales.settings.LikenessSettings.Measure;
import org.annales.stats.ChanceBand;
import org.annales.stats.Delta;
import org.annales.stats.JensenShannon;
import org.annales.stats.TfIdf;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PairChanceTest {
  private static final Offset<Double> CLOSE = within(1e-9);

  static LongStream seeds() {
    return LongStream.range(0, 10);
  }

  private static List<SectionText> book(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<SectionText> sections = new ArrayList<>();
    for (int i = 1; i <= 5; i++) {
      sections.add(Books.section(i, 2600 + 300 * i, i < 3 ? "sea" : "land" + i, random));
    }
    return sections;
  }

  /** Two sides made by hand, and measured by the formulas of the statistics. */
  @ParameterizedTest
  @MethodSource("seeds")
  void whatIsDealtIsMeasuredAsAnyTwoTextsAre(long seed) {
    Measures measures = Books.measures(book(seed));
    DocumentWords document = measures.document();
    List<WordCounts> blocks = new ArrayList<>(document.blocks(0));
    blocks.addAll(document.blocks(3));
    int[] side = {0, 2, blocks.size() - 1};
    WordCounts.Sums sums = new WordCounts.Sums(document.forms().length);
    for (int block : side) {
      sums.add(blocks.get(block));
    }
    WordCounts a = sums.takenInOrder();
    for (int block = 0; block < blocks.size(); block++) {
      if (block != 0 && block != 2 && block != blocks.size() - 1) {
        sums.add(blocks.get(block));
      }
    }
    WordCounts b = sums.takenInOrder();
    Aligned both = new Aligned(a, b);
    double[] weights = new double[document.forms().length];
    for (int word = 0; word < weights.length; word++) {
      weights[word] = measures.weight(word);
    }
    double[] zA = z(measures, a);
    double[] zB = z(measures, b);
    Map<Measure, Dealt> dealt = new PairChance(measures, 40).dealt(blocks, true);

    assertThat(dealt.get(Measure.COSINE_TFIDF).of(side, 3))
        .isCloseTo(TfIdf.cosine(both.a(), both.b(), both.of(weights)), CLOSE);
    assertThat(dealt.get(Measure.JENSEN_SHANNON).of(side, 3))
        .isCloseTo(JensenShannon.divergence(both.a(), both.b()), CLOSE);
    assertThat(dealt.get(Measure.BURROWS_DELTA).of(side, 3))
        .isCloseTo(Delta.burrows(zA, zB), CLOSE);
    assertThat(dealt.get(Measure.COSINE_DELTA).of(side, 3)).isCloseTo(Delta.cosine(zA, zB), CLOSE);
  }

  private static double[] z(Measures measures, WordCounts text) {
    double[] z = measures.share(text);
    for (int i = 0; i < z.length; i++) {
      z[i] /= text.tokens();
    }
    return z;
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void thePartsOfOneTextAreWithinChanceAndOtherTopicsAreNot(long seed) {
    Measures measures = Books.measures(book(seed));
    PairChance chance = new PairChance(measures, 200);
    ChanceBand same = chance.of(0, 1).get(Measure.JENSEN_SHANNON);
    ChanceBand other = chance.of(0, 4).get(Measure.JENSEN_SHANNON);

    assertThat(same.pValue(measures.value(Measure.JENSEN_SHANNON, 0, 1), true))
        .isGreaterThan(0.006);
    assertThat(measures.value(Measure.JENSEN_SHANNON, 0, 4)).isGreaterThan(other.high());
    assertThat(other.pValue(measures.value(Measure.JENSEN_SHANNON, 0, 4), true)).isLessThan(0.01);
  }

  @Test
  void theBandIsTheSameInWhateverOrderPairsAreMeasured() {
    Measures measures = Books.measures(book(1));
    PairChance one = new PairChance(measures, 60);
    one.of(2, 3);
    ChanceBand second = one.of(0, 1).get(Measure.COSINE_TFIDF);
    ChanceBand alone = new PairChance(measures, 60).of(0, 1).get(Measure.COSINE_TFIDF);

    assertThat(second.low()).isEqualTo(alone.low());
    assertThat(second.high()).isEqualTo(alone.high());
  }

  @Test
  void whereSegmentsAreFewAllDealsAreMade() {
    SplittableRandom random = new SplittableRandom(3);
    List<SectionText> sections =
        List.of(
            Books.section(1, 2000, "sea", random),
            Books.section(2, 2000, "land", random),
            Books.section(3, 1500, "land", random));
    PairChance chance = new PairChance(Books.measures(sections), 200);

    // 70 ways to deal four and four; 35 to deal three and four are too few.
    double p = chance.of(0, 1).get(Measure.JENSEN_SHANNON).pValue(2, true);
    assertThat(p).isZero();
    assertThat(chance.of(1, 2)).isEmpty();
  }

  @Test
  void aLongSectionIsDealtInBlocks() {
    DocumentWords document =
        Books.document(List.of(Books.section(1, 60_000, "sea", new SplittableRandom(1))));

    assertThat(document.segments(0)).hasSize(120);
    assertThat(document.blocks(0)).hasSize(DocumentWords.MOST_BLOCKS);
    assertThat(document.blocks(0).stream().mapToInt(WordCounts::tokens).sum()).isEqualTo(60_000);
  }
}
