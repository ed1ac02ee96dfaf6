package org.annales.ngram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.annales.corpus.StopWordMarks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NgramTrieTest {
  private static final int LAMP = 0;
  private static final int OLD = 1;

  @Test
  void allLengthsFromAPlaceAreCounted() {
    NgramTrie trie = new NgramTrie(3);
    int[] run = {OLD, LAMP, OLD, LAMP};

    assertThat(trie.addFrom(0, run, 4)).isEqualTo(3);
    assertThat(shown(trie))
        .containsOnly(Map.entry("1", 1), Map.entry("1 0", 1), Map.entry("1 0 1", 1));
  }

  @Test
  void anNgramEndsWithItsRun() {
    NgramTrie trie = new NgramTrie(3);
    int[] run = {OLD, LAMP, OLD, LAMP};

    assertThat(trie.addFrom(2, run, 4)).isEqualTo(2);
    assertThat(trie.addFrom(3, run, 4)).isEqualTo(1);
    assertThat(trie.addFrom(0, run, 0)).isZero();
    assertThat(shown(trie)).containsOnly(Map.entry("1", 1), Map.entry("1 0", 1), Map.entry("0", 1));
  }

  @Test
  void theTokensOfAnotherOrderAreAnotherNgram() {
    NgramTrie trie = new NgramTrie(2);
    trie.addFrom(0, new int[] {OLD, LAMP}, 2);
    trie.addFrom(0, new int[] {LAMP, OLD}, 2);

    assertThat(shown(trie)).contains(Map.entry("1 0", 1), Map.entry("0 1", 1));
  }

  @Test
  void tokensMayBePassedOverUpToANumber() {
    NgramTrie trie = new NgramTrie(3, 2);
    int[] run = {0, 1, 2, 3, 4};
    for (int start = 0; start < 5; start++) {
      trie.addFrom(start, run, 5);
    }

    // Guthrie and others (2006) write out the 9 pairs and 10 triples of a sentence of five words.
    assertThat(shown(trie).keySet().stream().filter(ngram -> ngram.length() == 3))
        .containsExactlyInAnyOrder("0 1", "0 2", "0 3", "1 2", "1 3", "1 4", "2 3", "2 4", "3 4");
    assertThat(shown(trie).keySet().stream().filter(ngram -> ngram.length() == 5)).hasSize(10);
    assertThat(shown(trie)).containsEntry("0 3 4", 1).doesNotContainKey("0 4");
  }

  @Test
  void aGapEndsAnNgramOfAdjacentTokensAndCanBePassedOver() {
    int[] run = {OLD, StopWordMarks.GAP, LAMP};
    NgramTrie adjacent = new NgramTrie(2);
    NgramTrie skipping = new NgramTrie(2, 1);

    assertThat(adjacent.addFrom(0, run, 3)).isEqualTo(1);
    assertThat(adjacent.addFrom(1, run, 3)).isZero();
    assertThat(skipping.addFrom(0, run, 3)).isEqualTo(2);
    assertThat(shown(skipping)).containsOnly(Map.entry("1", 1), Map.entry("1 0", 1));
  }

  @Test
  void theLastOccurrenceTellsItsNodes() {
    NgramTrie trie = new NgramTrie(2);
    trie.addFrom(0, new int[] {OLD, LAMP}, 2);

    assertThat(trie.visited(0)).isEqualTo(1);
    assertThat(trie.visited(1)).isEqualTo(2);
    assertThat(trie.parent(2)).isEqualTo(1);
    assertThat(trie.token(2)).isEqualTo(LAMP);
  }

  @Test
  void nodesOfALengthComeInTheOrderOfTheirFirstOccurrence() {
    NgramTrie trie = new NgramTrie(1);
    for (int token : new int[] {7, 3, 7, 5}) {
      trie.addFrom(0, new int[] {token}, 1);
    }
    List<Integer> tokens = new ArrayList<>();
    for (int node = trie.next(0, 1); node != 0; node = trie.next(node, 1)) {
      tokens.add(trie.token(node));
    }

    assertThat(tokens).containsExactly(7, 3, 5);
  }

  @Test
  void aClearedTrieHasForgottenAll() {
    NgramTrie trie = new NgramTrie(2);
    trie.addFrom(0, new int[] {OLD, LAMP}, 2);
    trie.clear();

    assertThat(shown(trie)).isEmpty();
    trie.addFrom(0, new int[] {LAMP}, 1);
    assertThat(shown(trie)).containsOnly(Map.entry("0", 1));
  }

  static LongStream seeds() {
    return LongStream.range(0, 50);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void countsAreThoseOfAPlainRecount(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int longest = 1 + random.nextInt(10);
    int vocabulary = 1 + random.nextInt(6);
    NgramTrie trie = new NgramTrie(longest);
    Map<String, Integer> expected = new HashMap<>();
    for (int i = 0; i < 40; i++) {
      int[] run = random.ints(random.nextInt(25), 0, vocabulary).toArray();
      for (int start = 0; start < run.length; start++) {
        trie.addFrom(start, run, run.length);
        for (int end = start + 1; end <= Math.min(run.length, start + longest); end++) {
          expected.merge(shown(Arrays.copyOfRange(run, start, end)), 1, Integer::sum);
        }
      }
    }

    assertThat(shown(trie)).isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aRunHasAsManyNgramsAsItsLengthLessThatOfTheNgramAndOne(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int longest = 1 + random.nextInt(10);
    int[] run = random.ints(random.nextInt(30), 0, 4).toArray();
    NgramTrie trie = new NgramTrie(longest);
    for (int start = 0; start < run.length; start++) {
      trie.addFrom(start, run, run.length);
    }

    for (int n = 1; n <= longest; n++) {
      int sum = 0;
      for (int node = trie.next(0, n); node != 0; node = trie.next(node, n)) {
        sum += trie.count(node);
      }
      assertThat(sum)
          .as("%d-grams of %d tokens", n, run.length)
          .isEqualTo(Math.max(0, run.length - n + 1));
    }
  }

  private static Map<String, Integer> shown(NgramTrie trie) {
    Map<String, Integer> counts = new HashMap<>();
    for (int node = 1; node <= trie.last(); node++) {
      String ngram = "";
      for (int at = node; at > 0; at = trie.parent(at)) {
        ngram = trie.token(at) + (ngram.isEmpty() ? "" : " " + ngram);
      }
      assertThat(counts.put(ngram, trie.count(node))).as(ngram).isNull();
    }
    return counts;
  }

  private static String shown(int[] tokens) {
    List<String> shown = Arrays.stream(tokens).mapToObj(Integer::toString).toList();
    return String.join(" ", shown);
  }
}
