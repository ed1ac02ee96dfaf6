package org.annales.stats.worked;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.annales.stats.multivariate.Assignment;
import org.annales.stats.multivariate.NonnegativeFactorization;
import org.annales.stats.multivariate.ReplicatedTopics;
import org.annales.stats.multivariate.SparseRows;
import org.annales.stats.multivariate.TopicCoherence;
import org.annales.stats.multivariate.TopicShares;

/** The formulas of topics, by their names. */
final class TopicFormulas {
  private TopicFormulas() {}

  static Map<String, Function<Inputs, double[]>> all() {
    Map<String, Function<Inputs, double[]>> formulas = new LinkedHashMap<>();
    formulas.put("nonnegative_factorization_error", in -> new double[] {factorization(in).error()});
    formulas.put(
        "topic_shares",
        in -> new TopicShares(in.table("topics")).of(SparseRows.of(in.table("texts"))));
    formulas.put(
        "topic_assignment",
        in -> Arrays.stream(Assignment.of(in.table("values"))).asDoubleStream().toArray());
    formulas.put("topic_stability", in -> replicated(in).stability());
    formulas.put("topic_prototype", in -> new double[] {replicated(in).prototype()});
    formulas.put("topic_coherence", in -> new double[] {TopicCoherence.of(has(in.table("has")))});
    return formulas;
  }

  private static NonnegativeFactorization factorization(Inputs in) {
    return new NonnegativeFactorization(
        SparseRows.of(in.table("matrix")), Math.toIntExact(in.count("topics")), in.count("seed"));
  }

  private static ReplicatedTopics replicated(Inputs in) {
    return new ReplicatedTopics(List.of(in.table("fit_0"), in.table("fit_1"), in.table("fit_2")));
  }

  private static boolean[][] has(double[][] numbers) {
    boolean[][] has = new boolean[numbers.length][numbers[0].length];
    for (int i = 0; i < has.length; i++) {
      for (int j = 0; j < has[i].length; j++) {
        has[i][j] = numbers[i][j] != 0;
      }
    }
    return has;
  }
}
