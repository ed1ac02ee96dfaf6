package org.annales.ngram;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.annales.corpus.PackTokens;
import org.annales.corpus.SectionText;
import org.annales.corpus.StopWords;
import org.annales.text.model.Zone;
import org.apache.spark.api.java.function.FlatMapFunction;

/** Counts the n-grams of a task's sections by the zone of their sentences. */
final class CountByZone implements FlatMapFunction<Iterator<SectionText>, PollutedNgram> {
  private static final long serialVersionUID = 1L;

  private static final String COUNTED = "counted";
  private static final Set<String> NOTES = Set.of(Zone.ENDNOTE.label(), Zone.FOOTNOTE.label());
  private static final Set<String> INDEXES = Set.of(Zone.INDEX.label(), Zone.CONTENTS.label());
  private static final Set<String> NOISE = Set.of(Zone.NOISE.label(), Zone.FACSIMILE.label());

  private final int longest;
  private final StopWords stopwords;

  CountByZone(int longest, StopWords stopwords) {
    this.longest = longest;
    this.stopwords = stopwords;
  }

  @Override
  public Iterator<PollutedNgram> call(Iterator<SectionText> texts) {
    PackTokens pack = new PackTokens();
    Map<String, NgramTrie> zones = new LinkedHashMap<>();
    while (texts.hasNext()) {
      count(texts.next(), pack, zones);
    }
    return zones.entrySet().stream()
        .flatMap(zone -> ngrams(zone.getKey(), zone.getValue(), pack))
        .iterator();
  }

  private void count(SectionText text, PackTokens pack, Map<String, NgramTrie> zones) {
    int[] tokens = stopwords.among(text).gaps(text.tokens(), pack.of(text));
    for (int i = 0; i < text.sentences(); i++) {
      String zone = text.counted(i) ? COUNTED : text.zone(i).label();
      NgramTrie trie = zones.computeIfAbsent(zone, name -> new NgramTrie(longest));
      for (int at = text.start(i); at < text.end(i); at++) {
        trie.addFrom(at, tokens, text.end(i));
      }
    }
  }

  private static Stream<PollutedNgram> ngrams(String zone, NgramTrie trie, PackTokens pack) {
    return IntStream.rangeClosed(1, trie.last())
        .mapToObj(
            node -> {
              long count = trie.count(node);
              return new PollutedNgram(
                  trie.length(node),
                  ngram(trie, node, pack),
                  zone.equals(COUNTED) ? count : 0,
                  null,
                  count,
                  null,
                  NOTES.contains(zone) ? count : 0,
                  INDEXES.contains(zone) ? count : 0,
                  NOISE.contains(zone) ? count : 0);
            });
  }

  private static String ngram(NgramTrie trie, int node, PackTokens pack) {
    String ngram = null;
    for (int at = node; at > 0; at = trie.parent(at)) {
      String form = pack.form(trie.token(at));
      ngram = ngram == null ? form : form + " " + ngram;
    }
    return ngram;
  }
}
