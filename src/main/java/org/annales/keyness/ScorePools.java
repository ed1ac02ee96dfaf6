package org.annales.keyness;

import java.util.Iterator;
import java.util.List;
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

/** Tests the terms of a task's pools, one pool after another; one is in memory. */
record ScorePools(
    Broadcast<Plan> plan, KeynessSettings settings, CountedRuns runs, StopWords stopwords)
    implements FlatMapFunction<Iterator<Tuple2<Long, SectionText>>, TermResults> {

  @Override
  public Iterator<TermResults> call(Iterator<Tuple2<Long, SectionText>> sections) {
    return new SortedGroups<>(sections, Plan::poolOf, this::outcomes);
  }

  private Iterator<TermResults> outcomes(List<Tuple2<Long, SectionText>> sections) {
    int pool = Plan.poolOf(sections.get(0)._1());
    List<SectionText> texts = sections.stream().map(Tuple2::_2).toList();
    PooledText text = new PooledText(texts, runs, stopwords, settings.max());
    Terms terms = new Terms(text, text.parts(), settings.max(), settings.minCount());
    return plan.value().pool(pool).targets().stream()
        .flatMap(target -> outcomes(text, terms, target))
        .iterator();
  }

  private Stream<TermResults> outcomes(PooledText text, Terms terms, Target target) {
    List<TermResults> ofLengths =
        IntStream.rangeClosed(1, settings.max())
            .mapToObj(n -> outcome(new TermFamily(text.parts(), terms, target, n, settings)))
            .toList();
    LongerTerms longer = new LongerTerms(ofLengths.stream().flatMap(LongerTerms::of).toList());
    Evidence evidence = new Evidence(text);
    return ofLengths.stream().map(longer::mark).map(results -> shown(results, evidence));
  }

  private TermResults outcome(TermFamily family) {
    double[] lnP = family.lnP();
    TermResults outcome = family.outcome(lnP, new TestFamily(lnP));
    return outcome.with(SegmentFamily.of(lnP.length, outcome.terms()), settings.alpha());
  }

  private static TermResults shown(TermResults results, Evidence evidence) {
    return results.with(
        results.terms().stream()
            .map(term -> term.robust() ? term.with(evidence.of(term.shownAt())) : term)
            .toList());
  }
}
