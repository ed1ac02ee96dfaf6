package org.annales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.TDistribution;
import org.junit.jupiter.api.Test;

/**
 * Rows of the tables of comparison computed a second time, from lists of the words of sentences.
 */
class RecomputedComparisonTest {
  private static final double Z = 1.959963984540054;
  private static final int LEAST_COUNT = 10;
  private static final List<String> CHAPTERS =
      IntStream.rangeClosed(1, 5).mapToObj(i -> "weir/chapter-" + i).toList();

  /** Sentences of each section, as words. */
  private static final Map<String, List<List<String>>> SENTENCES = new TreeMap<>();

  static {
    for (JsonNode sentence : ComparisonBook.RESULTS.rows("sentences")) {
      if (sentence.get("counted").booleanValue()) {
        List<String> words = new ArrayList<>();
        sentence.get("tokens").forEach(token -> words.add(token.textValue()));
        SENTENCES
            .computeIfAbsent(sentence.get("section_id").textValue(), id -> new ArrayList<>())
            .add(words);
      }
    }
  }

  @Test
  void measuresOfSectionsAreThoseOfTheirWords() {
    assertThat(SENTENCES).hasSizeGreaterThan(15);
    SENTENCES.forEach(
        (section, sentences) -> {
          List<String> words = words(section);
          Map<String, Long> counts = counts(words);
          double letters = words.stream().mapToInt(String::length).sum();
          double longWords = words.stream().filter(word -> word.length() > 6).count();
          double n = words.size();
          double[] lengths = sentences.stream().mapToDouble(List::size).sorted().toArray();
          int middle = lengths.length / 2;
          double once = counts.values().stream().filter(count -> count == 1).count();
          double pairs = counts.values().stream().mapToDouble(f -> f * (f - 1.0)).sum();
          Map<String, Double> expected = new HashMap<>();
          expected.put("words", n);
          expected.put("sentences", (double) sentences.size());
          expected.put("letters", letters);
          expected.put("long_words", longWords);
          expected.put("types", (double) counts.size());
          expected.put("hapaxes", once);
          expected.put("ttr", counts.size() / n);
          expected.put("guiraud", counts.size() / Math.sqrt(n));
          expected.put("hapax_share", once / counts.size());
          expected.put("simpson", pairs / (n * (n - 1)));
          expected.put("sentence_length_mean", n / sentences.size());
          expected.put(
              "sentence_length_median",
              lengths.length % 2 == 1
                  ? lengths[middle]
                  : (lengths[middle - 1] + lengths[middle]) / 2);
          expected.put("word_length_mean", letters / n);
          expected.put("long_words_share", longWords / n);
          expected.put("lix", n / sentences.size() + 100 * longWords / n);
          expected.put("flood", counts.getOrDefault("flood", 0L) * 1e6 / n);

          expected.forEach(
              (item, value) ->
                  assertThat(row("section_measures", section, item).get("value").doubleValue())
                      .as(section + " " + item)
                      .isCloseTo(value, within(1e-9 * (1 + value))));
        });
  }

  private static JsonNode row(String table, String section, String item) {
    return rows(
            table,
            row ->
                text(row, "section_id").equals(section)
                    && text(row, "item").equals(item)
                    && !Set.of("resampled", "segments").contains(text(row, "variant")))
        .get(0);
  }

