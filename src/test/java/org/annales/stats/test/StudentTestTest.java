package org.annales.stats.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.annales.stats.Moments;
import org.junit.jupiter.api.Test;

class StudentTestTest {
  @Test
  void thePValueIsThatOfStudentsDistribution() {
    Moments sample = Moments.of(0, 1, 3, 4);

    assertThat(StudentTest.error(sample)).isCloseTo(Math.sqrt(10.0 / 3 / 4), within(1e-12));
    double t = -1 / StudentTest.error(sample);
    // Student's distribution with 3 degrees in closed form.
    double x = t / Math.sqrt(3);
    double expected = 0.5 + (x / (1 + x * x) + Math.atan(x)) / Math.PI;
    assertThat(StudentTest.pBelow(sample, 3)).isCloseTo(expected, within(1e-12));
    assertThat(StudentTest.pBelow(sample, 1)).isCloseTo(1 - expected, within(1e-12));
    assertThat(StudentTest.pBelow(sample, 2)).isCloseTo(0.5, within(1e-12));
  }

  @Test
  void withoutVarianceTheMeanDecides() {
    assertThat(StudentTest.pBelow(Moments.of(-1, -1, -1), 0)).isZero();
    assertThat(StudentTest.pBelow(Moments.of(1, 1, 1), 0)).isEqualTo(1);
  }

  @Test
  void fewerThanTwoValuesProveNothing() {
    assertThat(StudentTest.pBelow(Moments.of(-1), 0)).isEqualTo(1);
    assertThat(StudentTest.pBelow(Moments.of(), 0)).isEqualTo(1);
  }
}
