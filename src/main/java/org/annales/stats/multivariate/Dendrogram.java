package org.annales.stats.multivariate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.annales.stats.Defined;

/**
 * Agglomerative clustering: merges the two nearest clusters until one is left.
 *
 * <pre>
 *   distance of cluster k from the union of i and j
 *   average    (n(i) · d(i,k) + n(j) · d(j,k)) / (n(i) + n(j))                              UPGMA
 *   complete   max(d(i,k), d(j,k))
 *   ward       √(((n(i)+n(k)) · d(i,k)² + (n(j)+n(k)) · d(j,k)² − n(k) · d(i,j)²) / (n(i)+n(j)+n(k)))
 *
 *   cophenetic distance of two things     the height at which they are merged
 *   cophenetic correlation                Pearson's, of these and the distances that went in
 * </pre>
 *
 * Heights in the unit of the distances, never falling from step to step. The correlation measures
 * how well the tree represents the distances: 1 exactly; NaN for fewer than three things, and where
 * all distances are equal. By chains of nearest neighbours, in n² steps; of equal distances the
 * first.
 *
 * <p>Source: Sokal and Michener (1958) (average); Lance and Williams (1967), Computer Journal 9(4),
 * 373–380; Ward (1963); Murtagh (1983) (chains); Sokal and Rohlf (1962), Taxon 11(2), 33–40 (the
 * correlation).
 */
public final class Dendrogram {
  /** How far clusters are from one another. */
  public enum Linkage {
    AVERAGE,
    COMPLETE,
    WARD
  }

  /**
   * Two clusters that become one. Things have the numbers from 0 to n − 1, the cluster of step s
   * (from 0) the number n + s.
   */
  public record Merge(int left, int right, double height, int size) {}

  private final int things;
  private final double[][] given;
  private final List<Merge> merges = new ArrayList<>();

  /**
   * A tree of things.
   *
   * @param distances symmetric, without NaN
   */
  public Dendrogram(double[][] distances, Linkage linkage) {
    this.things = distances.length;
    this.given = distances;
    List<Merge> found = new Chains(distances, linkage).merges();
    number(found);
  }

  /** The merges in order. */
  public List<Merge> merges() {
    return List.copyOf(merges);
  }

  /** Chains find merges in an order of their own, and name clusters by one thing of each. */
  private void number(List<Merge> found) {
    List<Merge> rising = new ArrayList<>(found);
    rising.sort(Comparator.comparingDouble(Merge::height));
    int[] cluster = new int[things];
    int[] parent = new int[things];
    Arrays.setAll(cluster, i -> i);
    Arrays.setAll(parent, i -> i);
    int[] sizes = new int[things];
    Arrays.fill(sizes, 1);
    for (Merge merge : rising) {
      int a = root(parent, merge.left);
      int b = root(parent, merge.right);
      int first = Math.min(cluster[a], cluster[b]);
      int second = Math.max(cluster[a], cluster[b]);
      parent[b] = a;
      sizes[a] += sizes[b];
      cluster[a] = things + merges.size();
      merges.add(new Merge(first, second, merge.height, sizes[a]));
    }
  }

  private static int root(int[] parent, int of) {
    int root = of;
    while (parent[root] != root) {
      root = parent[root];
    }
    return root;
  }

  /** The height at which each two things are merged. */
  public double[][] cophenetic() {
    double[][] heights = new double[things][things];
    List<int[]> members = members();
    for (Merge merge : merges) {
      for (int a : members.get(merge.left)) {
        for (int b : members.get(merge.right)) {
          heights[a][b] = merge.height;
          heights[b][a] = merge.height;
        }
      }
    }
    return heights;
  }

