package org.annales.stats.multivariate;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Nonnegative matrix factorization: X ≈ W · H with all values of at least 0, W the weights of
 * topics in the rows, H the weights of the columns in topics.
 *
 * <p>Starts from random values and alternates between W and H, one sweep of HALS each ({@link
 * LeastSquaresSweep}), until the squared error falls by less than 0.01 % or for 200 rounds. Other
 * starts end in other optima: fit it several times.
 *
 * <p>Source: Lee and Seung (1999), Nature 401, 788–791; Cichocki and Phan (2009).
 */
public final class NonnegativeFactorization {
  private static final int MOST_ROUNDS = 200;
  private static final double TOLERANCE = 1e-4;

  /** Least value of both factors: a topic of zeros would stay so, and could not be scaled. */
  private static final double FLOOR = 1e-16;

  private final int size;
  private final double[] ofRows;
  private final double[] ofColumns;
  private double error;

  /**
   * Factorizes a matrix.
   *
   * @param matrix of values of at least 0
   * @param size the number of topics
   * @param seed of the random start
   */
  public NonnegativeFactorization(SparseRows matrix, int size, long seed) {
    this.size = size;
    this.ofRows = new double[matrix.height() * size];
    this.ofColumns = new double[matrix.width() * size];
    double squares = Arrays.stream(matrix.values()).map(value -> value * value).sum();
    double mean =
        Arrays.stream(matrix.values()).sum() / ((double) matrix.height() * matrix.width());
    SplittableRandom random = new SplittableRandom(seed);
    fill(ofRows, random, 2 * Math.sqrt(mean / size));
    fill(ofColumns, random, 2 * Math.sqrt(mean / size));
    this.error = squares;
    for (int round = 0; round < MOST_ROUNDS; round++) {
      double before = error;
      error = squares + round(matrix);
      if (round > 0 && before - error <= TOLERANCE * before) {
        break;
      }
    }
  }

  private static void fill(double[] factor, SplittableRandom random, double most) {
    for (int i = 0; i < factor.length; i++) {
      factor[i] = random.nextDouble() * most;
    }
  }

  /** Updates both factors and returns the squared error minus the squares of the matrix. */
  private double round(SparseRows matrix) {
    double[] products = new double[ofRows.length];
    matrix.addProduct(ofColumns, products, size);
    LeastSquaresSweep.update(
        ofRows, products, LeastSquaresSweep.gram(ofColumns, size), size, FLOOR);
    products = new double[ofColumns.length];
    matrix.addTransposed(ofRows, products, size);
    double[] gram = LeastSquaresSweep.gram(ofRows, size);
    LeastSquaresSweep.update(ofColumns, products, gram, size, FLOOR);
    return product(gram, LeastSquaresSweep.gram(ofColumns, size))
        - 2 * product(ofColumns, products);
  }

  private static double product(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  /** The squared error, Σ (X − W · H)². */
  public double error() {
    return Math.max(0, error);
  }

  /** The weights of the columns in each topic, scaled to a sum of squares of 1. */
  public double[][] topics() {
    double[][] topics = new double[size][ofColumns.length / size];
    for (int k = 0; k < size; k++) {
      double squares = 0;
      for (int column = 0; column < topics[k].length; column++) {
        topics[k][column] = ofColumns[column * size + k];
        squares += topics[k][column] * topics[k][column];
      }
      for (int column = 0; column < topics[k].length; column++) {
        topics[k][column] /= Math.sqrt(squares);
      }
    }
    return topics;
  }
}
