package org.annales.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.annales.report.chart.Drawing.Box;
import org.annales.report.chart.IntervalChart.IntervalRow;
import org.junit.jupiter.api.Test;

class IntervalChartTest {
  private static IntervalRow row(double value, Double low, Double high, boolean strong) {
    return new IntervalRow(Item.of("r" + value), value, low, high, strong, null);
  }

  private static Drawing draw(Double reference, IntervalRow... rows) {
    return Drawing.of(
        new IntervalChart(ChartSamples.frame(800), "effect", reference, List.of(rows)));
  }

  @Test
  void dotsStandInProportionAndStrongOnesApart() {
    Drawing drawing =
        draw(0.0, row(0, -1.0, 1.0, false), row(2, 1.0, 3.0, true), row(1, 0.0, 2.0, false));

    List<Box> weak = drawing.circles("dot hollow");
    List<Box> strong = drawing.circles("dot strong");
    assertThat(weak).hasSize(2);
    assertThat(strong).hasSize(1);
    double step = weak.get(1).left() - weak.get(0).left();
    assertThat(strong.get(0).left() - weak.get(0).left()).isCloseTo(2 * step, within(0.2));
    assertThat(drawing.path("line strong")).contains("M").contains("H");
  }

  @Test
  void valuesArePrintedWithTheSameDecimals() {
    assertThat(draw(null, row(-0.2, -0.296, -0.1, false), row(0.51, null, null, false)).texts())
        .contains("−0.200 [−0.296, −0.100]", "0.510");
  }

  @Test
  void anIntervalFarBeyondAllValuesEndsInAnArrowAndLeavesTheOthersReadable() {
    Drawing drawing = draw(0.0, row(1, 0.5, 1e6, false), row(2, 1.0, 3.0, false));

    List<Box> dots = drawing.circles("dot hollow");
    assertThat(dots.get(1).left() - dots.get(0).left()).isGreaterThan(60);
    assertThat(drawing.path("line weak")).contains("L");
  }

  @Test
  void theReferenceLineIsInThePicture() {
    assertThat(draw(50.0, row(1, 0.5, 2.0, false)).path("reference")).isNotEmpty();
    assertThat(draw(null, row(1, 0.5, 2.0, false)).path("reference")).isEmpty();
  }
}
