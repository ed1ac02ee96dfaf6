package org.annales.keyness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.annales.TestInput;
import org.annales.corpus.CountedRuns;
import org.annales.corpus.SectionText;
import org.annales.corpus.StopWords;
import org.annales.corpus.TestText;
import org.annales.settings.KeynessSettings;
import org.annales.stats.association.ChiSquared;
import org.annales.stats.association.LogLikelihood;
import org.annales.stats.test.TestFamily;
import org.annales.text.model.Quotations;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Against what a slow and simple count of the same sections says. */
class TermFamilyTest {
  private static final int LONGEST = 3;
  private static final int MIN_COUNT = 2;
  private static final KeynessSettings SETTINGS =
      TestInput.configuration(
              "keyness.rows=tested",
              "keyness.min_count=" + MIN_COUNT,
              "keyness.alpha=0.3",
              "keyness.permutations=200")
          .settings()
          .keyness();

  private final List<List<String>> sections = new ArrayList<>();

  static Stream<Integer> seeds() {
    return IntStream.range(0, 12).boxed();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void countsAndSizesAreThoseOfASlowCount(int seed) {
    write(seed);
    Range target = new Range(1, 3);
    for (int n = 1; n <= LONGEST; n++) {
      TreeMap<String, Long> counts = new TreeMap<>();
      TreeMap<String, Long> all = new TreeMap<>();
      long size = count(n, target, counts);
      long allSize = count(n, new Range(0, sections.size()), all);
      all.values().removeIf(count -> count < MIN_COUNT);
      List<KeyTerm> terms = family(target, n);

      assertThat(terms).hasSize(size == 0 || size == allSize ? 0 : all.size());
      for (KeyTerm term : terms) {
        long count = counts.getOrDefault(term.term(), 0L);
        assertThat(term.familySize()).isEqualTo(all.size());
        assertThat(term.counts().count()).isEqualTo(count);
        assertThat(term.counts().both()).isEqualTo(all.get(term.term()));
        assertThat(term.counts().size()).isEqualTo(size);
        assertThat(term.counts().referenceSize()).isEqualTo(allSize - size);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void qValuesAreTheLeastRateOfFalseDiscoveriesFromTheirRankOn(int seed) {
    write(seed);
    List<KeyTerm> terms = family(new Range(0, 1), 1);

    double least = 1;
    for (int rank = terms.size(); rank > 0; rank--) {
      KeyTerm term = terms.get(rank - 1);
      least = Math.min(least, p(term) * terms.size() / rank);
      assertThat(term.qValue()).isCloseTo(least, within(1e-12));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void onlyTermsThatPassAreTestedByPermutationAndOnlyThoseOfSegmentsApartAreRobust(int seed) {
    write(seed);
    for (KeyTerm term : family(new Range(0, 1), 1)) {
      KeyTerm.Spread spread = term.segments();
      assertThat(Double.isNaN(spread.permutationP())).isEqualTo(term.qValue() > SETTINGS.alpha());
      assertThat(spread.inTarget()).isLessThanOrEqualTo(spread.targetSegments());
      assertThat(Double.isNaN(spread.dp())).isEqualTo(term.counts().count() == 0);
      assertThat(term.shownAt() != null).isEqualTo(term.robust());
      if (term.robust()) {
        assertThat(term.corrected().permutationQ())
            .isBetween(spread.permutationP(), SETTINGS.alpha());
        assertThat(spread.apart()).isTrue();
        assertThat(spread.inTarget() + spread.inReference()).isGreaterThan(1);
        assertThat(KeyTerm.bic(term.counts())).isGreaterThan(2);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void twoRunsDealTheSegmentsAlike(int seed) {
    write(seed);

    assertThat(family(new Range(0, 1), 1)).isEqualTo(family(new Range(0, 1), 1));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aTermMarksTheTargetAsMuchAsItIsMissingInTheReference(int seed) {
    write(seed);
    TreeMap<String, KeyTerm> turned = new TreeMap<>();
    family(new Range(2, sections.size()), 2).forEach(term -> turned.put(term.term(), term));

    for (KeyTerm term : family(new Range(0, 2), 2)) {
      KeyTerm other = turned.get(term.term());
      assertThat(p(other)).isCloseTo(p(term), within(1e-12));
      assertThat(other.counts().sign()).isEqualTo(-term.counts().sign());
      assertThat(KeyTerm.lrc(other.counts(), other.familySize()))
          .isCloseTo(-KeyTerm.lrc(term.counts(), term.familySize()), within(1e-9));
      assertThat(other.segments().inTarget()).isEqualTo(term.segments().inReference());
    }
  }

  private static double p(KeyTerm term) {
    return ChiSquared.pValue(LogLikelihood.fourCells(term.counts().table()));
  }

  private void write(int seed) {
    SplittableRandom random = new SplittableRandom(seed);
    for (int section = 0; section < 4; section++) {
      List<String> sentences = new ArrayList<>();
      for (int sentence = random.nextInt(1, 500); sentence > 0; sentence--) {
        int favourite = random.nextInt(1, 20 + 10 * section);
        sentences.add(
            String.join(
                " ",
                IntStream.range(0, random.nextInt(9))
                    .mapToObj(i -> "w" + random.nextInt(favourite))
                    .toList()));
      }
      sections.add(sentences);
    }
  }

  private List<KeyTerm> family(Range target, int n) {
    List<SectionText> texts =
        IntStream.range(0, sections.size())
            .mapToObj(i -> TestText.section("weir/" + i, i, sections.get(i)))
            .toList();
    PooledText text =
        new PooledText(texts, new CountedRuns(Quotations.INCLUDE), StopWords.NONE, LONGEST);
    Terms terms = new Terms(text, text.parts(), LONGEST, MIN_COUNT);
    TermFamily family =
        new TermFamily(
            text.parts(), terms, new Target("weir", "other", "weir", target), n, SETTINGS);
    TermResults outcome = family.outcome(family.lnP(), new TestFamily(family.lnP()));
    int tested = Math.toIntExact(outcome.counts().tested());
    return outcome.with(SegmentFamily.of(tested, outcome.terms()), SETTINGS.alpha()).terms();
  }

  private long count(int n, Range some, Map<String, Long> counts) {
    long positions = 0;
    for (List<String> section : sections.subList(some.from(), some.to())) {
      for (String sentence : section) {
        String[] words = sentence.isEmpty() ? new String[0] : sentence.split(" ", -1);
        for (int i = 0; i + n <= words.length; i++) {
          counts.merge(String.join(" ", List.of(words).subList(i, i + n)), 1L, Long::sum);
          positions++;
        }
      }
    }
    return positions;
  }
}
