package org.annales.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annales.report.chart.BandChart.Mark;
import org.annales.report.chart.BandChart.Point;
import org.junit.jupiter.api.Test;

class BandChartTest {
  private static Point point(double x, double value) {
    return new Point(x, value, null, null, null, null, null);
  }

  private static Point banded(double x, double value) {
    return new Point(x, value, value - 1, value + 1, -2.0, 2.0, "note " + x);
  }

  private static Drawing draw(List<Point> points, List<Mark> marks, List<Divider> dividers) {
    return Drawing.of(
        new BandChart(ChartSamples.frame(900), "chapter", "sentiment", points, marks, dividers));
  }

  private static int count(String text, char c) {
    return (int) text.chars().filter(i -> i == c).count();
  }

  @Test
  void aPointWithoutValueIsAGap() {
    Drawing drawing =
        draw(
            List.of(point(1, 0), point(2, 1), point(3, Double.NaN), point(4, 1), point(5, 0)),
            List.of(),
            List.of());

    assertThat(count(drawing.path("line"), 'M')).isEqualTo(2);
    assertThat(drawing.circles("dot")).hasSize(4);
  }

  @Test
  void pointsOutsideTheBandAreMarkedAndTheLegendSaysSo() {
    Drawing drawing = draw(List.of(banded(1, 0), banded(2, 5), banded(3, 1)), List.of(), List.of());

    assertThat(drawing.circles("dot outside")).hasSize(1);
    assertThat(drawing.texts())
        .contains("sentiment", "interval", "range of chance", "outside the range of chance");
    assertThat(drawing.tooltips()).containsExactly("note 1.0", "note 2.0", "note 3.0");
  }

  @Test
  void theBandIsInterruptedWherePointsHaveNone() {
    Drawing drawing =
        draw(List.of(banded(1, 0), banded(2, 0), point(3, 0), banded(4, 0)), List.of(), List.of());

    assertThat(count(drawing.path("band"), 'Z')).describedAs("two and the legend").isEqualTo(3);
  }

  @Test
  void marksThatAreCloseShareALabel() {
    List<Point> points = ChartSamples.list(100, i -> point(i, i % 7));

    Drawing drawing =
        draw(
            points,
            List.of(new Mark(40, "1"), new Mark(40.5, "2"), new Mark(41, "3"), new Mark(80, "4")),
            List.of());

    assertThat(drawing.texts()).contains("1 … 3", "4");
    assertThat(count(drawing.path("change"), 'M')).isEqualTo(4);
  }

  @Test
  void chaptersAreNumberedInStepsUnderTheAxis() {
    List<Point> points = ChartSamples.list(300, i -> point(i, i % 7));

    Drawing drawing =
        draw(
            points,
            List.of(),
            ChartSamples.list(150, i -> new Divider(i * 2.0, ChartSamples.sections(150).get(i))));

    assertThat(drawing.texts()).contains("10", "20", "150").doesNotContain("11", "13");
  }

  @Test
  void nineHundredPointsAreAFewPaths() {
    Drawing drawing = draw(ChartSamples.list(900, i -> banded(i, i % 3)), List.of(), List.of());

    assertThat(drawing.elements("path")).hasSizeLessThan(10);
    assertThat(drawing.tooltips()).hasSizeLessThanOrEqualTo(120);
  }
}
