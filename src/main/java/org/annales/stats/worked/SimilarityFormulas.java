package org.annales.stats.worked;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.annales.stats.dispersion.EvenSpread;
import org.annales.stats.multivariate.CorrespondenceAnalysis;
import org.annales.stats.multivariate.Delta;
import org.annales.stats.multivariate.Dendrogram;
import org.annales.stats.multivariate.JensenShannon;
import org.annales.stats.multivariate.TfIdf;
import org.annales.stats.test.BrownianBridge;
import org.annales.stats.test.ChangePoint;
import org.annales.stats.test.MannKendall;

/** The formulas of similarity, clustering, trend and correspondence analysis, by their names. */
final class SimilarityFormulas {
  private static final int ALL_AXES = 100;

  private final Map<String, Function<Inputs, double[]>> formulas = new LinkedHashMap<>();

  private SimilarityFormulas() {
    addDistances();
    addOrder();
    addGroups();
  }

  static Map<String, Function<Inputs, double[]>> all() {
    return new SimilarityFormulas().formulas;
  }

  private void addDistances() {
    of("burrows_delta", in -> delta(in, Delta::burrows));
    of("cosine_delta", in -> delta(in, Delta::cosine));
    of("jensen_shannon", in -> JensenShannon.divergence(in.numbers("a"), in.numbers("b")));
    of("jensen_shannon_distance", in -> JensenShannon.distance(in.numbers("a"), in.numbers("b")));
    of("cosine_tfidf_plain", in -> cosine(in, TfIdf::plain));
    of("cosine_tfidf_added", in -> cosine(in, TfIdf::added));
    of("cosine_tfidf_smooth", in -> cosine(in, TfIdf::smooth));
  }

  private static double delta(Inputs in, ToDoubleBiFunction<double[], double[]> distance) {
    double[][] rates = in.table("rates");
    Delta delta = new Delta(rates);
    return distance.applyAsDouble(delta.z(rates[of(in, "a")]), delta.z(rates[of(in, "b")]));
  }

  private static double cosine(Inputs in, ToDoubleBiFunction<Long, Long> weight) {
    double[][] counts = in.table("counts");
    double[] weights =
        IntStream.range(0, counts[0].length)
            .mapToLong(word -> Arrays.stream(counts).filter(text -> text[word] > 0).count())
            .mapToDouble(having -> weight.applyAsDouble((long) counts.length, having))
            .toArray();
    return TfIdf.cosine(counts[of(in, "a")], counts[of(in, "b")], weights);
  }

  private void addOrder() {
    of("mann_kendall_s", in -> order(in).s());
    of("mann_kendall_tau", in -> order(in).tau());
    of("mann_kendall_p", in -> order(in).pValue());
    of("mann_kendall_normal_p", in -> order(in).normalPValue());
    of("sen_slope", in -> order(in).slope());
    of("change_place", in -> ChangePoint.of(in.numbers("values")).place());
    of("brownian_bridge_p", in -> BrownianBridge.pValue(in.number("x")));
    of(
        "brownian_bridge_p_of_places",
        in -> BrownianBridge.pValue(in.number("x"), of(in, "values")));
    of(
        "even_spread_p",
        in -> EvenSpread.pValue(of(in, "parts"), of(in, "without"), of(in, "having")));
  }

  private static MannKendall order(Inputs in) {
    return new MannKendall(in.numbers("values"));
  }

  private void addGroups() {
    formulas.put(
        "cluster_heights",
        in -> tree(in).merges().stream().mapToDouble(Dendrogram.Merge::height).toArray());
    of("cophenetic_correlation", in -> tree(in).copheneticCorrelation());
    of("correspondence_total", in -> map(in).totalInertia());
    of("correspondence_inertia", in -> map(in).inertia(axis(in)));
    ofRows("correspondence_rows", (map, axis) -> row -> map.row(row, axis));
    ofRows(
        "correspondence_row_contributions", (map, axis) -> row -> map.rowContribution(row, axis));
    ofColumns("correspondence_columns", (map, axis) -> column -> map.column(column, axis));
    ofColumns(
        "correspondence_column_contributions",
        (map, axis) -> column -> map.columnContribution(column, axis));
  }

  private static Dendrogram tree(Inputs in) {
    double[][] distances = in.has("points") ? euclidean(in.table("points")) : in.table("distances");
    return new Dendrogram(
        distances, Dendrogram.Linkage.valueOf(in.text("linkage").toUpperCase(Locale.ROOT)));
  }

  private static double[][] euclidean(double[][] points) {
    double[][] distances = new double[points.length][points.length];
    for (int i = 0; i < points.length; i++) {
      for (int j = 0; j < points.length; j++) {
        double squares = 0;
        for (int k = 0; k < points[i].length; k++) {
          squares += (points[i][k] - points[j][k]) * (points[i][k] - points[j][k]);
        }
        distances[i][j] = Math.sqrt(squares);
      }
    }
    return distances;
  }

  private static CorrespondenceAnalysis map(Inputs in) {
    return new CorrespondenceAnalysis(in.table("counts"), ALL_AXES);
  }

  private static int axis(Inputs in) {
    return of(in, "axis") - 1;
  }

  /** The values of points along an axis. */
  @FunctionalInterface
  private interface Along {
    ToDoubleFunction<Integer> of(CorrespondenceAnalysis map, int axis);
  }

  private void ofRows(String name, Along values) {
    formulas.put(name, in -> along(in, in.table("counts").length, values));
  }

  private void ofColumns(String name, Along values) {
    formulas.put(name, in -> along(in, in.table("counts")[0].length, values));
  }

  private static double[] along(Inputs in, int points, Along values) {
    ToDoubleFunction<Integer> value = values.of(map(in), axis(in));
    return IntStream.range(0, points).mapToDouble(value::applyAsDouble).toArray();
  }

  private static int of(Inputs in, String name) {
    return Math.toIntExact(in.count(name));
  }

  private void of(String name, ToDoubleFunction<Inputs> formula) {
    formulas.put(name, in -> new double[] {formula.applyAsDouble(in)});
  }
}
