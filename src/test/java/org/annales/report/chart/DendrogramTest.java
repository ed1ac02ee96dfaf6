package org.annales.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.annales.report.chart.Dendrogram.Merge;
import org.junit.jupiter.api.Test;

class DendrogramTest {
  @Test
  void leavesAreOrderedSoThatNoBranchesCross() {
    Tree tree =
        new Tree(
            4,
            List.of(new Merge(0, 3, 1, null), new Merge(1, 2, 2, null), new Merge(5, 4, 3, null)));

    assertThat(tree.order()).containsExactly(1, 2, 0, 3);
    assertThat(tree.row(4)).isEqualTo(2.5);
    assertThat(tree.row(6)).isEqualTo(1.5);
    assertThat(tree.height(6)).isEqualTo(3);
  }

  @Test
  void leavesWithoutAMergeAreDrawnToo() {
    assertThat(new Tree(3, List.of(new Merge(0, 2, 1, null))).order())
        .containsExactlyInAnyOrder(0, 1, 2);
  }

  @Test
  void aBranchMayBeUsedOnce() {
    assertThatThrownBy(
            () -> new Tree(3, List.of(new Merge(0, 1, 1, null), new Merge(0, 2, 2, null))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Tree(2, List.of(new Merge(0, 7, 1, null))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theSupportOfStableClustersIsPrinted() {
    Drawing drawing =
        Drawing.of(
            new Dendrogram(
                ChartSamples.frame(700),
                "distance",
                ChartSamples.sections(3),
                List.of(new Merge(0, 1, 0.4, 0.95), new Merge(3, 2, 0.9, 0.3))));

    assertThat(drawing.texts()).contains("0.95", "Section 1", "distance").doesNotContain("0.30");
    assertThat(drawing.path("line stable").chars().filter(c -> c == 'M')).hasSize(1);
  }

  @Test
  void aTreeOfMoreThanAThousandLeavesSaysSo() {
    assertThat(
            Drawing.of(
                    new Dendrogram(
                        ChartSamples.frame(700), "", ChartSamples.sections(1001), List.of()))
                .texts())
        .containsExactly("Too many leaves: 1,001");
  }
}
