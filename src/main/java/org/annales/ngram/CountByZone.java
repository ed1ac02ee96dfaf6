package org.annales.ngram;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.annales.corpus.FormNumbers;
import org.annales.corpus.SectionText;
import org.annales.corpus.StopWords;
import org.annales.text.model.Zone;
import org.apache.spark.api.java.function.FlatMapFunction;

/** Counts the n-grams of a task's sections by the zone of their sentences. */
record CountByZone(int longest, StopWords stopwords)
    implements FlatMapFunction<Iterator<SectionText>, PollutedNgram> {
  private static final String COUNTED = "counted";
  private static final Set<String> NOTES = Set.of(Zone.ENDNOTE.label(), Zone.FOOTNOTE.label());
  private static final Set<String> INDEXES = Set.of(Zone.INDEX.label(), Zone.CONTENTS.label());
  private static final Set<String> NOISE = Set.of(Zone.NOISE.label(), Zone.FACSIMILE.label());

  @Override
  public Iterator<PollutedNgram> call(Iterator<SectionText> texts) {
    FormNumbers forms = new FormNumbers();
    Map<String, NgramTrie> zones = new LinkedHashMap<>();
    while (texts.hasNext()) {
      count(texts.next(), forms, zones);
    }
    return zones.entrySet().stream()
        .flatMap(zone -> ngrams(zone.getKey(), zone.getValue(), forms))
        .iterator();
  }

  private void count(SectionText text, FormNumbers forms, Map<String, NgramTrie> zones) {
    int[] tokens = stopwords.among(text).gaps(text.tokens(), forms.ofTokens(text));
    for (int i = 0; i < text.sentences(); i++) {
      String zone = text.counted(i) ? COUNTED : text.zone(i).label();
      NgramTrie trie = zones.computeIfAbsent(zone, name -> new NgramTrie(longest));
      for (int at = text.start(i); at < text.end(i); at++) {
        trie.addFrom(at, tokens, text.end(i));
      }
    }
  }

  private static Stream<PollutedNgram> ngrams(String zone, NgramTrie trie, FormNumbers forms) {
    return IntStream.rangeClosed(1, trie.last())
        .mapToObj(
            node -> {
              long count = trie.count(node);
              return new PollutedNgram(
                  trie.length(node),
                  trie.text(node, forms::form),
                  zone.equals(COUNTED) ? count : 0,
                  null,
                  count,
                  null,
                  NOTES.contains(zone) ? count : 0,
                  INDEXES.contains(zone) ? count : 0,
                  NOISE.contains(zone) ? count : 0);
            });
  }
}
