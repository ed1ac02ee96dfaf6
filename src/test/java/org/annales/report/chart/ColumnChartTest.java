package org.annales.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.annales.report.chart.ColumnChart.Column;
import org.annales.report.chart.Drawing.Box;
import org.junit.jupiter.api.Test;

class ColumnChartTest {
  private static final Frame FRAME = ChartSamples.frame(900);

  @Test
  void theSecondSeriesStandsOnTheFirst() {
    Drawing drawing =
        Drawing.of(
            new ColumnChart(
                FRAME,
                "year",
                "books",
                List.of("old", "new"),
                List.of(
                    new Column(Item.of("1801"), List.of(2.0, 4.0)),
                    new Column(Item.of("1802"), Arrays.asList(null, 1.0)))));

    Box legend = drawing.boxes("mark").get(0);
    Box below = drawing.boxes("mark").get(1);
    Box above = drawing.boxes("mark-2").get(1);
    assertThat(legend.width()).isEqualTo(12);
    assertThat(above.bottom()).isEqualTo(below.top());
    assertThat(above.height()).isCloseTo(2 * below.height(), within(0.2));
    assertThat(drawing.boxes("mark-2").get(2).bottom()).isEqualTo(below.bottom());
    assertThat(drawing.tooltips()).containsExactly("1801\nold: 2\nnew: 4", "1802\nnew: 1");
  }

  @Test
  void yearsAreLabelledByTheirNumber() {
    List<Column> years =
        ChartSamples.list(
            150, i -> new Column(Item.of(Integer.toString(1801 + i)), List.of(i + 1.0)));

    Drawing drawing = Drawing.of(new ColumnChart(FRAME, "year", "books", List.of("all"), years));

    assertThat(drawing.texts()).contains("1810", "1820", "1950").doesNotContain("1801", "1811");
  }

  @Test
  void furtherSeriesHaveTheColourOfTheSeventh() {
    Drawing drawing =
        Drawing.of(
            new ColumnChart(
                FRAME,
                "",
                "",
                ChartSamples.list(9, i -> "s" + i),
                List.of(new Column(Item.of("x"), ChartSamples.list(9, i -> 1.0)))));

    assertThat(drawing.texts()).contains("s5", "others").doesNotContain("s6", "s7");
    assertThat(drawing.boxes("mark-7")).hasSize(4);
  }

  @Test
  void valuesBelowZeroAreStackedDownwards() {
    Drawing drawing =
        Drawing.of(
            new ColumnChart(
                FRAME,
                "",
                "",
                List.of("a"),
                List.of(new Column(Item.of("x"), List.of(3.0, -2.0)))));

    assertThat(drawing.boxes("mark-2").get(0).top())
        .isEqualTo(drawing.boxes("mark").get(0).bottom());
  }
}
