package org.annales.ngram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
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
  void theLastOccurrenceTellsItsNodes() {
    NgramTrie trie = new NgramTrie(2);
    trie.addFrom(0, new int[] {OLD, LAMP}, 2);

    assertThat(trie.visited(1)).isEqualTo(1);
    assertThat(trie.visited(2)).isEqualTo(2);
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
