package org.annales.similarity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.annales.settings.SimilaritySettings;
import org.annales.settings.SimilaritySettings.Idf;
import org.annales.settings.SimilaritySettings.Measure;
import org.annales.stats.multivariate.Delta;
import org.annales.stats.multivariate.JensenShannon;
import org.annales.stats.multivariate.TfIdf;

/**
 * Computes the measures of two sections of a document. Weights of words, means and deviations are
 * those of all its sections.
 */
final class PairMeasures {
  /** The z-scores of two sections are 0.71 and −0.71, whatever their rates are. */
  private static final int FEWEST_WITH_Z = 3;

  private final DocumentWords document;
  private final SimilaritySettings settings;
  private final double[] byHaving;
  private final double[] weights;
  private final int[] places;
  private final int words;
  private final Delta delta;
  private final int sectionsWithZ;
  private final List<double[]> z = new ArrayList<>();

  PairMeasures(DocumentWords document, SimilaritySettings settings) {
    this.document = document;
    this.settings = settings;
    this.weights = new double[document.forms().length];
    this.byHaving = new double[document.size() + 1];
    for (int having = 1; having < byHaving.length; having++) {
      byHaving[having] =
          settings.idf() == Idf.PLAIN
              ? TfIdf.plain(document.size(), having)
              : TfIdf.smooth(document.size(), having);
    }
    Arrays.setAll(weights, word -> byHaving[document.having(word)]);
    int[] frequent = document.mostFrequent(settings.words());
    this.words = frequent.length;
    this.places = new int[weights.length];
    Arrays.fill(places, -1);
    for (int i = 0; i < frequent.length; i++) {
      places[frequent[i]] = i;
    }
    List<double[]> rates = new ArrayList<>();
    for (int section = 0; section < document.size(); section++) {
      if (isLong(section)) {
        rates.add(rates(section));
      }
    }
    this.delta = new Delta(rates.toArray(double[][]::new));
    this.sectionsWithZ = rates.size();
    boolean defined = delta.words() > 0 && sectionsWithZ >= FEWEST_WITH_Z;
    for (int section = 0; section < document.size(); section++) {
      z.add(defined && isLong(section) ? delta.z(rates(section)) : null);
    }
  }

  DocumentWords document() {
    return document;
  }

  /** Whether a section is long enough for measures of rates of words. */
  boolean isLong(int section) {
    return document.whole(section).tokens() >= settings.minWords();
  }

  private double[] rates(int section) {
    WordCounts text = document.whole(section);
    double[] rates = new double[words];
    for (int i = 0; i < text.words().length; i++) {
      if (places[text.words()[i]] >= 0) {
        rates[places[text.words()[i]]] = (double) text.counts()[i] / text.tokens();
      }
    }
    return rates;
  }

  /** The contribution of a part to the z-scores of its section, times the tokens of the part. */
  double[] share(WordCounts text) {
    int[] counts = new int[words];
    for (int i = 0; i < text.words().length; i++) {
      if (places[text.words()[i]] >= 0) {
        counts[places[text.words()[i]]] = text.counts()[i];
      }
    }
    return delta.share(text.tokens(), counts);
  }

  double weight(int word) {
    return weights[word];
  }

  /** Whether two sections have z, and so a Delta. */
  boolean hasZ(int a, int b) {
    return z.get(a) != null && z.get(b) != null;
  }

  /** A measure of two sections; NaN where it is not defined. */
  double value(Measure measure, int a, int b) {
    return switch (measure) {
      case BURROWS_DELTA -> hasZ(a, b) ? Delta.burrows(z.get(a), z.get(b)) : Double.NaN;
      case COSINE_DELTA -> hasZ(a, b) ? Delta.cosine(z.get(a), z.get(b)) : Double.NaN;
      case COSINE_TFIDF -> {
        AlignedCounts both = new AlignedCounts(document.whole(a), document.whole(b));
        yield TfIdf.cosine(both.a(), both.b(), both.of(weights));
      }
      case JENSEN_SHANNON -> {
        AlignedCounts both = new AlignedCounts(document.whole(a), document.whole(b));
        yield JensenShannon.divergence(both.a(), both.b());
      }
    };
  }

  /**
   * The distance of two parts of a section, both measured in its place; of a similarity, 1 minus
   * it. NaN where it is not defined.
   */
  double distanceOfParts(Measure measure, int section, WordCounts one, WordCounts other) {
    return switch (measure) {
      case BURROWS_DELTA ->
          hasZ(section, section) ? dense(List.of(one, other), false)[0][1] : Double.NaN;
      case COSINE_DELTA ->
          hasZ(section, section) ? dense(List.of(one, other), true)[0][1] : Double.NaN;
      case JENSEN_SHANNON -> {
        AlignedCounts both = new AlignedCounts(one, other);
        yield JensenShannon.divergence(both.a(), both.b());
      }
      case COSINE_TFIDF -> {
        AlignedCounts both = new AlignedCounts(one, other);
        yield 1 - TfIdf.cosine(both.a(), both.b(), weightsOfParts(both));
      }
    };
  }

  /** The idf where two parts replace their section: a word in both has one section more. */
  private double[] weightsOfParts(AlignedCounts both) {
    double[] partsWeights = new double[both.a().length];
    for (int i = 0; i < partsWeights.length; i++) {
      int having = document.having(both.word(i)) + (both.a()[i] > 0 && both.b()[i] > 0 ? 1 : 0);
      partsWeights[i] = byHaving[Math.min(having, document.size())];
    }
    return partsWeights;
  }

  /** Why a measure has no value for two sections. */
  String reason(Measure measure, int a, int b) {
    if (measure == Measure.COSINE_TFIDF) {
      return SimilarityReasons.NO_WEIGHT;
    }
    if (!isLong(a) || !isLong(b)) {
      return SimilarityReasons.TOO_SHORT;
    }
    return sectionsWithZ < FEWEST_WITH_Z
        ? SimilarityReasons.TOO_FEW_SECTIONS
        : SimilarityReasons.NO_DIFFERENCE;
  }

  /**
   * The distance matrix of some texts; of a similarity 1 minus it.
   *
   * @param texts of the document's words
   */
  double[][] distances(Measure measure, List<WordCounts> texts) {
    return switch (measure) {
      case COSINE_TFIDF -> new SparseDistances(weights).cosines(texts);
      case JENSEN_SHANNON -> new SparseDistances(weights).divergences(texts);
      case BURROWS_DELTA -> dense(texts, false);
      case COSINE_DELTA -> dense(texts, true);
    };
  }

  private double[][] dense(List<WordCounts> texts, boolean cosine) {
    double[][] points = new double[texts.size()][];
    for (int i = 0; i < points.length; i++) {
      points[i] = share(texts.get(i));
      for (int j = 0; j < points[i].length; j++) {
        points[i][j] /= texts.get(i).tokens();
      }
    }
    double[][] distances = new double[points.length][points.length];
    for (int i = 0; i < points.length; i++) {
      for (int j = 0; j < i; j++) {
        distances[i][j] =
            cosine ? Delta.cosine(points[i], points[j]) : Delta.burrows(points[i], points[j]);
        distances[j][i] = distances[i][j];
      }
    }
    return distances;
  }
}
