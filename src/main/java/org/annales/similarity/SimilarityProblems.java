package org.annales.similarity;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.annales.corpus.SectionPlace;
import org.annales.settings.SimilaritySettings;
import org.annales.text.model.Problem;
import org.annales.text.model.Severity;

/** Reports documents whose sections cannot be compared, or are too many to be. */
final class SimilarityProblems {
  private final PairMeasures measures;
  private final SimilaritySettings settings;
  private final List<Problem> problems = new ArrayList<>();

  SimilarityProblems(PairMeasures measures, SimilaritySettings settings) {
    this.measures = measures;
    this.settings = settings;
  }

  List<Problem> all() {
    int sections = measures.document().size();
    long longEnough = IntStream.range(0, sections).filter(measures::isLong).count();
    if (sections == 1) {
      add(
          "similarity_one_section",
          "the document has one section with counted words, and none to compare it with",
          "check whether the document has chapters that were not detected (table structure)");
    } else if (sections > 0 && longEnough < sections) {
      add(
          "similarity_short_sections",
          sections
              - longEnough
              + " of "
              + sections
              + " sections have fewer than "
              + settings.minWords()
              + " counted words: they have no Delta, and no place in the tree, the map and the"
              + " trends",
          "set similarity.min_words lower, if fewer words are enough");
    }
    if (sections > settings.maxSectionsForPairs()) {
      add(
          "similarity_nearest_only",
          "of "
              + sections
              + " sections only the "
              + settings.nearest()
              + " nearest of each are measured",
          "set similarity.nearest or similarity.max_sections_for_pairs higher");
    }
    if (longEnough > settings.maxSections()) {
      add(
          "similarity_no_tree",
          longEnough + " sections are too many for a tree and a map of them",
          "set similarity.max_sections higher; the time grows with its square");
    }
    return problems;
  }

  private void add(String code, String message, String remedy) {
    SectionPlace first = measures.document().section(0).place();
    problems.add(
        new Problem(first.documentId(), first.path(), null, Severity.NOTE, code, message, remedy));
  }
}
