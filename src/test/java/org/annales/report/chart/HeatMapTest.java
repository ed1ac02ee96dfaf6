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

  private static List<String> legend(double... values) {
    return ColorClasses.of(values, false).limits().stream().map(Numbers::label).toList();
  }

  @Test
  void limitsOfCountsAreWholeNumbers() {
    assertThat(legend(0, 1, 8)).containsExactly("0", "1", "2", "3", "4", "5", "6", "7", "8", "8");
    assertThat(legend(1, 2, 3)).containsExactly("0", "1", "2", "3", "3");
    assertThat(legend(0, 1, 1, 2, 40))
        .containsExactly("0", "2", "3", "5", "8", "12", "18", "27", "40");
    assertThat(legend(0, 2600, 5000))
        .containsExactly(
            "0", "560", "1,110", "1,670", "2,220", "2,780", "3,330", "3,890", "4,450", "5,000");
  }

  @Test
  void limitsOfRatesHaveThreeSignificantDigitsAtMost() {
    assertThat(legend(0.5, 0.25, 1))
        .containsExactly("0", "0.11", "0.22", "0.33", "0.44", "0.56", "0.67", "0.78", "0.89", "1");
    assertThat(legend(0.91, 0.92, 0.955))
        .containsExactly(
            "0.91", "0.915", "0.92", "0.925", "0.93", "0.935", "0.94", "0.945", "0.95", "0.955");
    assertThat(legend(0.1, 0.11, 0.12, 80.5))
        .containsExactly("0.1", "0.21", "0.44", "0.93", "2", "4.1", "8.7", "18", "38", "80.5");
    assertThat(ColorClasses.of(new double[] {-4, 3.3}, true).limits())
        .containsExactly(-4.0, -3.11, -2.22, -1.33, -0.44, 0.44, 1.33, 2.22, 3.11, 4.0);
  }

  @Test
  void valuesOfANarrowRangeKeepTheirClasses() {
    assertThat(ColorClasses.of(new double[] {1000.1, 1000.15, 1000.2}, false).names()).hasSize(9);
  }

  @Test
  void eachOfAFewCountsHasItsColour() {
    ColorClasses classes = ColorClasses.of(new double[] {0, 1, 2}, false);

    assertThat(classes.names()).containsExactly("q0", "q4", "q8");
    assertThat(List.of(classes.indexOf(0), classes.indexOf(1), classes.indexOf(2)))
        .containsExactly(0, 1, 2);
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
