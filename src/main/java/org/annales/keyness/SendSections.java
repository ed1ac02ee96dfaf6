package org.annales.keyness;

import java.util.Iterator;
import org.annales.corpus.SectionText;
import org.apache.spark.api.java.function.PairFlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import scala.Tuple2;

/** Each section as often as there are pools that count it. */
final class SendSections implements PairFlatMapFunction<SectionText, Long, SectionText> {
  private static final long serialVersionUID = 1L;

  private final Broadcast<Plan> plan;

  SendSections(Broadcast<Plan> plan) {
    this.plan = plan;
  }

  @Override
  public Iterator<Tuple2<Long, SectionText>> call(SectionText text) {
    return plan.value().keys(text.sectionId()).stream()
        .map(key -> new Tuple2<>(key, text))
        .iterator();
  }
}
