package org.annales.text.zone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.annales.text.layout.BookText;
import org.annales.text.layout.ZonedBlock;
import org.annales.text.model.Zone;
import org.junit.jupiter.api.Test;

class VerseTest {
  private static final List<String> WRAPPED =
      Collections.nCopies(
          20, "the heron of the upper pond was grey, and older than the sluice; it took");

  private static final List<String> UNWRAPPED =
      List.of(
          "The heron of the upper pond was grey, and older than the sluice; it took two fish a day"
              + " and left the third, as its mother had, who had been older than the mill.");

  @Test
  void shortLinesThatBeginWithCapitalsAreVerse() {
    assertThat(
            wrapped("The heron stands,", "The fishes play,", "And none of them", "Will swim away."))
        .isTrue();
    assertThat(unwrapped("The heron stands,", "And none will swim away.")).isTrue();
  }

  @Test
  void twoLinesAreVerseInAWrappedBookOnlyWhereTheyAreIndented() {
    assertThat(wrapped("The heron stands,", "The fishes play.")).isFalse();
    assertThat(wrapped("    The heron stands,", "    The fishes play.")).isTrue();
  }

  @Test
  void linesThatFillTheMeasureAreProse() {
    assertThat(wrapped(WRAPPED.get(0), "Two fish a day and", "The third is left.")).isFalse();
  }

  @Test
  void linesThatBeginWithSmallLettersAreProse() {
    assertThat(wrapped("The heron of the", "upper pond was", "grey and old.")).isFalse();
  }

  @Test
  void aNameUnderALetterIsNoVerse() {
    assertThat(wrapped("    The Mill, 3 May,", "    Yours ever,", "    PETER PELL.")).isFalse();
  }

  @Test
  void linesOfNamesAreNoVerse() {
    assertThat(wrapped("    Peter Pell.", "    Upper Mill, May 3rd.")).isFalse();
    assertThat(wrapped("    For the Society,", "    The Treasurer of the Upper Pond.")).isFalse();
  }

  @Test
  void verseEndsItsSentence() {
    assertThat(unwrapped("The heron", "The sluice", "The pond")).isFalse();
  }

  @Test
  void whoseVerseItIsMayStandUnderIt() {
    assertThat(wrapped("    The heron stands,", "    The fishes play.", "            --OLD RHYME"))
        .isTrue();
    assertThat(wrapped("    The heron stands,", "    The fishes play,", "    —Peter Pell"))
        .isTrue();
  }

  @Test
  void columnsAreNoVerse() {
    assertThat(wrapped("Herons     12.", "Pike     4.", "Eels     9.")).isFalse();
    assertThat(unwrapped("| Herons | 12.", "| Pike | 4.")).isFalse();
  }

  @Test
  void oneLineIsNoVerse() {
    assertThat(unwrapped("The heron stands.")).isFalse();
  }

  private static boolean wrapped(String... lines) {
    return isVerse(WRAPPED, lines);
  }

  private static boolean unwrapped(String... lines) {
    return isVerse(UNWRAPPED, lines);
  }

  /** Whether lines are verse in a book that has others before them. */
  private static boolean isVerse(List<String> book, String... lines) {
    List<String> all = new ArrayList<>(book);
    Collections.addAll(all, lines);
    ZonedBlock passage = new ZonedBlock(book.size(), all.size(), 1, Zone.BODY, null);
    return Verse.is(passage, BookText.of(all, false));
  }
}
