package org.annales.stats.worked;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Map;
import java.util.StringJoiner;
import org.annales.stats.association.Contingency;
import org.annales.stats.association.TwoCorpora;
import org.annales.stats.dispersion.Dispersion;
import org.annales.stats.dispersion.Gaps;
import org.annales.stats.dispersion.Parts;
import org.annales.stats.richness.Readability;

/** What a formula of a worked number is applied to: numbers and lists of numbers with names. */
record Inputs(JsonNode values) {

  double number(String name) {
    return value(name).doubleValue();
  }

  long count(String name) {
    return value(name).longValue();
  }

  boolean has(String name) {
    return values.has(name);
  }

  String text(String name) {
    return value(name).textValue();
  }

  /** A list of lists of numbers. */
  double[][] table(String name) {
    JsonNode list = value(name);
    double[][] table = new double[list.size()][];
    for (int i = 0; i < table.length; i++) {
      table[i] = numbers(list.get(i));
    }
    return table;
  }

  double[] numbers(String name) {
    return numbers(value(name));
  }

  private static double[] numbers(JsonNode list) {
    double[] numbers = new double[list.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = list.get(i).doubleValue();
    }
    return numbers;
  }

  long[] counts(String name) {
    JsonNode list = value(name);
    long[] counts = new long[list.size()];
    for (int i = 0; i < counts.length; i++) {
      counts[i] = list.get(i).longValue();
    }
    return counts;
  }

  /** Four cells, given as they are or by their sums. */
  Contingency table() {
    return values.has("both")
        ? Contingency.ofMarginals(count("both"), count("first"), count("second"), count("all"))
        : new Contingency(count("o11"), count("o12"), count("o21"), count("o22"));
  }

  TwoCorpora corpora() {
    return new TwoCorpora(
        count("count"), count("reference_count"), count("size"), count("reference_size"));
  }

  Dispersion dispersion() {
    return new Dispersion(new Parts(counts("sizes")), counts("counts"));
  }

  Gaps gaps() {
    long[] positions = counts("positions");
    return new Gaps(positions, positions.length, count("size"));
  }

  /** The types of a text, by their numbers, in the order of its tokens. */
  int[] types() {
    return Arrays.stream(counts("tokens")).mapToInt(Math::toIntExact).toArray();
  }

  /** How often each type occurs. */
  int[] typeCounts() {
    return Arrays.stream(counts("types")).mapToInt(Math::toIntExact).toArray();
  }

  Readability readability() {
    return new Readability(
        count("words"),
        count("sentences"),
        count("letters"),
        count("syllables"),
        count("complex"),
        count("polysyllables"),
        count("long_words"));
  }

  private JsonNode value(String name) {
    JsonNode value = values.get(name);
    if (value == null) {
      throw new IllegalArgumentException("expected an input " + name + ", found " + this);
    }
    return value;
  }

  @Override
  public String toString() {
    StringJoiner text = new StringJoiner(", ");
    for (Map.Entry<String, JsonNode> value : values.properties()) {
      text.add(value.getKey() + "=" + value.getValue());
    }
    return text.toString();
  }
}
