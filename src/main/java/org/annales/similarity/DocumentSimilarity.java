package org.annales.similarity;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.annales.settings.SimilaritySettings;
import org.annales.text.model.Problem;

/**
 * Computes the rows of all tables of similarity for one document. The counts are kept; rows are
 * computed on demand, and what several tables need is computed once in a task.
 */
final class DocumentSimilarity implements Serializable {
  private static final long serialVersionUID = 1L;

  private final List<SectionWords> sections = new ArrayList<>();
  private final SimilaritySettings settings;
  private transient PairMeasures measures;
  private transient MapRows map;

  DocumentSimilarity(Iterable<SectionWords> found, SimilaritySettings settings) {
    found.forEach(sections::add);
    this.settings = settings;
  }

  private synchronized PairMeasures measures() {
    if (measures == null) {
      measures = new PairMeasures(new DocumentWords(sections), settings);
    }
    return measures;
  }

  private synchronized MapRows mapRows() {
    if (map == null) {
      map = new MapRows(measures().document(), new SectionMap(measures(), settings));
    }
    return map;
  }

  List<SectionPair> pairs() {
    return new SectionPairs(measures(), settings).rows();
  }

  List<SectionCluster> clusters() {
    return new SectionTree(measures(), settings).rows();
  }

  List<MapSection> map() {
    return mapRows().sections();
  }

  List<MapWord> mapWords() {
    return mapRows().words();
  }

  List<WordTrend> trends() {
    return new WordTrends(measures(), settings).rows();
  }

  List<WordSpan> spans() {
    return new WordSpans(measures().document(), settings).rows();
  }

  List<Problem> problems() {
    return new SimilarityProblems(measures(), settings).all();
  }
}
