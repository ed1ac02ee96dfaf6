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
import org.annales.settings.KeynessSettings;
import org.annales.stats.test.TestFamily;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import scala.Tuple2;

/** The outcomes of a task's pools, one pool after another; one at a time is in memory. */
final class ScorePools implements FlatMapFunction<Iterator<Tuple2<Long, SectionText>>, Outcome> {
  private static final long serialVersionUID = 1L;

  private final Broadcast<Plan> plan;
  private final KeynessSettings settings;
  private final CountedRuns runs;
  private final StopWords stopwords;

  ScorePools(
      Broadcast<Plan> plan, KeynessSettings settings, CountedRuns runs, StopWords stopwords) {
    this.plan = plan;
    this.settings = settings;
    this.runs = runs;
    this.stopwords = stopwords;
  }

  @Override
  public Iterator<Outcome> call(Iterator<Tuple2<Long, SectionText>> sections) {
    return new Outcomes(sections);
  }

  /** Reads a pool, gives its outcomes, then goes on to the next. */
  private final class Outcomes implements Iterator<Outcome> {
    private final Iterator<Tuple2<Long, SectionText>> sections;
    private Tuple2<Long, SectionText> next;
    private Iterator<Outcome> ofPool = Collections.emptyIterator();

    Outcomes(Iterator<Tuple2<Long, SectionText>> sections) {
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
    public Outcome next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      return ofPool.next();
    }

    private Iterator<Outcome> readPool() {
      int pool = Plan.poolOf(next._1());
      List<SectionText> texts = new ArrayList<>();
      while (next != null && Plan.poolOf(next._1()) == pool) {
        texts.add(next._2());
        advance();
      }
      PooledText text = new PooledText(texts, runs, stopwords, settings.max());
      Terms terms = new Terms(text, settings.max(), settings.minCount());
      return plan.value().pool(pool).targets().stream()
          .flatMap(target -> outcomes(text, terms, target))
          .iterator();
    }

    private Stream<Outcome> outcomes(PooledText text, Terms terms, Target target) {
      return IntStream.rangeClosed(1, settings.max())
          .mapToObj(n -> new Family(text.parts(), terms, target, n, settings))
          .map(family -> shown(text, family));
    }

    private Outcome shown(PooledText text, Family family) {
      double[] lnP = family.lnP();
      Outcome outcome = family.outcome(lnP, new TestFamily(lnP));
      Evidence evidence = new Evidence(text);
      return outcome.with(
          outcome.terms().stream()
              .map(term -> term.robust() ? term.with(evidence.of(places(term))) : term)
              .toList());
    }

    private int[] places(KeyTerm term) {
      return term.shownAt().stream().mapToInt(place -> place).toArray();
    }
  }
}
