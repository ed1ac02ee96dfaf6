package org.annales.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annales.report.chart.DispersionChart.DispersionRow;
import org.annales.report.chart.SpanChart.Span;
import org.junit.jupiter.api.Test;

/** The dispersion of words, the span of entities and sparklines. */
class RowChartsTest {
  private static int ticks(Drawing drawing) {
    return (int) drawing.path("tick").chars().filter(c -> c == 'M').count();
  }

  @Test
  void aWordHasATickAtEachPositionAndItsCount() {
    Drawing drawing =
        Drawing.of(
            new DispersionChart(
                ChartSamples.frame(900),
                List.of(
                    new DispersionRow(Item.of("sea"), List.of(0, 500, 1000)),
                    new DispersionRow(Item.of("land"), List.of())),
                List.of(
                    new Divider(0, new Item("1", "The first chapter")),
                    new Divider(500, new Item("2", "The second chapter"))),
                1000));

    assertThat(ticks(drawing)).isEqualTo(3);
    assertThat(drawing.texts()).contains("sea", "3", "land", "0", "1", "2");
    assertThat(drawing.tooltips()).contains("The second chapter");
  }

  @Test
  void positionsOnOnePixelAreFewTicksAndThoseBeyondTheTextAreLeftOut() {
    Drawing drawing =
        Drawing.of(
            new DispersionChart(
                ChartSamples.frame(300),
                List.of(new DispersionRow(Item.of("the"), ChartSamples.list(20_000, i -> i * 10L))),
                List.of(),
                100_000));

    assertThat(ticks(drawing)).isLessThanOrEqualTo(3000);
    assertThat(drawing.texts()).contains("20,000", "80,000");
  }

  @Test
  void anEntityHasALineFromItsFirstToItsLastSectionAndDots() {
    Drawing drawing =
        Drawing.of(
            new SpanChart(
                ChartSamples.frame(900),
                ChartSamples.sections(58),
                List.of(
                    new Span(Item.of("Ahab"), 2, 57, List.of(2, 3, 57, 99)),
                    new Span(Item.of("nobody"), -1, -1, List.of()))));

    assertThat(drawing.circles("mark")).hasSize(3);
    assertThat(drawing.path("line weak").chars().filter(c -> c == 'M')).hasSize(1);
    assertThat(drawing.texts()).contains("Ahab", "nobody", "2", "58").doesNotContain("3");
  }
}
