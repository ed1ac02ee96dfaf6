package org.annales.likeness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.annales.settings.LikenessSettings;
import org.annales.settings.LikenessSettings.Idf;
import org.annales.settings.LikenessSettings.Measure;
import org.annales.stats.Delta;
import org.annales.stats.JensenShannon;
import org.annales.stats.TfIdf;

/**
 * The measures of two sections of a document: what weighs how much, and what is usual, is told by
 * all its sections.
 */
final class Measures {
  private final DocumentWords document;
  private final LikenessSettings settings;
  private final double[] weights;
  private final int[] places;
  private final int words;
  private final Delta delta;
  private final List<double[]> z = new ArrayList<>();

  Measures(DocumentWords document, LikenessSettings settings) {
    this.document = document;
    this.settings = settings;
    this.weights = new double[document.forms().length];
    for (int word = 0; word < weights.length; word++) {
      int having = document.having(word);
      weights[word] =
          settings.idf() == Idf.PLAIN
              ? TfIdf.plain(document.size(), having)
              : TfIdf.smooth(document.size(), having);
    }
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
    for (int section = 0; section < document.size(); section++) {
      z.add(delta.words() > 0 && isLong(section) ? delta.z(rates(section)) : null);
    }
  }

  DocumentWords document() {
    return document;
  }

  /** Whether a section is long enough for what rests on rates of words. */
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

  /** What a text adds to the z of the section that it is a part of, times its tokens. */
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

  /** Whether a measure has a value for two sections. */
  boolean hasZ(int a, int b) {
    return z.get(a) != null && z.get(b) != null;
  }

  /** A measure of two sections; NaN where it is not defined. */
  double value(Measure measure, int a, int b) {
    return switch (measure) {
      case BURROWS_DELTA -> hasZ(a, b) ? Delta.burrows(z.get(a), z.get(b)) : Double.NaN;
      case COSINE_DELTA -> hasZ(a, b) ? Delta.cosine(z.get(a), z.get(b)) : Double.NaN;
      case COSINE_TFIDF -> {
        Aligned both = new Aligned(document.whole(a), document.whole(b));
        yield TfIdf.cosine(both.a(), both.b(), both.of(weights));
      }
      case JENSEN_SHANNON -> {
        Aligned both = new Aligned(document.whole(a), document.whole(b));
        yield JensenShannon.divergence(both.a(), both.b());
      }
    };
  }

  /** Why a measure has no value for two sections. */
  String reason(Measure measure, int a, int b) {
    if (measure == Measure.COSINE_TFIDF) {
      return Reasons.NO_WEIGHT;
    }
    return isLong(a) && isLong(b) ? Reasons.NO_DIFFERENCE : Reasons.TOO_SHORT;
  }

  /**
   * The distances of some texts, each from each; of a similarity what it lacks to 1.
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
