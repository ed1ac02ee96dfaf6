package org.annales.text.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.annales.text.outline.NumberChain.Link;
import org.junit.jupiter.api.Test;

class NumberChainTest {

  @Test
  void numbersThatRiseByOneAreARun() {
    assertThat(best(1, 2, 3)).containsExactly(0, 1, 2);
  }

  @Test
  void aNumberOutOfOrderIsLeftOut() {
    assertThat(best(1, 2, 19, 3, 4)).containsExactly(0, 1, 3, 4);
  }

  @Test
  void ofRepeatedNumbersTheFirstIsTaken() {
    assertThat(best(1, 1, 2, 2, 2, 3)).containsExactly(0, 2, 5);
  }

  @Test
  void aNumberMayBeLost() {
    assertThat(best(1, 2, 4, 5)).containsExactly(0, 1, 2, 3);
  }

  @Test
  void numbersBeginAnewInAPart() {
    List<Link> links =
        List.of(new Link(1, 1, 1), new Link(2, 1, 1), new Link(1, 1, 2), new Link(2, 1, 2));

    assertThat(new NumberChain(links, 9).best()).containsExactly(0, 1, 2, 3);
  }

  @Test
  void whereNoPartBeginsAListIsLeftOut() {
    assertThat(best(1, 2, 3, 1, 2, 4, 5, 6)).containsExactly(0, 1, 2, 5, 6, 7);
  }

  @Test
  void nothingHasNoRun() {
    assertThat(best()).isEmpty();
  }

  private static List<Integer> best(int... numbers) {
    List<Link> links = new ArrayList<>();
    for (int number : numbers) {
      links.add(new Link(number, 1, 0));
    }
    return new NumberChain(links, 2.5).best();
  }
}
