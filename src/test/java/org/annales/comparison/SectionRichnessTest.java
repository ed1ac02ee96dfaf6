package org.annales.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.annales.settings.ComparisonSettings;
import org.annales.settings.MinEffect;
import org.junit.jupiter.api.Test;

class SectionRichnessTest {
  private static final ComparisonSettings SETTINGS =
      new ComparisonSettings(
          100,
          200,
          199,
          99,
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          10,
          new MinEffect(0.147, 0.14));

  @Test
  void samplesOfEqualSizeDoNotDependOnTheLengthOfTheSection() {
    Map<String, MeasureValue> shorter = values(text(1000));
    Map<String, MeasureValue> longer = values(text(8000));

    assertThat(longer.get("ttr").value()).isLessThan(shorter.get("ttr").value() * 0.6);
    assertThat(longer.get("ttr_resampled").value())
        .isBetween(
            shorter.get("ttr_resampled").value() * 0.95,
            shorter.get("ttr_resampled").value() * 1.05);
  }

  /** Each hundred tokens have 40 words of their own, as a text has whose subject moves on. */
  @Test
  void measuresOfNeighboursAreTheSameInSamplesAsInTheWhole() {
    SplittableRandom random = new SplittableRandom(5);
    int[] tokens = IntStream.range(0, 4000).map(i -> i / 100 * 40 + random.nextInt(40)).toArray();
    Map<String, MeasureValue> values = values(tokens);

    for (String measure : List.of("mattr", "mtld")) {
      double whole = values.get(measure).value();
      assertThat(values.get(measure + "_resampled").value())
          .as(measure)
          .isBetween(whole * 0.95, whole * 1.05);
    }
  }

  @Test
  void onlyMeasuresThatDependOnLengthAreSaidTo() {
    Map<String, MeasureValue> values = values(text(1000));

    assertThat(values.get("ttr").method()).startsWith("whole section: depends on its length; ");
    assertThat(values.get("mattr").method()).startsWith("whole section; mean of types / 100");
  }

  @Test
  void samplesHaveNoIntervalAndTheReason() {
    MeasureValue value = values(text(1000)).get("mtld_resampled");

    assertThat(value.value()).isNotNaN();
    assertThat(value.low()).isNaN();
    assertThat(value.reason()).isEqualTo("of_samples");
  }

  @Test
  void aSectionShorterThanASampleHasNoneAndTheReason() {
    MeasureValue value = values(text(199)).get("ttr_resampled");

    assertThat(value.value()).isNaN();
    assertThat(value.reason()).isEqualTo("shorter_than_sample");
  }

  @Test
  void oneWordHasNothingThatIsNoNumberWithoutAReason() {
    for (MeasureValue value : values(0).values()) {
      assertThat(Double.isNaN(value.value())).isEqualTo(value.reason() != null);
    }
  }

  @Test
  void aSectionOfOneWordRepeatedIsPoor() {
    Map<String, MeasureValue> values = values(new int[1000]);

    assertThat(values.get("ttr").value()).isEqualTo(0.001);
    assertThat(values.get("hapax_share").value()).isZero();
    assertThat(values.get("zipf_exponent").reason()).isNotNull();
    assertThat(values.get("ttr_resampled").value()).isEqualTo(0.005);
  }

  @Test
  void segmentsAreRunsOf500AndTheRestIsNotMeasured() {
    SectionRichness richness = new SectionRichness("weir/a", text(1700), SETTINGS);

    assertThat(richness.ofSegments(RichnessMeasure.TTR)).hasSize(3);
    assertThat(new SectionRichness("weir/a", text(499), SETTINGS).ofSegments(RichnessMeasure.TTR))
        .isEmpty();
  }

  /** Words as frequent as in a text: their numbers fall off as a power. */
  private static int[] text(int length) {
    SplittableRandom random = new SplittableRandom(3);
    return random.doubles(length).mapToInt(p -> (int) (Math.pow(2000, p) - 1)).toArray();
  }

  private static Map<String, MeasureValue> values(int... tokens) {
    return new SectionRichness("weir/a", tokens, SETTINGS)
        .values().stream().collect(Collectors.toMap(MeasureValue::measure, Function.identity()));
  }
}
