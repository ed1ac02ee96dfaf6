package org.annales.ngram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.api.java.function.FlatMapFunction;

/**
 * Selects the n-grams that are among the most frequent of their length by either count. Applied to
 * each partition and then to the selections of all, it ranks them.
 */
final class RankPollution implements FlatMapFunction<Iterator<PollutedNgram>, PollutedNgram> {
  private static final long serialVersionUID = 1L;

  private static final Comparator<PollutedNgram> BY_COUNT =
      Comparator.comparingLong(PollutedNgram::count).reversed().thenComparing(PollutedNgram::ngram);
  private static final Comparator<PollutedNgram> BY_MIXED_COUNT =
      Comparator.comparingLong(PollutedNgram::mixedCount)
          .reversed()
          .thenComparing(PollutedNgram::ngram);

  @Override
  public Iterator<PollutedNgram> call(Iterator<PollutedNgram> ngrams) {
    Map<Integer, NavigableSet<PollutedNgram>> byCount = new TreeMap<>();
    Map<Integer, NavigableSet<PollutedNgram>> byMixed = new TreeMap<>();
    while (ngrams.hasNext()) {
      PollutedNgram ngram = ngrams.next();
      if (ngram.count() > 0) {
        add(byCount, ngram, BY_COUNT);
      }
      add(byMixed, ngram, BY_MIXED_COUNT);
    }
    List<PollutedNgram> selected = new ArrayList<>();
    byMixed.forEach(
        (n, mixed) ->
            selected.addAll(ranked(byCount.getOrDefault(n, new TreeSet<>(BY_COUNT)), mixed)));
    return selected.iterator();
  }

  private static void add(
      Map<Integer, NavigableSet<PollutedNgram>> lists,
      PollutedNgram ngram,
      Comparator<PollutedNgram> order) {
    NavigableSet<PollutedNgram> list = lists.computeIfAbsent(ngram.n(), n -> new TreeSet<>(order));
    list.add(ngram);
    if (list.size() > PollutionTable.LENGTH) {
      list.pollLast();
    }
  }

  private static List<PollutedNgram> ranked(
      NavigableSet<PollutedNgram> counted, NavigableSet<PollutedNgram> mixed) {
    Map<String, Integer> ranks = ranks(counted);
    Map<String, Integer> mixedRanks = ranks(mixed);
    NavigableSet<PollutedNgram> all = new TreeSet<>(BY_MIXED_COUNT);
    all.addAll(counted);
    all.addAll(mixed);
    return all.stream()
        .map(ngram -> ngram.ranked(ranks.get(ngram.ngram()), mixedRanks.get(ngram.ngram())))
        .toList();
  }

  private static Map<String, Integer> ranks(NavigableSet<PollutedNgram> list) {
    Map<String, Integer> ranks = new TreeMap<>();
    list.forEach(ngram -> ranks.put(ngram.ngram(), ranks.size() + 1));
    return ranks;
  }
}
