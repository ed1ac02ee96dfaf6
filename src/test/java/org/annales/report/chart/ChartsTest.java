package org.annales.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for all charts: names of all kinds, few and many rows, narrow and wide. */
class ChartsTest {
  private static final List<String> NAMES =
      List.of(
          "",
          " ",
          "plain",
          "<script>alert(1)</script>",
          "\"onload=x()\" & 'more' ]]>",
          "long title ".repeat(100),
          "W".repeat(1000),
          "فصل: في ما جرى بعد ذلك (١٢)",
          "שלום, world…",
          "第十二章　漫長的冬天之後".repeat(20),
          "👩‍👩‍👧‍👦🏳️‍🌈🇳🇱".repeat(40),
          "e\u0301\u0302\u0303".repeat(100),
          "control \u0000\u0001\u0008\uFFFE\uD800 \u202E gone",
          "two\nlines\tand a tab");

  static Stream<String> names() {
    return NAMES.stream();
  }

  @ParameterizedTest
  @MethodSource("names")
  void anyNameIsDrawnWithoutOverlapAndWithinTheChart(String name) {
    List<Item> items =
        IntStream.rangeClosed(1, 15).mapToObj(i -> new Item(name + i, name + i)).toList();
    Frame frame = new Frame(name, name, name, 900);

    for (Chart chart : ChartSamples.all(frame, items, name)) {
      Drawing.of(chart);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 58, 130, 1000})
  void anyNumberOfRowsIsDrawnWithFewElements(int rows) {
    for (int width : new int[] {300, 900}) {
      Frame frame = ChartSamples.frame(width);
      for (Chart chart : ChartSamples.all(frame, ChartSamples.sections(rows), "note")) {
        Drawing drawing = Drawing.of(chart);

        assertThat(drawing.count())
            .describedAs(chart.getClass().getSimpleName())
            .isLessThanOrEqualTo(400 + 3 * rows);
      }
    }
  }

  @Test
  void aChartWithoutValuesSaysSo() {
    Frame frame = ChartSamples.frame(600);
    Item item = Item.of("x");
    double nan = Double.NaN;
    List<Chart> charts =
        List.of(
            new BarChart(frame, "", List.of()),
            new BarChart(frame, "", List.of(new BarChart.Bar(item, nan, null))),
            new IntervalChart(frame, "", null, List.of()),
            new IntervalChart(
                frame,
                "",
                1.0,
                List.of(new IntervalChart.IntervalRow(item, nan, 1.0, 2.0, true, null))),
            new BandChart(frame, "", "", List.of(), List.of(), List.of()),
            new HeatMap(frame, List.of(), List.of(), List.of(), false, ""),
            new HeatMap(
                frame,
                List.of(item),
                List.of(item),
                List.of(Collections.singletonList(null)),
                true,
                ""),
            new DispersionChart(frame, List.of(), List.of(), 0),
            new ColumnChart(frame, "", "", List.of(), List.of()),
            new NetworkChart(frame, List.of(), List.of()),
            new SpanChart(frame, List.of(), List.of()),
            new ScatterChart(frame, "", "", List.of(), List.of()),
            new Dendrogram(frame, "", List.of(), List.of()));

    assertThat(charts)
        .allSatisfy(chart -> assertThat(Drawing.of(chart).texts()).containsExactly("No values"));
  }

  @Test
  void titleAndDescriptionAreTheFirstChildrenAndTheLabelOfTheRoot() {
    Drawing drawing =
        Drawing.of(new BarChart(new Frame("a b", "<t>", "d & e", 500), "", List.of()));

    assertThat(drawing.root().getAttribute("aria-labelledby"))
        .isEqualTo("a_20_b-title a_20_b-desc");
    assertThat(drawing.root().getFirstChild().getTextContent()).isEqualTo("<t>");
    assertThat(drawing.root().getFirstChild().getNextSibling().getTextContent()).isEqualTo("d & e");
  }

  @Test
  void allEqualHugeAndTinyValuesAreDrawn() {
    for (double value : new double[] {0, 5, -5, 1e-12, 1e12, 1e308, Double.MIN_VALUE}) {
      Frame frame = ChartSamples.frame(500);
      List<Item> items = ChartSamples.sections(4);
      Drawing.of(
          new BarChart(
              frame, "", items.stream().map(i -> new BarChart.Bar(i, value, "")).toList()));
      Drawing.of(
          new IntervalChart(
              frame,
              "",
              0.0,
              items.stream()
                  .map(i -> new IntervalChart.IntervalRow(i, value, -value, value, true, ""))
                  .toList()));
      Drawing.of(
          new BandChart(
              frame,
              "",
              "",
              List.of(
                  new BandChart.Point(0, value, null, null, null, null, null),
                  new BandChart.Point(1, -value, null, null, null, null, null)),
              List.of(),
              List.of()));
      Drawing.of(new HeatMap(frame, items, items, List.of(List.of(value, value)), value == 0, "x"));
      Drawing.of(
          new ColumnChart(
              frame,
              "",
              "",
              List.of(),
              List.of(new ColumnChart.Column(items.get(0), List.of(value)))));
      Drawing.of(
          new ScatterChart(
              frame,
              "",
              "",
              List.of(
                  new ScatterChart.Dot(
                      items.get(0), value, value, 1, null, null, null, null, null)),
              List.of()));
    }
  }
}