  @Test
  void ranksOfSegmentsAreComparedPairByPair() {
    for (String scope : List.of("rest", "pair")) {
      List<JsonNode> rows =
          rows(
              "section_tests",
              row ->
                  text(row, "scope").equals(scope)
                      && text(row, "item").equals("sentence_length_mean"));
      Map<JsonNode, Double> p = new HashMap<>();
      for (JsonNode row : rows) {
        double[] target = lengths(text(row, "section_id"));
        double[] reference =
            scope.equals("pair")
                ? lengths(text(row, "reference_section_id"))
                : CHAPTERS.stream()
                    .filter(chapter -> !chapter.equals(text(row, "section_id")))
                    .flatMapToDouble(chapter -> Arrays.stream(lengths(chapter)))
                    .toArray();
        assertThat(row.get("target_units").intValue()).isEqualTo(target.length);
        assertThat(row.get("reference_units").intValue()).isEqualTo(reference.length);
        if (!row.get("p_value").isNull()) {
          assertThat(row.get("effect").doubleValue())
              .isCloseTo(delta(target, reference), within(1e-9));
          double expected =
              text(row, "test").equals("mann_whitney_exact")
                  ? exactP(target, reference)
                  : normalP(target, reference);
          assertClose(row.get("p_value").doubleValue(), expected);
          if (!row.get("q_value").isNull()) {
            p.put(row, expected);
          }
        }
      }
      if (scope.equals("rest") || p.size() > 2) {
        assertCorrected(p);
      }
    }
  }

  private static double[] lengths(String section) {
    int segments = Math.max(1, words(section).size() / 500);
    double[] words = new double[segments];
    int[] sentences = new int[segments];
    int first = 0;
    for (List<String> sentence : SENTENCES.get(section)) {
      int segment = Math.min((first + (sentence.size() - 1) / 2) / 500, segments - 1);
      words[segment] += sentence.size();
      sentences[segment]++;
      first += sentence.size();
    }
    return IntStream.range(0, segments).mapToDouble(i -> words[i] / sentences[i]).toArray();
  }

  private static double delta(double[] target, double[] reference) {
    double sum = 0;
    for (double a : target) {
      for (double b : reference) {
        sum += Math.signum(a - b);
      }
    }
    return sum / target.length / reference.length;
  }

  /** Mann and Whitney's test by all splits. */
  private static double exactP(double[] target, double[] reference) {
    double[] all =
        DoubleStream.concat(Arrays.stream(target), Arrays.stream(reference)).sorted().toArray();
    double[] ranks =
        Arrays.stream(all).map(v -> (delta(new double[] {v}, all) + 1) / 2 * all.length).toArray();
    double mean = Arrays.stream(ranks).sum() * target.length / all.length;
    double observed = Math.abs(delta(target, reference)) * target.length * reference.length / 2;
    int[] found = new int[2];
    count(ranks, 0, target.length, -mean, observed - 1e-9, found);
    return (double) found[0] / found[1];
  }

  private static void count(
      double[] ranks, int from, int left, double sum, double observed, int... found) {
    if (left == 0) {
      found[0] += Math.abs(sum) >= observed ? 1 : 0;
      found[1]++;
    } else if (from + left <= ranks.length) {
      count(ranks, from + 1, left - 1, sum + ranks[from], observed, found);
      count(ranks, from + 1, left, sum, observed, found);
    }
  }

  /** Mann and Whitney's test by the normal law. */
  private static double normalP(double[] target, double[] reference) {
    double m = target.length;
    double n = reference.length;
    double u = (delta(target, reference) + 1) / 2 * m * n;
    double variance = m * n / 12 * (m + n + 1 - ties(target, reference) / ((m + n) * (m + n - 1)));
    double z = Math.max(0, Math.abs(u - m * n / 2) - 0.5) / Math.sqrt(variance);
    return 2 * new NormalDistribution(null, 0, 1).cumulativeProbability(-z);
  }

  private static double ties(double[]... samples) {
    Map<Double, Integer> equal = new TreeMap<>();
    Stream.of(samples)
        .flatMapToDouble(Arrays::stream)
        .forEach(value -> equal.merge(value, 1, Integer::sum));
    return equal.values().stream().mapToDouble(t -> (double) t * t * t - t).sum();
  }

