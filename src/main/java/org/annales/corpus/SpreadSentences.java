package org.annales.corpus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.annales.text.Document;
import org.annales.text.ReadDocument;
import org.annales.text.Section;
import org.annales.text.Sentence;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/**
 * The sentences of documents, each with the partition that its section goes to: the one that has
 * the fewest words so far, so that a book of one file is spread over all cores and every section
 * lies whole in one place.
 */
final class SpreadSentences implements FlatMapFunction<Iterator<ReadDocument>, Row> {
  private static final long serialVersionUID = 1L;

  private final int partitions;

  SpreadSentences(int partitions) {
    this.partitions = partitions;
  }

  @Override
  public Iterator<Row> call(Iterator<ReadDocument> documents) {
    long[] loads = new long[partitions];
    List<Row> rows = new ArrayList<>();
    while (documents.hasNext()) {
      ReadDocument document = documents.next();
      Map<String, Integer> ordinals = new HashMap<>();
      Map<String, Integer> places = places(document, loads, ordinals);
      for (Sentence sentence : document.sentences()) {
        rows.add(
            row(
                sentence,
                document.document(),
                ordinals.get(sentence.sectionId()),
                places.get(sentence.sectionId())));
      }
    }
    return rows.iterator();
  }

  private Map<String, Integer> places(
      ReadDocument document, long[] loads, Map<String, Integer> ordinals) {
    Map<String, Long> weights = new HashMap<>();
    for (Sentence sentence : document.sentences()) {
      weights.merge(sentence.sectionId(), 1L + sentence.tokens().size(), Long::sum);
    }
    // Tasks that all began with partition 0 would fill the first partitions of a corpus of small
    // files.
    int first = Math.floorMod(document.document().documentId().hashCode(), partitions);
    Map<String, Integer> places = new HashMap<>();
    for (Section section : document.sections()) {
      int lightest = first;
      for (int i = 0; i < partitions; i++) {
        if (loads[i] < loads[lightest]) {
          lightest = i;
        }
      }
      loads[lightest] += weights.getOrDefault(section.sectionId(), 0L);
      places.put(section.sectionId(), lightest);
      ordinals.put(section.sectionId(), section.ordinal());
    }
    return places;
  }

  private static Row row(Sentence sentence, Document document, int ordinal, int place) {
    Object[] values = SentenceTable.values(sentence);
    Object[] extended = Arrays.copyOf(values, values.length + 4);
    extended[values.length] = document.role().label();
    extended[values.length + 1] = document.language();
    extended[values.length + 2] = ordinal;
    extended[values.length + 3] = place;
    return RowFactory.create(extended);
  }
}
