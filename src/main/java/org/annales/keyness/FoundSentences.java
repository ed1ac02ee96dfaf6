package org.annales.keyness;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.annales.corpus.CountedRuns;
import org.annales.corpus.SectionText;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import scala.Tuple2;

/**
 * The rows of named comparisons, once the sentences that show their terms are found: what is asked
 * for goes to the sections, and the answers to the terms. All of it is sorted on its way, so that a
 * task holds one section or one term at a time.
 */
final class FoundSentences {
  private final JavaRDD<SectionText> texts;
  private final Broadcast<Slices> slices;
  private final CountedRuns runs;
  private final int tasks;

  FoundSentences(
      JavaRDD<SectionText> texts, Broadcast<Slices> slices, CountedRuns runs, int tasks) {
    this.texts = texts;
    this.slices = slices;
    this.runs = runs;
    this.tasks = tasks;
  }

  /** The rows of some outcomes, by pool, length and p-value. */
  JavaRDD<ComparedTerm> rows(JavaPairRDD<Integer, Outcome> outcomes) {
    Broadcast<Slices> known = slices;
    JavaPairRDD<TermKey, Object> terms = outcomes.flatMapToPair(FoundSentences::terms);
    JavaPairRDD<SectionKey, Object> asked =
        outcomes.flatMapToPair(outcome -> asked(known.value().plan(), outcome));
    JavaPairRDD<SectionKey, Object> sections =
        texts
            .filter(text -> known.value().plan().poolsOf(text.sectionId()).length > 0)
            .mapToPair(
                text ->
                    new Tuple2<>(
                        new SectionKey(
                            known.value().plan().number(text.sectionId()), SectionKey.WHOLE),
                        text));
    JavaPairRDD<TermKey, Object> found =
        JavaPairRDD.fromJavaRDD(
            sections
                .union(asked)
                .repartitionAndSortWithinPartitions(new Grouped.ByGroup(tasks))
                .mapPartitions(new Find(runs)));
    return terms
        .union(found)
        .repartitionAndSortWithinPartitions(new Grouped.ByGroup(tasks))
        .mapPartitions(sorted -> new Rows(sorted));
  }

  private static Iterator<Tuple2<TermKey, Object>> terms(Tuple2<Integer, Outcome> outcome) {
    return outcome._2().terms().stream()
        .map(
            term ->
                new Tuple2<TermKey, Object>(
                    TermKey.of(outcome._1(), term), new ComparedTerm(outcome._2().target(), term)))
        .iterator();
  }

  /** The places that show robust terms, by their sections. */
  private static Iterator<Tuple2<SectionKey, Object>> asked(
      Plan plan, Tuple2<Integer, Outcome> outcome) {
    int pool = outcome._1();
    PoolParts parts = plan.parts(pool);
    List<Integer> sections = plan.sections(pool);
    List<Tuple2<SectionKey, Object>> asked = new ArrayList<>();
    for (KeyTerm term : outcome._2().terms()) {
      for (int place : term.robust() ? term.shownAt() : List.<Integer>of()) {
        int section = parts.sectionOf(place);
        SectionKey key = new SectionKey(sections.get(section), place - parts.firstPlace(section));
        asked.add(new Tuple2<>(key, TermKey.of(pool, term).at(place)));
      }
    }
    return asked.iterator();
  }

  /** Answers what is asked of each section, which comes before it. */
  private static final class Find
      implements FlatMapFunction<Iterator<Tuple2<SectionKey, Object>>, Tuple2<TermKey, Object>> {
    private static final long serialVersionUID = 1L;

    private final CountedRuns runs;

    Find(CountedRuns runs) {
      this.runs = runs;
    }

    @Override
    public Iterator<Tuple2<TermKey, Object>> call(Iterator<Tuple2<SectionKey, Object>> sorted) {
      return new Answers(sorted);
    }

    private final class Answers implements Iterator<Tuple2<TermKey, Object>> {
      private final Iterator<Tuple2<SectionKey, Object>> sorted;
      private Tuple2<SectionKey, Object> asked;
      private SectionText section;
      private SentencePlaces sentences;

      Answers(Iterator<Tuple2<SectionKey, Object>> sorted) {
        this.sorted = sorted;
        advance();
      }

      private void advance() {
        asked = null;
        while (asked == null && sorted.hasNext()) {
          Tuple2<SectionKey, Object> next = sorted.next();
          if (next._2() instanceof SectionText text) {
            section = text;
            sentences = null;
          } else {
            asked = next;
          }
        }
      }

      @Override
      public boolean hasNext() {
        return asked != null;
      }

      @Override
      public Tuple2<TermKey, Object> next() {
        if (asked == null) {
          throw new NoSuchElementException();
        }
        if (sentences == null) {
          sentences = new SentencePlaces(section, runs);
        }
        Tuple2<TermKey, Object> answer =
            new Tuple2<>((TermKey) asked._2(), sentences.at(asked._1().place()));
        advance();
        return answer;
      }
    }
  }

  /** The rows of terms, each with the sentences that come behind it. */
  private static final class Rows implements Iterator<ComparedTerm> {
    private final Iterator<Tuple2<TermKey, Object>> sorted;
    private Tuple2<TermKey, Object> next;

    Rows(Iterator<Tuple2<TermKey, Object>> sorted) {
      this.sorted = sorted;
      advance();
    }

    private void advance() {
      next = sorted.hasNext() ? sorted.next() : null;
    }

    @Override
    public boolean hasNext() {
      return next != null;
    }

    @Override
    public ComparedTerm next() {
      if (next == null) {
        throw new NoSuchElementException();
      }
      ComparedTerm row = (ComparedTerm) next._2();
      advance();
      List<KeyTerm.Example> examples = new ArrayList<>();
      while (next != null && next._1().place() != TermKey.ITSELF) {
        examples.add((KeyTerm.Example) next._2());
        advance();
      }
      KeyTerm term = row.term();
      return term.robust()
          ? new ComparedTerm(row.target(), term.with(examples.stream().distinct().toList()))
          : row;
    }
  }
}
