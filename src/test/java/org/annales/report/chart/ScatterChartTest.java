package org.annales.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.annales.report.chart.Drawing.Box;
import org.annales.report.chart.ScatterChart.Dot;
import org.junit.jupiter.api.Test;

class ScatterChartTest {
  private static Dot dot(String name, double x, double y, double weight) {
    return new Dot(new Item(name, name), x, y, weight, null, null, null, null, null);
  }

  private static Drawing draw(List<Dot> dots, List<Dot> words) {
    return Drawing.of(new ScatterChart(ChartSamples.frame(900), "axis 1", "axis 2", dots, words));
  }

  @Test
  void bothAxesHaveTheSameScale() {
    Drawing drawing =
        draw(List.of(dot("a", 0, 0, 3), dot("b", 1, 0, 2), dot("c", 0, 1, 1)), List.of());

    List<Box> dots = drawing.circles("dot");
    assertThat(dots.get(1).left() - dots.get(0).left())
        .isCloseTo(dots.get(0).top() - dots.get(2).top(), within(0.2));
  }

  @Test
  void whereLabelsWouldOverlapTheLighterOnesAreLeftOutAndTheTooltipsRemain() {
    List<Dot> dots =
        ChartSamples.list(60, i -> dot("section " + i, 1 + i * 1e-4, 1, i == 59 ? 100 : 1));

    Drawing drawing = draw(dots, List.of());

    assertThat(drawing.texts().stream().filter(t -> t.startsWith("section"))).hasSizeLessThan(20);
    assertThat(drawing.texts()).contains("section 59");
    assertThat(drawing.tooltips()).hasSize(60);
  }

  @Test
  void wordsFarBeyondTheSectionsAreDrawnNearerAndALineSaysSo() {
    Drawing drawing =
        draw(List.of(dot("a", 0.3, 0.2, 1), dot("b", -0.3, 0.1, 1)), List.of(dot("sea", 6, 4, 1)));

    assertThat(drawing.texts())
        .contains("sea", "Words are drawn at 0.05 of their distance from 0.");
    assertThat(draw(List.of(dot("a", 1, 1, 1)), List.of(dot("sea", 1, -1, 1))).texts())
        .noneMatch(t -> t.startsWith("Words are"));
  }

  @Test
  void oneSectionFarBeyondTheOthersIsDrawnNearThemAndALineHasItsPlace() {
    List<Dot> near = ChartSamples.list(9, i -> dot("s" + i, 0.1 * (i - 4), 0.05 * i, 1));
    List<Dot> dots = new ArrayList<>(near);
    dots.add(dot("far", -1.1, 2.2, 1));

    Drawing drawing = draw(dots, List.of());

    assertThat(drawing.circles("dot hollow")).hasSize(1);
    assertThat(drawing.texts())
        .contains("far", "Hollow dots lie further away in their direction: far (−1.1, 2.2)");
    Box left = drawing.circles("dot").get(0);
    Box right = drawing.circles("dot").get(8);
    assertThat(right.left() - left.left()).isGreaterThan(300);
    assertThat(draw(near, List.of()).texts()).noneMatch(t -> t.startsWith("Hollow"));
  }
}
