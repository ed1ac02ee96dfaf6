package org.annales.keyness;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.annales.corpus.CountedRuns;
import org.annales.corpus.ExampleSentence;
import org.annales.corpus.SectionText;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.broadcast.Broadcast;
import scala.Tuple2;

/**
 * Joins the terms of named comparisons with their example sentences: requests are sorted to the
 * sections, and the sentences to the terms, so that a task holds one section or one term at a time.
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
  JavaRDD<ComparedTerm> rows(JavaPairRDD<Integer, TermResults> outcomes) {
    Broadcast<Slices> known = slices;
    CountedRuns counted = runs;
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
                .repartitionAndSortWithinPartitions(
                    new GroupPartitioner(tasks, key -> ((SectionKey) key).section()))
                .mapPartitions(records -> find(records, counted)));
    return terms
        .union(found)
        .repartitionAndSortWithinPartitions(
            new GroupPartitioner(tasks, key -> ((TermKey) key).pool()))
        .mapPartitions(FoundSentences::rows);
  }

  private static Iterator<Tuple2<TermKey, Object>> terms(Tuple2<Integer, TermResults> outcome) {
    return outcome
        ._2()
        .rows()
        .map(row -> new Tuple2<TermKey, Object>(TermKey.of(outcome._1(), row.term()), row))
        .iterator();
  }

  /** The places that show robust terms, by their sections. */
  private static Iterator<Tuple2<SectionKey, Object>> asked(
      Plan plan, Tuple2<Integer, TermResults> outcome) {
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

  /** Finds the sentences of a section, which comes before the places that are asked for. */
  private static Iterator<Tuple2<TermKey, Object>> find(
      Iterator<Tuple2<SectionKey, Object>> sorted, CountedRuns runs) {
    return new SortedGroups<>(
        sorted,
        SectionKey::section,
        records -> {
          SentenceOffsets sentences = new SentenceOffsets((SectionText) records.get(0)._2(), runs);
          return records.stream()
              .skip(1)
              .map(
                  asked ->
                      new Tuple2<TermKey, Object>(
                          (TermKey) asked._2(), sentences.at(asked._1().place())))
              .iterator();
        });
  }

  /** The rows of terms, each with the sentences that come behind it. */
  private static Iterator<ComparedTerm> rows(Iterator<Tuple2<TermKey, Object>> sorted) {
    return new SortedGroups<>(
        sorted,
        key -> key.at(TermKey.ITSELF),
        records -> {
          ComparedTerm row = (ComparedTerm) records.get(0)._2();
          List<ExampleSentence> examples =
              records.stream()
                  .skip(1)
                  .map(sentence -> (ExampleSentence) sentence._2())
                  .distinct()
                  .toList();
          KeyTerm term = row.term();
          ComparedTerm shown =
              term.robust() ? new ComparedTerm(row.target(), term.with(examples)) : row;
          return Stream.of(shown).iterator();
        });
  }
}
