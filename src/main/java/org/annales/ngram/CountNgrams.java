package org.annales.ngram;

import java.util.Iterator;
import org.annales.corpus.CountedRuns;
import org.annales.corpus.SectionText;
import org.annales.corpus.StopWords;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.unsafe.types.UTF8String;

/**
 * Counts the n-grams of each section, one section at a time: by length, then in the order in which
 * they first occur.
 */
record CountNgrams(NgramSpec spec, CountedRuns runs, StopWords stopwords)
    implements FlatMapFunction<Iterator<SectionText>, SectionNgram> {

  @Override
  public Iterator<SectionNgram> call(Iterator<SectionText> texts) {
    SectionNgram row = new SectionNgram();
    Positions positions = new Positions(spec);
    return new NgramRows<>(spec) {
      private long[] ofSection;

      @Override
      String[] readText() {
        if (!texts.hasNext()) {
          return null;
        }
        SectionText text = texts.next();
        row.documentId = UTF8String.fromString(text.documentId());
        row.sectionId = UTF8String.fromString(text.sectionId());
        ofSection = positions.of(text, runs);
        int[] tokens = stopwords.among(text).gaps(text.tokens(), text.tokens());
        runs.forEachToken(text, (place, at, end) -> trie().addFrom(at, tokens, end));
        return text.forms();
      }

      @Override
      boolean keeps(int length, int node) {
        return true;
      }

      @Override
      SectionNgram moveTo(int length, UTF8String ngram, int node) {
        row.n = length;
        row.ngram = ngram;
        row.count = trie().count(node);
        row.perMillion = row.count * 1e6 / ofSection[length];
        return row;
      }
    };
  }
}
