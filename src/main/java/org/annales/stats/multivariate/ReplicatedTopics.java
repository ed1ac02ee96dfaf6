package org.annales.stats.multivariate;

import java.util.List;

/**
 * Compares the topics of several fits to the same texts. The topics of two fits are matched one to
 * one so that the sum of their cosines is greatest ({@link Assignment}).
 *
 * <pre>
 *   similarity of two fits    the mean cosine of matched topics
 *   prototype                 the fit with the highest mean similarity to all others
 *   stability of a topic      the mean cosine with its matches in all other fits
 * </pre>
 *
 * Stability is from 0 to 1: 1 where each random start finds the same topic. It is no test: compare
 * with texts of shuffled words.
 *
 * <p>Source: Greene, O'Callaghan and Cunningham (2014), ECML PKDD, LNCS 8724, 498–513, and Belford,
 * Mac Namee and Greene (2018), Expert Systems with Applications 91, 159–169 (matched topics of
 * replicated fits); Rieger, Rahnenführer and Jentsch (2020), NLDB, LNCS 12089, 118–125 (the
 * prototype).
 */
public final class ReplicatedTopics {
  private final int prototype;
  private final double[] stability;

  /**
   * Compares fits.
   *
   * @param fits at least 2: for each topic the weights of its words, with a sum of squares of 1
   */
  public ReplicatedTopics(List<double[][]> fits) {
    int number = fits.size();
    double[][][] matched = new double[number][number][];
    double[] similarity = new double[number];
    for (int a = 0; a < number; a++) {
      for (int b = 0; b < a; b++) {
        double[][] cosines = cosines(fits.get(a), fits.get(b));
        int[] columns = Assignment.of(cosines);
        matched[a][b] = new double[columns.length];
        matched[b][a] = new double[columns.length];
        for (int k = 0; k < columns.length; k++) {
          double cosine = cosines[k][columns[k]];
          matched[a][b][k] = cosine;
          matched[b][a][columns[k]] = cosine;
          similarity[a] += cosine;
          similarity[b] += cosine;
        }
      }
    }
    int best = 0;
    for (int fit = 1; fit < number; fit++) {
      if (similarity[fit] > similarity[best]) {
        best = fit;
      }
    }
    this.prototype = best;
    this.stability = mean(matched[best], best);
  }

  private static double[][] cosines(double[][] a, double[][] b) {
    double[][] cosines = new double[a.length][b.length];
    for (int i = 0; i < a.length; i++) {
      for (int j = 0; j < b.length; j++) {
        double sum = 0;
        for (int word = 0; word < a[i].length; word++) {
          sum += a[i][word] * b[j][word];
        }
        cosines[i][j] = Math.min(1, sum);
      }
    }
    return cosines;
  }

  private static double[] mean(double[][] matched, int fit) {
    double[] mean = new double[matched[fit == 0 ? 1 : 0].length];
    for (int other = 0; other < matched.length; other++) {
      for (int k = 0; k < mean.length && other != fit; k++) {
        mean[k] += matched[other][k] / (matched.length - 1);
      }
    }
    return mean;
  }

  /** The number of the prototype, from 0; of equal ones the first. */
  public int prototype() {
    return prototype;
  }

  /** The stability of each of its topics. */
  public double[] stability() {
    return stability.clone();
  }
}
