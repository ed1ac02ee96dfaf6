package org.annales.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.annales.report.chart.BarChart.Bar;
import org.annales.report.chart.Drawing.Box;
import org.junit.jupiter.api.Test;

class BarChartTest {
  private static final Frame FRAME = ChartSamples.frame(600);

  @Test
  void aBarOfTwiceTheValueIsTwiceAsLongAndNaNHasNone() {
    Drawing drawing =
        Drawing.of(
            new BarChart(
                FRAME,
                "tokens",
                List.of(
                    new Bar(Item.of("one"), 120, null),
                    new Bar(Item.of("none"), Double.NaN, null),
                    new Bar(Item.of("two"), 240, null))));

    List<Box> bars = drawing.boxes("mark");
    assertThat(bars).hasSize(2);
    assertThat(bars.get(1).width()).isCloseTo(2 * bars.get(0).width(), within(0.2));
    assertThat(drawing.texts())
        .containsExactlyInAnyOrder("tokens", "one", "none", "two", "120", "240");
    assertThat(drawing.count()).isEqualTo(11);
  }

  @Test
  void barsBelowZeroGoToTheLeft() {
    Drawing drawing =
        Drawing.of(
            new BarChart(
                FRAME, "", List.of(new Bar(Item.of("a"), 2, ""), new Bar(Item.of("b"), -1, ""))));

    List<Box> bars = drawing.boxes("mark");
    assertThat(bars.get(1).right()).isEqualTo(bars.get(0).left());
    assertThat(drawing.texts()).contains("−1");
  }

  @Test
  void tooltipsHaveTheWholeNameAndTheNote() {
    String name = "a name of many words ".repeat(10).strip();
    Drawing drawing =
        Drawing.of(
            new BarChart(
                FRAME,
                "",
                List.of(
                    new Bar(new Item("1", name), 2, "3 sections"),
                    new Bar(Item.of("b"), 1, null))));

    assertThat(drawing.tooltips()).containsExactly(name + ": 2\n3 sections");
  }

  @Test
  void rowsBeyondAThousandAreCountedInALine() {
    Drawing drawing =
        Drawing.of(
            new BarChart(FRAME, "", ChartSamples.list(1200, i -> new Bar(Item.of("b"), i, null))));

    assertThat(drawing.boxes("mark")).hasSize(1000);
    assertThat(drawing.texts()).contains("… and 200 more");
  }
}