  /** The things of each cluster, by its number, in the order in which the tree has them. */
  public List<int[]> members() {
    List<int[]> members = new ArrayList<>();
    for (int i = 0; i < things; i++) {
      members.add(new int[] {i});
    }
    for (Merge merge : merges) {
      int[] left = members.get(merge.left);
      int[] right = members.get(merge.right);
      int[] both = Arrays.copyOf(left, left.length + right.length);
      System.arraycopy(right, 0, both, left.length, right.length);
      members.add(both);
    }
    return members;
  }

  /** Pearson correlation of distances and merge heights. */
  public double copheneticCorrelation() {
    double[][] heights = cophenetic();
    int pairs = things * (things - 1) / 2;
    double[] x = new double[pairs];
    double[] y = new double[pairs];
    int at = 0;
    for (int i = 0; i < things; i++) {
      for (int j = 0; j < i; j++) {
        x[at] = given[i][j];
        y[at++] = heights[i][j];
      }
    }
    return correlation(x, y);
  }

  private static double correlation(double[] x, double[] y) {
    double meanX = Arrays.stream(x).average().orElse(Double.NaN);
    double meanY = Arrays.stream(y).average().orElse(Double.NaN);
    double product = 0;
    double squaresX = 0;
    double squaresY = 0;
    for (int i = 0; i < x.length; i++) {
      product += (x[i] - meanX) * (y[i] - meanY);
      squaresX += (x[i] - meanX) * (x[i] - meanX);
      squaresY += (y[i] - meanY) * (y[i] - meanY);
    }
    return x.length < 2 ? Double.NaN : Defined.finite(product / Math.sqrt(squaresX * squaresY));
  }

  /** Follows nearest neighbours until two are each other's. */
  private static final class Chains {
    private final double[][] distances;
    private final Linkage linkage;
    private final int[] sizes;
    private final int[] chain;
    private int length;

    Chains(double[][] distances, Linkage linkage) {
      this.distances = new double[distances.length][];
      Arrays.setAll(this.distances, i -> distances[i].clone());
      this.linkage = linkage;
      this.sizes = new int[distances.length];
      Arrays.fill(sizes, 1);
      this.chain = new int[distances.length + 1];
    }

    List<Merge> merges() {
      List<Merge> merges = new ArrayList<>();
      while (merges.size() + 1 < sizes.length) {
        if (length == 0) {
          chain[length++] = first();
        }
        int top = chain[length - 1];
        int before = length > 1 ? chain[length - 2] : -1;
        int nearest = nearest(top, before);
        if (nearest == before) {
          length -= 2;
          merges.add(new Merge(top, before, distances[top][before], 0));
          join(top, before);
        } else {
          chain[length++] = nearest;
        }
      }
      return merges;
    }

    private int first() {
      int first = 0;
      while (sizes[first] == 0) {
        first++;
      }
      return first;
    }

    private int nearest(int of, int before) {
      int nearest = before;
      for (int i = 0; i < sizes.length; i++) {
        if (i != of && sizes[i] > 0 && (nearest < 0 || distances[of][i] < distances[of][nearest])) {
          nearest = i;
        }
      }
      return nearest;
    }

    private void join(int i, int j) {
      for (int k = 0; k < sizes.length; k++) {
        if (k != i && k != j && sizes[k] > 0) {
          double joined = joined(i, j, k);
          distances[i][k] = joined;
          distances[k][i] = joined;
        }
      }
      sizes[i] += sizes[j];
      sizes[j] = 0;
    }

    private double joined(int i, int j, int k) {
      double a = distances[i][k];
      double b = distances[j][k];
      double ij = distances[i][j];
      return switch (linkage) {
        case AVERAGE -> (sizes[i] * a + sizes[j] * b) / (sizes[i] + sizes[j]);
        case COMPLETE -> Math.max(a, b);
        case WARD ->
            Math.sqrt(
                ((sizes[i] + sizes[k]) * a * a + (sizes[j] + sizes[k]) * b * b - sizes[k] * ij * ij)
                    / (sizes[i] + sizes[j] + sizes[k]));
      };
    }
  }
}
