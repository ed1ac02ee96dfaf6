package org.annales.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.annales.report.chart.Drawing.Box;
import org.junit.jupiter.api.Test;

class HeatMapTest {
  private static final List<Item> TWO = ChartSamples.sections(2);

  @Test
  void cellsLieWhereTheAttributesOfTheRootSay() {
    Drawing drawing =
        Drawing.of(
            new HeatMap(
                ChartSamples.frame(600),
                TWO,
                TWO,
                List.of(List.of(-4.0, Double.NaN), Arrays.asList(null, 4.0)),
                true,
                "z"));

    double x0 = Double.parseDouble(drawing.root().getAttribute("data-x0"));
    double y0 = Double.parseDouble(drawing.root().getAttribute("data-y0"));
    double dx = Double.parseDouble(drawing.root().getAttribute("data-dx"));
    double dy = Double.parseDouble(drawing.root().getAttribute("data-dy"));
    Box least = drawing.boxes("cell d-4").get(1);
    Box most = drawing.boxes("cell d4").get(1);
    assertThat(least).isEqualTo(new Box("", x0, y0, x0 + dx, y0 + dy));
    assertThat(most).isEqualTo(new Box("", x0 + dx, y0 + dy, x0 + 2 * dx, y0 + 2 * dy));
    assertThat(drawing.boxes("cell d0")).describedAs("the legend alone").hasSize(1);
  }

  @Test
  void neighboursOfOneClassAreOneBox() {
    List<Item> columns = ChartSamples.sections(10);

    Drawing drawing =
        Drawing.of(
            new HeatMap(
                ChartSamples.frame(600),
                TWO,
                columns,
                List.of(ChartSamples.list(10, i -> 1.0), ChartSamples.list(10, i -> 9.0)),
                false,
                ""));

    assertThat(drawing.boxes("cell q8")).hasSize(2);
  }

  @Test
  void classesAreLogarithmicWhereAFewValuesAreFarAboveTheRest() {
    ColorClasses classes = ColorClasses.of(new double[] {0, 1, 1, 2, 3, 1000}, false);

    assertThat(classes.limits().get(0)).isZero();
    assertThat(classes.limits().get(9)).isEqualTo(1000);
    assertThat(classes.indexOf(0)).isZero();
    assertThat(classes.indexOf(3)).isEqualTo(1);
    assertThat(classes.indexOf(1000)).isEqualTo(8);
  }

  @Test
  void divergingClassesAreSymmetrical() {
    ColorClasses classes = ColorClasses.of(new double[] {-1, 9}, true);

    assertThat(classes.names())
        .containsExactly("d-4", "d-3", "d-2", "d-1", "d0", "d1", "d2", "d3", "d4");
    assertThat(classes.indexOf(-1)).isEqualTo(4);
    assertThat(classes.indexOf(9)).isEqualTo(8);
  }

  @Test
  void equalValuesAreOneClass() {
    assertThat(ColorClasses.of(new double[] {3, 3}, false).names()).containsExactly("q4");
  }

  @Test
  void longNamesOfColumnsStandUpright() {
    List<Item> names = ChartSamples.list(12, i -> Item.of("Alexandra the " + i + "th"));

    Drawing drawing =
        Drawing.of(
            new HeatMap(
                ChartSamples.frame(700),
                names,
                names,
                ChartSamples.list(12, i -> ChartSamples.list(12, j -> i * 1.0 * j)),
                false,
                ""));

    assertThat(drawing.elements("text"))
        .filteredOn(t -> t.getAttribute("transform").contains("rotate(-90)"))
        .hasSize(12);
  }

  @Test
  void aLargeMatrixIsDrawnOfMeans() {
    HeatGrid grid =
        HeatGrid.of(
            ChartSamples.list(1000, i -> ChartSamples.list(600, j -> i % 4 * 1.0)), 1000, 600);

    assertThat(grid.cells()).hasSize(250);
    assertThat(grid.columnsPerCell()).isEqualTo(3);
    assertThat(grid.cells().get(7)).containsOnly(1.5);
  }
}
