package org.annales.stats.worked;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.annales.stats.Defined;

/**
 * What a formula gives for some inputs, as somebody else has worked it out.
 *
 * @param formula its name in {@link Formulas}
 * @param expected a number, a list of them, or null where the formula is not defined
 * @param tolerance by which share of what is expected it may be missed; of an expected 0, by how
 *     much
 * @param source who has worked it out
 */
public record WorkedNumber(
    String formula, JsonNode inputs, JsonNode expected, double tolerance, String source) {

  /** What our formula gives. */
  public double[] got() {
    return Formulas.named(formula).apply(new Inputs(inputs));
  }

  /** Whether our formula gives what is expected. */
  public boolean agrees() {
    double[] got = got();
    double[] wanted = wanted();
    boolean agrees = got.length == wanted.length;
    for (int i = 0; agrees && i < got.length; i++) {
      agrees = agree(wanted[i], got[i]);
    }
    return agrees;
  }

  private boolean agree(double wanted, double got) {
    if (Double.isNaN(wanted) || Double.isNaN(got)) {
      return Double.isNaN(wanted) && Double.isNaN(got);
    }
    return Math.abs(got - wanted) <= tolerance * (wanted == 0 ? 1 : Math.abs(wanted));
  }

  private double[] wanted() {
    if (!expected.isArray()) {
      return new double[] {number(expected)};
    }
    double[] wanted = new double[expected.size()];
    Arrays.setAll(wanted, i -> number(expected.get(i)));
    return wanted;
  }

  private static double number(JsonNode value) {
    return value.isNull() ? Double.NaN : value.doubleValue();
  }

  /** A line for people: formula, inputs, expected, got, and whether they agree. */
  public String line() {
    return String.format(
        Locale.ROOT,
        "%-9s %s(%s): expected %s, got %s",
        agrees() ? "agrees" : "DISAGREES",
        formula,
        new Inputs(inputs),
        text(wanted()),
        text(got()));
  }

  private static String text(double... values) {
    return Arrays.stream(values)
        .mapToObj(value -> String.valueOf(Defined.orNull(value)))
        .collect(Collectors.joining(", "));
  }

  @Override
  public String toString() {
    return line();
  }
}
