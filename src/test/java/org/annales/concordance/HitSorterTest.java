package org.annales.concordance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HitSorterTest {
  private final List<Hit> hits = new ArrayList<>();

  /** Hits of different sizes, so that a small one might fit where a large one had to go. */
  private void find(int seed) {
    Random random = new Random(seed);
    for (int sentence = 0; sentence < 200; sentence++) {
      String filling = "a ".repeat(random.nextInt(300));
      hits.addAll(
          ConcordanceFixtures.hits(
              ConcordanceFixtures.search("weir", 400, HitOrder.RIGHT),
              ConcordanceFixtures.sentence(1, sentence, filling + "weir w" + random.nextInt(500))));
    }
    Collections.shuffle(hits, random);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5})
  void theFirstOfAllHitsAreKept(int seed) throws IOException {
    find(seed);

    assertThat(written(new HitSorter(HitOrder.RIGHT.order(), 7))).isEqualTo(sorted(7));
    assertThat(written(new HitSorter(HitOrder.RIGHT.order(), 1000))).isEqualTo(sorted(200));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5})
  void noMoreAreKeptThanFitAndTheyAreStillTheFirst(int seed) throws IOException {
    find(seed);
    HitSorter order = new HitSorter(HitOrder.RIGHT.order(), 1000, 20_000);
    List<Hit> written = written(order);

    assertThat(written).hasSizeBetween(10, 190).hasSize(order.size());
    assertThat(written).isEqualTo(sorted(written.size()));
  }

  private List<Hit> sorted(int most) {
    return hits.stream().sorted(HitOrder.RIGHT.order()).limit(most).toList();
  }

  private List<Hit> written(HitSorter order) throws IOException {
    hits.forEach(order::add);
    List<Hit> written = new ArrayList<>();
    order.writeTo(
        new HitWriter() {
          @Override
          public void write(Hit hit) {
            written.add(hit);
          }

          @Override
          public void end() {}
        });
    return written;
  }
}
