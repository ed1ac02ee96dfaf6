package org.annales.similarity;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.annales.settings.SimilaritySettings;
import org.annales.text.model.Problem;
import org.apache.spark.sql.Row;

/**
 * The rows of all tables of likeness for one document. What is kept are its counts; rows are made
 * when they are asked for, and what several tables need is made once where it lies.
 */
final class DocumentSimilarity implements Serializable {
  private static final long serialVersionUID = 1L;

  private final List<SectionWords> sections = new ArrayList<>();
  private final SimilaritySettings settings;
  private transient Measures measures;
  private transient SegmentWords segments;
  private transient MapRows map;

  DocumentSimilarity(Iterable<SectionWords> found, SimilaritySettings settings) {
    found.forEach(sections::add);
    this.settings = settings;
  }

  private synchronized Measures measures() {
    if (measures == null) {
      measures = new Measures(new DocumentWords(sections), settings);
    }
    return measures;
  }

  private synchronized SegmentWords segments() {
    if (segments == null) {
      segments = new SegmentWords(measures().document());
    }
    return segments;
  }

  private synchronized MapRows map() {
    if (map == null) {
      map = new MapRows(measures().document(), new SectionMap(measures(), settings));
    }
    return map;
  }

  List<Row> similarity() {
    return new Similarity(measures(), settings).rows();
  }

  List<Row> clusters() {
    return new SectionTree(measures(), settings).rows();
  }

  List<Row> axes() {
    return map().axes();
  }

  List<Row> axisWords() {
    return map().words();
  }

  List<Row> trends() {
    return new Trends(measures(), segments(), settings).rows();
  }

  List<Row> spans() {
    return new WordSpans(measures().document(), segments(), settings).rows();
  }

  List<Problem> problems() {
    return new SimilarityProblems(measures(), settings).all();
  }
}