  @Test
  void allSectionsAreComparedByRanksAndByOccurrences() {
    JsonNode length = row("section_tests", "", "sentence_length_mean");
    List<double[]> samples =
        CHAPTERS.stream().map(c -> lengths(c)).filter(units -> units.length >= 3).toList();
    double[] all = samples.stream().flatMapToDouble(Arrays::stream).toArray();
    double n = all.length;
    double k = samples.size();
    double sum = 0;
    for (double[] sample : samples) {
      double ranks = Arrays.stream(sample).map(value -> (delta(value, all) + 1 + n) / 2).sum();
      sum += ranks * ranks / sample.length;
    }
    double h = (12 / (n * (n + 1)) * sum - 3 * (n + 1)) / (1 - ties(all) / (n * n * n - n));
    assertClose(length.get("statistic").doubleValue(), h);
    assertClose(length.get("effect").doubleValue(), (h - k + 1) / (n - k));
    double byLaw = 1 - new ChiSquaredDistribution(null, k - 1).cumulativeProbability(h);
    assertThat(length.get("p_value").doubleValue())
        .isCloseTo(byLaw, within(text(length, "test").equals("kruskal_wallis") ? 1e-9 : 0.01));

    JsonNode flood = row("section_tests", "", "flood");
    List<List<String>> tested =
        CHAPTERS.stream().map(c -> words(c)).filter(words -> words.size() >= 1500).toList();
    double tokens = tested.stream().mapToInt(List::size).sum();
    double rate = tested.stream().mapToInt(words -> count(words, "flood")).sum() / tokens;
    double chi = 0;
    for (List<String> words : tested) {
      double expected = rate * words.size();
      double difference = count(words, "flood") - expected;
      chi += difference * difference * (1 / expected + 1 / (words.size() - expected));
    }
    double degrees = tested.size() - 1;
    double phi = Math.max(0, chi / tokens - degrees / (tokens - 1));
    double rows = tested.size() - degrees * degrees / (tokens - 1);
    double columns = 2 - 1 / (tokens - 1);
    assertClose(flood.get("statistic").doubleValue(), chi);
    assertClose(flood.get("effect").doubleValue(), Math.sqrt(phi / (Math.min(rows, columns) - 1)));
  }

  private static double delta(double value, double... others) {
    return Arrays.stream(others).map(other -> Math.signum(value - other)).sum();
  }

  @Test
  void aWordIsComparedBySegments() {
    for (JsonNode row :
        rows(
            "section_tests",
            r -> text(r, "item").equals("flood") && text(r, "scope").equals("pair"))) {
      List<List<String>> target = segments(text(row, "section_id"));
      List<List<String>> reference = segments(text(row, "reference_section_id"));
      if (!row.get("effect").isNull()) {
        assertLogRatio(row, "flood", target, reference);
        assertClose(row.get("p_value").doubleValue(), exactP(target, reference));
      }
    }
  }

  private static List<List<String>> segments(String section) {
    List<String> words = words(section);
    List<List<String>> segments = new ArrayList<>();
    int number = Math.max(1, words.size() / 500);
    for (int i = 0; i < number; i++) {
      segments.add(words.subList(500 * i, i == number - 1 ? words.size() : 500 * (i + 1)));
    }
    return segments;
  }

  private static void assertLogRatio(
      JsonNode row, String word, List<List<String>> target, List<List<String>> reference) {
    double value = Math.log(rate(word, target) / rate(word, reference)) / Math.log(2);
    double half = Z * Math.sqrt(variance(word, target) + variance(word, reference)) / Math.log(2);
    assertClose(row.get("effect").doubleValue(), value);
    assertClose(row.get("effect_low").doubleValue(), value - half);
    assertClose(row.get("effect_high").doubleValue(), value + half);
  }

  private static double occurrences(String word, List<List<String>> segments) {
    return segments.stream().mapToInt(segment -> count(segment, word)).sum();
  }

  private static double tokens(List<List<String>> segments) {
    return segments.stream().mapToInt(List::size).sum();
  }

  private static double rate(String word, List<List<String>> segments) {
    double found = occurrences(word, segments);
    return (found == 0 ? 0.5 : found) / tokens(segments);
  }

  private static double variance(String word, List<List<String>> segments) {
    double a = occurrences(word, segments);
    double katz = 1 / (a == 0 ? 0.5 : a) - 1 / tokens(segments);
    double k = segments.size();
    double squares = 0;
    for (List<String> segment : segments) {
      double rest = count(segment, word) - a / tokens(segments) * segment.size();
      squares += rest * rest;
    }
    return a == 0 ? katz : Math.max(katz, k / (k - 1) * squares / a / a);
  }

