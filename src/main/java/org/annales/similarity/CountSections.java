package org.annales.similarity;

import java.util.Iterator;
import java.util.List;
import org.annales.corpus.CountedRuns;
import org.annales.corpus.SectionText;
import org.annales.text.model.Role;
import org.apache.spark.api.java.function.PairFlatMapFunction;
import scala.Tuple2;

/** Counts the words of the sections of works, by document. */
final class CountSections implements PairFlatMapFunction<SectionText, String, SectionWords> {
  private static final long serialVersionUID = 1L;

  private final CountedRuns runs;

  CountSections(CountedRuns runs) {
    this.runs = runs;
  }

  @Override
  public Iterator<Tuple2<String, SectionWords>> call(SectionText text) {
    if (!text.role().equals(Role.TEXT.label())) {
      return List.<Tuple2<String, SectionWords>>of().iterator();
    }
    SectionWords words = SectionWords.of(text, runs);
    return words.tokens() == 0
        ? List.<Tuple2<String, SectionWords>>of().iterator()
        : List.of(new Tuple2<>(text.documentId(), words)).iterator();
  }
}
