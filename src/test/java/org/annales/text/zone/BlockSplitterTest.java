package org.annales.text.zone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.annales.text.layout.Block;
import org.annales.text.layout.BookText;
import org.annales.text.layout.ZonedBlock;
import org.junit.jupiter.api.Test;

class BlockSplitterTest {
  private static final String PARAGRAPH =
      "The heron of the upper pond was grey, and older than the sluice; it took two fish a day and"
          + " left the third, as its mother had, who had been older than the mill.";

  @Test
  void aBlockIsOnePassageWhereNothingElseBegins() {
    assertThat(passages("The heron", "of the pond", "slept.")).containsExactly("1-3 body");
  }

  @Test
  void aFootnoteBeginsAPassage() {
    assertThat(passages("The heron*", "slept.†", "* It was grey", "and old.", "† So it is said."))
        .containsExactly("1-2 body", "3-4 footnote", "5-5 footnote");
  }

  @Test
  void aNumberedNoteFollowsTheOneBeforeIt() {
    assertThat(
            passages("A heron[1] slept.[2]", "", "[1] It was grey", "and old.", "[2] Said Pell."))
        .containsExactly("1-1 body", "3-4 footnote", "5-5 footnote");
  }

  @Test
  void aMarkThatWasCarriedOverToALineOpensNoNote() {
    assertThat(passages("A heron[1] slept", "[2] and a pike", "swam.", "", "[1] It was grey."))
        .containsExactly("1-3 body", "5-5 footnote");
  }

  @Test
  void namedFootnotesNeedNoBlankLine() {
    assertThat(passages("A heron[1] slept.[2]", "[Footnote 1: Grey.]", "[Footnote 2: It did.]"))
        .containsExactly("1-1 body", "2-2 footnote", "3-3 footnote");
  }

  @Test
  void aPageMarkIsAPassageByItself() {
    assertThat(passages("The heron", "[Pg 12]", "slept."))
        .containsExactly("1-1 body", "2-2 body", "3-3 body");
  }

  @Test
  void itemsOfAListAreParagraphsWhereAParagraphIsALine() {
    assertThat(passages(PARAGRAPH, "1. A heron.", "2. A pike."))
        .containsExactly("1-1 body", "2-2 body", "3-3 body");
    assertThat(passages("There are", "1. a heron and", "2. a pike.")).containsExactly("1-3 body");
  }

  private static List<String> passages(String... lines) {
    BookText book = BookText.of(List.of(lines), false);
    BlockSplitter cuts = new BlockSplitter(book);
    List<String> passages = new ArrayList<>();
    for (Block block : Block.of(book.lines(), 0, lines.length)) {
      for (ZonedBlock passage : cuts.of(block)) {
        passages.add((passage.from() + 1) + "-" + passage.to() + " " + passage.zone().label());
      }
    }
    return passages;
  }
}