  /** The share of all splits of the segments whose mean rates differ as much. */
  private static double exactP(List<List<String>> target, List<List<String>> reference) {
    List<List<String>> all = new ArrayList<>(target);
    all.addAll(reference);
    double[] rates = all.stream().mapToDouble(s -> (double) count(s, "flood") / s.size()).toArray();
    int observed = (1 << target.size()) - 1;
    int ways = 0;
    int reaching = 0;
    for (int split = 0; split < 1 << all.size(); split++) {
      if (Integer.bitCount(split) == target.size()) {
        ways++;
        boolean reaches = difference(rates, split) >= difference(rates, observed) - 1e-12;
        reaching += reaches ? 1 : 0;
      }
    }
    return (double) reaching / ways;
  }

  private static double difference(double[] rates, int split) {
    double inside = 0;
    double outside = 0;
    for (int i = 0; i < rates.length; i++) {
      inside += (split >> i & 1) * rates[i];
      outside += (1 - (split >> i & 1)) * rates[i];
    }
    int size = Integer.bitCount(split);
    return Math.abs(inside / size - outside / (rates.length - size));
  }

  @Test
  void setsAreComparedInEveryWordAndCorrectedForAll() {
    List<List<String>> target = segments(CHAPTERS.get(0), CHAPTERS.get(1));
    List<List<String>> reference = segments(CHAPTERS.get(2), CHAPTERS.get(3));
    Map<String, Double> p = new TreeMap<>();
    for (String word : frequent(Stream.concat(target.stream(), reference.stream()).toList())) {
      double value = Math.log(rate(word, target) / rate(word, reference));
      double error = Math.sqrt(variance(word, target) + variance(word, reference));
      p.put(
          word,
          2 * new NormalDistribution(null, 0, 1).cumulativeProbability(-Math.abs(value) / error));
    }
    Map<String, Double> q = corrected(p);
    List<JsonNode> rows = rows("set_differences", row -> text(row, "kind").equals("word"));

    assertThat(p).hasSizeGreaterThan(15);
    assertThat(rows)
        .extracting(row -> text(row, "item"))
        .containsExactlyInAnyOrderElementsOf(
            q.keySet().stream()
                .filter(word -> q.get(word) <= 0.05 || word.equals("flood"))
                .toList());
    for (JsonNode row : rows) {
      String word = text(row, "item");
      assertLogRatio(row, word, target, reference);
      assertClose(
          row.get("target_value").doubleValue(), 1e6 * occurrences(word, target) / tokens(target));
      assertClose(row.get("p_value").doubleValue(), p.get(word));
      assertClose(row.get("q_value").doubleValue(), q.get(word));
      assertThat(row.get("family_size").intValue()).isEqualTo(p.size());
      assertThat(row.get("target_sections").longValue())
          .isEqualTo(CHAPTERS.subList(0, 2).stream().filter(c -> words(c).contains(word)).count());
    }
  }

  private static List<List<String>> segments(String... sections) {
    return Stream.of(sections).flatMap(section -> segments(section).stream()).toList();
  }

  private static Set<String> frequent(List<List<String>> texts) {
    Set<String> words = new TreeSet<>(texts.stream().flatMap(List::stream).toList());
    words.removeIf(word -> occurrences(word, texts) < LEAST_COUNT);
    return words;
  }

