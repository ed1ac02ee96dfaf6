package org.annales.entity;

import java.util.EnumMap;
import java.util.Iterator;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.annales.corpus.SectionText;
import org.annales.entity.linking.AuthorityForms;
import org.annales.entity.linking.Recognizer;
import org.annales.entity.linking.Recognizers;
import org.annales.settings.EntitySettings;
import org.apache.spark.api.java.function.PairFlatMapFunction;
import scala.Tuple2;

/**
 * Recognizes the names of each section; the key is its document or the group of joined documents.
 */
record FindNames(EntitySettings settings)
    implements PairFlatMapFunction<Iterator<SectionText>, String, NamedSection> {
  @Override
  public Iterator<Tuple2<String, NamedSection>> call(Iterator<SectionText> texts) {
    Recognizers recognizers = settings.recognizer();
    Map<Recognizers, Recognizer> created = new EnumMap<>(Recognizers.class);
    AuthorityForms authority = new AuthorityForms(settings.names());
    Iterable<SectionText> all = () -> texts;
    return StreamSupport.stream(all.spliterator(), false)
        .map(
            text ->
                NamedSection.of(
                    text,
                    created.computeIfAbsent(recognizers.in(text.language()), Recognizers::create),
                    authority))
        .map(section -> new Tuple2<>(settings.work(section.documentId()), section))
        .iterator();
  }
}
