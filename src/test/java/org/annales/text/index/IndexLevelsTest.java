package org.annales.text.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annales.text.layout.BookText;
import org.junit.jupiter.api.Test;

class IndexLevelsTest {

  @Test
  void whatBreaksTheAlphabetIsASubheading() {
    assertThat(
            items(
                """
                Goats, 3, 5
                and the miller, 7
                Welsh, 12
                Pell on, 14
                Hay, 15
                Heron, 17
                Kid, 18
                """))
        .containsExactly(
            "H Goats, 3, 5",
            "S and the miller, 7",
            "S Welsh, 12",
            "S Pell on, 14",
            "H Hay, 15",
            "H Heron, 17",
            "H Kid, 18");
  }

  @Test
  void aPhraseThatEndsWithAPrepositionIsASubheadingEvenInOrder() {
    assertThat(items("Goats, 3\nAmos on, 4\nGuest on, 5\nHay, 15\nHeron, 17\nKid, 18"))
        .containsExactly(
            "H Goats, 3", "S Amos on, 4", "S Guest on, 5", "H Hay, 15", "H Heron, 17", "H Kid, 18");
  }

  @Test
  void theMarginTellsWhereTheIndexIsIndented() {
    assertThat(items("goats, 3\n  ancient, 4\n    in Wales, 5\n  hairy, 6\nhay, 7\nherons, 8"))
        .containsExactly(
            "H goats, 3",
            "S ancient, 4",
            "SS in Wales, 5",
            "S hairy, 6",
            "H hay, 7",
            "H herons, 8");
  }

  @Test
  void headingsMayBeginSmallWhereManyAreInOrder() {
    String index =
        """
        ash, 1
        barley, 2
        carts, 3
        price of, 4
        elms, 5
        flax, 6
        goats, 7
        and hay, 8
        herons, 9
        ivy, 10
        Pell, Amos, 11
        quince, 12
        """;

    assertThat(items(index))
        .filteredOn(item -> item.startsWith("S"))
        .containsExactly("S price of, 4", "S and hay, 8");
  }

  @Test
  void articlesAccentsAndMacDoNotBreakTheAlphabet() {
    assertThat(
            items(
                "A Day Out, 1\nÉlan, 2\nThe Goat, 3\nMacAda, 4\nMcBane, 5\nMace, 6\nde Vries, 7\nWeir, 8"))
        .allMatch(item -> item.startsWith("H"));
    assertThat(items("Newark, 1\nNew York, 2\nNewt, 3\nOake, 4"))
        .allMatch(item -> item.startsWith("H"));
    assertThat(items("New York, 1\nNewark, 2\nNewt, 3\nOake, 4"))
        .allMatch(item -> item.startsWith("H"));
  }

  @Test
  void aHeadingBelowItsLetterMayBeMisplaced() {
    assertThat(items("Ash, 1\nBaker, 2\nBogle, 3\nB\nBagot, 4\nCarts, 5"))
        .containsExactly("H Ash, 1", "H Baker, 2", "H Bogle, 3", "H Bagot, 4", "H Carts, 5");
  }

  @Test
  void whereNothingIsInOrderCapitalsBeginHeadings() {
    assertThat(items("Weir, 1\nof old, 2\nPell, 3"))
        .containsExactly("H Weir, 1", "S of old, 2", "H Pell, 3");
  }

  @Test
  void aDashStandsForTheHeading() {
    assertThat(items("Goats, 1\n— price of, 2\n— Welsh, 3\nHay, 4"))
        .containsExactly("H Goats, 1", "S — price of, 2", "S — Welsh, 3", "H Hay, 4");
  }

  @Test
  void brokenLinesArePutTogether() {
    assertThat(
            items("Goats, 3,\n17, 18-\n20\nHay (of the\nupper meadow), 4\nHerons in the\nreeds, 5"))
        .containsExactly(
            "H Goats, 3, 17, 18-20", "H Hay (of the upper meadow), 4", "H Herons in the reeds, 5");
    assertThat(items("Goats and the harv-\nest, 3\nHay, 4"))
        .containsExactly("H Goats and the harvest, 3", "H Hay, 4");
    assertThat(items("Goats. *See also*\nKids\nHay. See\nStraw"))
        .containsExactly("H Goats. See also Kids", "H Hay. See Straw");
  }

  @Test
  void aHeadingWithoutPagesGoesOnWhereItsLineIsFull() {
    String index =
        """
        Goats of the miller and of the widow, 3,
        17
        Hay that was sold to the monks of Weir, 4,
        18
        Herons that fished in the upper millpond
        Reserve, 5
        Ivy
        English, 6
        Welsh, 7
        Oats that were sold to the nuns of Oake,
        19
        Peas, 20
        """;

    assertThat(items(index))
        .containsExactly(
            "H Goats of the miller and of the widow, 3, 17",
            "H Hay that was sold to the monks of Weir, 4, 18",
            "H Herons that fished in the upper millpond Reserve, 5",
            "H Ivy",
            "S English, 6",
            "S Welsh, 7",
            "H Oats that were sold to the nuns of Oake, 19",
            "H Peas, 20");
  }

  @Test
  void aCrossReferenceOnItsOwnLineIsNoEntry() {
    assertThat(items("Goats, 3\nmilk of, 4.\nSee also Kids\nHay, 4"))
        .containsExactly("H Goats, 3", "S milk of, 4.", "R See also Kids", "H Hay, 4");
  }

  @Test
  void numbersOfThePagesOfTheIndexArePassedOver() {
    assertThat(items("Goats, 3,\n512\n14\nHay, 4\n513\nHeron, 5"))
        .containsExactly("H Goats, 3, 14", "H Hay, 4", "H Heron, 5");
  }

  @Test
  void whatComesAgainAndAgainIsNoHeading() {
    assertThat(items("Ash, 1\nBark, 2\nBaker, 3\nBark, 4\nBay, 5\nElm, 6\nBark, 7\nFir, 8\nOak, 9"))
        .filteredOn(item -> item.startsWith("S"))
        .containsExactly("S Bark, 2", "S Bark, 4", "S Bark, 7");
  }

  private static List<String> items(String index) {
    List<String> text = index.lines().toList();
    List<IndexLine> lines = new IndexLines(BookText.of(text, false), null).between(0, text.size());
    return IndexLevels.of(lines, IndexStyle.of(lines, 400)).stream()
        .map(item -> sign(item.kind()) + " " + item.entry().text())
        .toList();
  }

  private static String sign(IndexItem.Kind kind) {
    return switch (kind) {
      case HEADING -> "H";
      case SUBHEADING -> "S";
      case SUB_SUBHEADING -> "SS";
      case REFERENCE -> "R";
    };
  }
}
