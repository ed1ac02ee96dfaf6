package org.annales.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LeastSquaresTest {
  @Test
  void theLineMinimisesTheSquaredDistances() {
    // Means 2 and 3, Σ (x − 2)(y − 3) = 4 + 0 − 1 + 6 = 9, Σ (x − 2)² = 10.
    LeastSquares line = LeastSquares.of(new double[] {0, 1, 3, 4}, new double[] {1, 3, 2, 6});

    assertThat(line.slope()).isCloseTo(0.9, within(1e-12));
    assertThat(line.intercept()).isCloseTo(1.2, within(1e-12));
    assertThat(line.at(10)).isCloseTo(10.2, within(1e-12));
  }

  @Test
  void pointsAboveOneAnotherHaveNoLine() {
    assertThat(LeastSquares.of(new double[] {2, 2}, new double[] {1, 5}).slope()).isNaN();
    assertThat(LeastSquares.of(new double[0], new double[0]).slope()).isNaN();
  }
}
