package org.annales.text.zone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.annales.text.layout.BookText;
import org.annales.text.model.SectionKind;
import org.annales.text.outline.OutlineItem;
import org.junit.jupiter.api.Test;

class PieceTest {
  private static final String OPEN =
      "The heron of the upper pond was grey, and older than the sluice; it took two fish a day and";

  /** Makes the book one whose paragraphs pages cut. */
  private static final List<String> PAGED = List.of(OPEN, "", "left the third.", "");

  @Test
  void aSentenceGoesOnWithASmallLetter() {
    assertThat(pieces(OPEN, "", "left the third.")).containsExactly("5 7 body");
  }

  @Test
  void aNameMayFollowAfterAPage() {
    assertThat(pieces(OPEN, "", "Pell counted it.")).containsExactly("5 7 body");
  }

  @Test
  void aNewParagraphBeginsAfterAStop() {
    assertThat(pieces(OPEN + " left.", "", "Pell counted it.")).containsExactly("5 body", "7 body");
    assertThat(pieces(OPEN + " left.", "", "e.g. the third.")).containsExactly("5 body", "7 body");
  }

  @Test
  void aDividedWordIsPutTogether() {
    assertThat(pieces("It took the fi-", "", "nal fish.")).containsExactly("5 7 body");
    assertThat(pieces("It took the North-", "", "Pond fish.")).containsExactly("5 7 body");
  }

  @Test
  void aQuotationThatStaysOpenGoesOn() {
    assertThat(pieces("He said: “It counts.", "", "It is no heron.” So he said."))
        .containsExactly("5 7 body");
    assertThat(pieces("He said: “It counts.", "", "“It is no heron.” So he said."))
        .containsExactly("5 body", "7 body");
  }

  @Test
  void whatIsSaidAfterACommaIsAParagraph() {
    assertThat(pieces(OPEN + " he said,", "", "“It is no heron.”"))
        .containsExactly("5 body", "7 body");
  }

  @Test
  void aShortLineWithoutAStopIsAParagraph() {
    assertThat(pieces("Dear Sir,", "", "The heron has come.")).containsExactly("5 body", "7 body");
  }

  @Test
  void footnotesInterruptAParagraph() {
    assertThat(pieces(OPEN, "", "* Or three.", "", "left the third."))
        .containsExactly("5 9 body", "7 footnote");
  }

  @Test
  void headingsEndAParagraph() {
    assertThat(pieces(OPEN + ":", "", "**The fish**", "", "left the third."))
        .containsExactly("5 body", "7 heading", "9 body");
  }

  @Test
  void aFootnoteIsPutTogetherOverABlankLine() {
    assertThat(pieces("It slept.*", "", "* It was grey, and", "", "very old."))
        .containsExactly("5 body", "7 9 footnote");
  }

  @Test
  void aPageMarkInterruptsNoParagraphAtAll() {
    assertThat(pieces("It slept.", "[Pg 12]", "It woke.")).containsExactly("5 7 body", "6 noise");
  }

  /** The pieces of lines in a book, each with its lines. */
  private static List<String> pieces(String... lines) {
    List<String> all = new ArrayList<>(PAGED);
    all.addAll(List.of(lines));
    BookText book = BookText.of(all, false);
    OutlineItem item =
        new OutlineItem(
            SectionKind.TEXT,
            null,
            null,
            null,
            "",
            null,
            PAGED.size(),
            PAGED.size(),
            all.size(),
            1);
    return JoinedBlock.of(new Zoning(book, item).passages(), book).stream()
        .map(PieceTest::shown)
        .toList();
  }

  private static String shown(JoinedBlock piece) {
    return piece.lines().stream()
        .map(line -> line.number() + " ")
        .collect(Collectors.joining("", "", piece.zone().label()));
  }
}
