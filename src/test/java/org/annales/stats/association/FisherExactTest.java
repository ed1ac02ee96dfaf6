package org.annales.stats.association;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FisherExactTest {
  private static final double CLOSE = 1e-12;

  static LongStream seeds() {
    return Tables.seeds();
  }

  private static Contingency table(SplittableRandom random, int most) {
    return new Contingency(
        random.nextInt(most), random.nextInt(most), random.nextInt(most), 1 + random.nextInt(most));
  }

  @ParameterizedTest
  @CsvSource({
    "12159, 82505, 156741, 1724280",
    "3731, 8986, 16638, 187458",
    "5, 82505, 156741, 1724280",
    "132, 186, 221, 187458"
  })
  void theMidPOfAFarTableIsDefined(long together, long node, long collocate, long slots) {
    Contingency t = Contingency.ofMarginals(together, node, collocate, slots);

    assertThat(FisherExact.lnMidFrom(t, 5)).isLessThan(-700);
    assertThat(FisherExact.lnMidFrom(t, 5)).isFinite();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theMidPGivenAThresholdIsThatOfAllTablesAboveIt(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int most = random.nextInt(2, 60);
    Contingency t = table(random, most);
    long least = random.nextLong(t.o11() + 1);
    double observed = probability(t);
    double two = -observed / 2;
    double all = 0;
    long first = Math.max(least, Math.max(0, t.r1() - t.c2()));
    for (long k = first; k <= Math.min(t.r1(), t.c1()); k++) {
      double p = probability(Contingency.ofMarginals(k, t.r1(), t.c1(), t.n()));
      two += p <= observed * (1 + 1e-7) ? p : 0;
      all += p;
    }

    double expected = first == Math.min(t.r1(), t.c1()) ? 1 : two / all;

    assertThat(Math.exp(FisherExact.lnMidFrom(t, least))).isCloseTo(expected, within(1e-9));
    assertThat(FisherExact.lnMidFrom(t, t.o11() + 1)).isNaN();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theTailsAreThoseOfAllTablesWithTheSameMargins(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int most = random.nextInt(1, 60);
    Contingency t = table(random, most);
    double observed = probability(t);
    double right = 0;
    double left = 0;
    double two = 0;
    double mean = 0;
    for (long k = Math.max(0, t.r1() - t.c2()); k <= Math.min(t.r1(), t.c1()); k++) {
      double p = probability(Contingency.ofMarginals(k, t.r1(), t.c1(), t.n()));
      right += k >= t.o11() ? p : 0;
      left += k <= t.o11() ? p : 0;
      two += p <= observed * (1 + 1e-7) ? p : 0;
      mean += k * p;
    }

    assertThat(FisherExact.right(t)).isCloseTo(right, within(CLOSE));
    assertThat(FisherExact.left(t)).isCloseTo(left, within(CLOSE));
    assertThat(FisherExact.twoSided(t)).isCloseTo(two, within(CLOSE));
    assertThat(FisherExact.lnRight(t)).isCloseTo(Math.log(right), within(1e-11));
    assertThat(t.expected()).isCloseTo(mean, within(1e-10));
  }

  private static double probability(Contingency t) {
    BigInteger ways = choose(t.r1(), t.o11()).multiply(choose(t.r2(), t.o21()));
    return new BigDecimal(ways)
        .divide(new BigDecimal(choose(t.n(), t.c1())), MathContext.DECIMAL64)
        .doubleValue();
  }

  private static BigInteger choose(long n, long k) {
    BigInteger result = BigInteger.ONE;
    for (long i = 1; i <= k; i++) {
      result = result.multiply(BigInteger.valueOf(n - k + i)).divide(BigInteger.valueOf(i));
    }
    return result;
  }

  @Test
  void aTailIsOneMinusTheOther() {
    Contingency t = new Contingency(1000, 99_000, 10_200, 889_800);
    Contingency next = Contingency.ofMarginals(1001, t.r1(), t.c1(), t.n());

    assertThat(FisherExact.left(t) + FisherExact.right(next)).isCloseTo(1, within(CLOSE));
  }

  @Test
  void largeCountsTakeNoTime() {
    long million = 1_000_000;
    Contingency t = new Contingency(5 * million, 45 * million, 50 * million, 900 * million);

    assertThat(FisherExact.lnRight(t)).isBetween(-1e7, -1e5);
    assertThat(FisherExact.right(t)).isZero();
  }
}
