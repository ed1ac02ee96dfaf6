package org.annales.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.annales.settings.ComparisonSettings;
import org.annales.settings.ComparisonSpec;
import org.annales.settings.MinEffect;
import org.junit.jupiter.api.Test;

class SetTestTest {
  private static final int SEGMENTS = 900;

  @Test
  void aCertainButNegligibleDifferenceIsNotRobust() {
    SetDifference difference = difference(0.05, 0.147);

    assertThat(difference.outcome().pValue()).isLessThan(0.01);
    assertThat(difference.outcome().effect()).isBetween(0.08, 0.12);
    assertThat(difference.robust()).isFalse();
  }

  @Test
  void aLargerDifferenceIsRobust() {
    assertThat(difference(0.1, 0.147).robust()).isTrue();
    assertThat(difference(-0.1, 0.147).robust()).isTrue();
  }

  @Test
  void theLeastEffectIsASetting() {
    assertThat(difference(0.05, 0).robust()).isTrue();
    assertThat(difference(0.1, 0.5).robust()).isFalse();
  }

  @Test
  void anEffectWithinChanceIsNotRobust() {
    assertThat(difference(0.005, 0).robust()).isFalse();
  }

  /** Values from 0 to 1 against the same ones with a shift. */
  private static SetDifference difference(double shift, double least) {
    ComparisonSpec spec = new ComparisonSpec("weir/1 : weir/2");
    ComparisonSettings settings =
        new ComparisonSettings(
            100,
            1000,
            99,
            1999,
            List.of(),
            List.of(),
            List.of(spec),
            List.of(),
            10,
            new MinEffect(least, 0.14));
    SetPlan.Sides sides = new SetPlan.Sides(spec, List.of(), SEGMENTS, null, null);
    SetDifference difference =
        new SetTest(new ComparedItem(0, ComparedItem.Kind.MEASURE, "segment_ttr"), sides, settings)
            .ofMeasure(List.of(part(0, shift), part(SEGMENTS, 0)));
    return difference.with(new CorrectedP(1, difference.pValue(), 1));
  }

  private static ItemPart part(int order, double shift) {
    double[] values =
        IntStream.range(0, SEGMENTS).mapToDouble(i -> (double) i / SEGMENTS + shift).toArray();
    Sample sample =
        new Sample(
            "weir/" + order, order, 0.5 + shift, SEGMENTS, new Sample.Units(values), null, null);
    return new ItemPart(new ItemPlan.Place(0, order, 0), false, sample, null);
  }
}
