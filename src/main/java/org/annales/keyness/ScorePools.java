package org.annales.keyness;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.annales.corpus.CountedRuns;
import org.annales.corpus.SectionText;
import org.annales.corpus.StopWords;
import org.annales.settings.Settings;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import scala.Tuple2;

/** The rows of a task's pools, one pool after another; one at a time is in memory. */
final class ScorePools implements FlatMapFunction<Iterator<Tuple2<Long, SectionText>>, Row> {
  private static final long serialVersionUID = 1L;

  private final Broadcast<Plan> plan;
  private final Settings.Keyness settings;
  private final CountedRuns runs;
  private final StopWords stopwords;

  ScorePools(
      Broadcast<Plan> plan, Settings.Keyness settings, CountedRuns runs, StopWords stopwords) {
    this.plan = plan;
    this.settings = settings;
    this.runs = runs;
    this.stopwords = stopwords;
  }

  @Override
  public Iterator<Row> call(Iterator<Tuple2<Long, SectionText>> sections) {
    return new Rows(sections);
  }

  /** Reads a pool, gives its rows, then goes on to the next. */
  private final class Rows implements Iterator<Row> {
    private final Iterator<Tuple2<Long, SectionText>> sections;
    private Tuple2<Long, SectionText> next;
    private Iterator<Row> ofPool = Collections.emptyIterator();

    Rows(Iterator<Tuple2<Long, SectionText>> sections) {
      this.sections = sections;
      advance();
    }

    private void advance() {
      next = sections.hasNext() ? sections.next() : null;
    }

    @Override
    public boolean hasNext() {
      while (!ofPool.hasNext() && next != null) {
        ofPool = readPool();
      }
      return ofPool.hasNext();
    }

    @Override
    public Row next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      return ofPool.next();
    }

    private Iterator<Row> readPool() {
      int pool = Plan.poolOf(next._1());
      List<Integer> numbers = new ArrayList<>();
      List<SectionText> texts = new ArrayList<>();
      while (next != null && Plan.poolOf(next._1()) == pool) {
        numbers.add(Plan.sectionOf(next._1()));
        texts.add(next._2());
        advance();
      }
      PooledText text = new PooledText(texts, runs, stopwords, settings.max());
      Terms terms = new Terms(text, settings.max(), settings.minCount());
      return plan.value().pool(pool).targets().stream()
          .map(target -> within(target, numbers))
          .flatMap(target -> rows(text, terms, target))
          .iterator();
    }

    /** The target, its sections numbered among those that have come. */
    private Target within(Target target, List<Integer> numbers) {
      return new Target(
          target.target(),
          target.reference(),
          target.documentId(),
          new Range(
              before(target.sections().from(), numbers), before(target.sections().to(), numbers)));
    }

    private int before(int number, List<Integer> numbers) {
      int found = Collections.binarySearch(numbers, number);
      return found < 0 ? ~found : found;
    }

    private Stream<Row> rows(PooledText text, Terms terms, Target target) {
      return IntStream.rangeClosed(1, settings.max())
          .mapToObj(n -> new Family(text, terms, target, n, settings))
          .flatMap(family -> family.terms().stream())
          .map(term -> KeynessTable.row(target, term));
    }
  }
}
