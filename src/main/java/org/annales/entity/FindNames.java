package org.annales.entity;

import java.util.EnumMap;
import java.util.Iterator;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.annales.corpus.SectionText;
import org.annales.name.Recognizer;
import org.annales.name.Recognizers;
import org.apache.spark.api.java.function.PairFlatMapFunction;
import scala.Tuple2;

/** What each section says of names, by its document. */
final class FindNames implements PairFlatMapFunction<Iterator<SectionText>, String, NamedSection> {
  private static final long serialVersionUID = 1L;

  private final Recognizers recognizers;

  FindNames(Recognizers recognizers) {
    this.recognizers = recognizers;
  }

  @Override
  public Iterator<Tuple2<String, NamedSection>> call(Iterator<SectionText> texts) {
    Map<Recognizers, Recognizer> created = new EnumMap<>(Recognizers.class);
    Iterable<SectionText> all = () -> texts;
    return StreamSupport.stream(all.spliterator(), false)
        .map(
            text ->
                NamedSection.of(
                    text,
                    created.computeIfAbsent(recognizers.in(text.language()), Recognizers::create)))
        .map(section -> new Tuple2<>(section.documentId(), section))
        .iterator();
  }
}
