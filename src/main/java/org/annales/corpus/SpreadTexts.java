package org.annales.corpus;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.PairFlatMapFunction;
import scala.Tuple2;

/**
 * Sends each section to the partition that has the fewest words so far, so that a book of one file
 * is spread over all cores and every section is whole in one place.
 */
record SpreadTexts(int partitions)
    implements PairFlatMapFunction<Iterator<SectionText>, Integer, SectionText> {

  @Override
  public Iterator<Tuple2<Integer, SectionText>> call(Iterator<SectionText> texts) {
    long[] loads = new long[partitions];
    List<Tuple2<Integer, SectionText>> spread = new ArrayList<>();
    while (texts.hasNext()) {
      SectionText text = texts.next();
      // Tasks that all began with partition 0 would fill the first partitions of a corpus of small
      // files.
      int lightest = Math.floorMod(text.documentId().hashCode(), partitions);
      for (int i = 0; i < partitions; i++) {
        if (loads[i] < loads[lightest]) {
          lightest = i;
        }
      }
      loads[lightest] += text.sentences() + text.tokens().length;
      spread.add(new Tuple2<>(lightest, text));
    }
    return spread.iterator();
  }
}