  @Test
  void trendsAreLeastSquaresOfTheRatesOfDocuments() {
    List<List<String>> logs =
        IntStream.rangeClosed(1901, 1914).mapToObj(year -> words("log-" + year + "/text")).toList();
    Map<String, Double> p = new TreeMap<>();
    Map<String, Double> slopes = new TreeMap<>();
    for (String word : frequent(logs)) {
      double size = tokens(logs);
      double middle = weighted(logs, i -> (double) i) / size;
      double rate = occurrences(word, logs) / size;
      double spread = weighted(logs, i -> (i - middle) * (i - middle));
      double slope = 0;
      for (int i = 0; i < logs.size(); i++) {
        slope += (i - middle) * count(logs.get(i), word) / spread;
      }
      double squares = 0;
      for (int i = 0; i < logs.size(); i++) {
        double x = i - middle;
        double words = logs.get(i).size();
        double rest = count(logs.get(i), word) - words * (rate + slope * x);
        double term = x * rest / (1 - words / size - words * x * x / spread);
        squares += term * term;
      }
      double t = Math.abs(slope) / (Math.sqrt(squares) / spread);
      slopes.put(word, 1e6 * slope);
      p.put(word, 2 * new TDistribution(null, logs.size() - 2).cumulativeProbability(-t));
    }
    Map<String, Double> q = corrected(p);
    List<JsonNode> rows =
        rows(
            "series_trends",
            row -> text(row, "kind").equals("word") && !row.get("p_value").isNull());

    assertThat(p).hasSizeGreaterThan(15);
    assertThat(rows)
        .extracting(row -> text(row, "item"))
        .contains("flood")
        .containsExactlyInAnyOrderElementsOf(
            q.keySet().stream()
                .filter(word -> q.get(word) <= 0.05 || word.equals("flood"))
                .toList());
    for (JsonNode row : rows) {
      String word = text(row, "item");
      assertClose(row.get("slope").doubleValue(), slopes.get(word));
      assertClose(row.get("p_value").doubleValue(), p.get(word));
      assertClose(row.get("q_value").doubleValue(), q.get(word));
      assertThat(row.get("family_size").intValue()).isEqualTo(p.size());
      assertThat(row.get("count").intValue()).isEqualTo((int) occurrences(word, logs));
      assertClose(
          row.get("early_value").doubleValue(),
          1e6 * occurrences(word, logs.subList(0, 7)) / tokens(logs.subList(0, 7)));
    }
  }

  private static double weighted(List<List<String>> texts, ToDoubleFunction<Integer> value) {
    return IntStream.range(0, texts.size())
        .mapToDouble(i -> texts.get(i).size() * value.applyAsDouble(i))
        .sum();
  }

  /** Benjamini and Hochberg: the least m · p / i of this and all greater p-values. */
  private static <T> Map<T, Double> corrected(Map<T, Double> p) {
    List<T> order = new ArrayList<>(p.keySet());
    order.sort(Comparator.comparing(p::get));
    Collections.reverse(order);
    Map<T, Double> q = new HashMap<>();
    double least = 1;
    for (int i = 0; i < order.size(); i++) {
      least = Math.min(least, p.get(order.get(i)) * order.size() / (order.size() - i));
      q.put(order.get(i), least);
    }
    return q;
  }

  private static void assertCorrected(Map<JsonNode, Double> p) {
    assertThat(p).hasSizeGreaterThan(2);
    corrected(p)
        .forEach(
            (row, q) -> {
              assertClose(row.get("q_value").doubleValue(), q);
              assertThat(row.get("family_size").intValue()).isEqualTo(p.size());
            });
  }

  private static void assertClose(double found, double expected) {
    assertThat(found).isCloseTo(expected, within(1e-7 * Math.abs(expected) + 1e-12));
  }

  private static List<JsonNode> rows(String table, Predicate<JsonNode> wanted) {
    return ComparisonBook.RESULTS.rows(table).stream().filter(wanted).toList();
  }

  private static String text(JsonNode row, String column) {
    return row.get(column).asText("");
  }

  private static List<String> words(String section) {
    return SENTENCES.get(section).stream().flatMap(List::stream).toList();
  }

  private static Map<String, Long> counts(List<String> words) {
    Map<String, Long> counts = new TreeMap<>();
    words.forEach(word -> counts.merge(word, 1L, Long::sum));
    return counts;
  }

  private static int count(List<String> words, String word) {
    return Collections.frequency(words, word);
  }
}
