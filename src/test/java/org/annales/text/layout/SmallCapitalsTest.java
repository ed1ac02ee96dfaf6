package org.annales.text.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annales.text.model.Repair;
import org.annales.text.model.Repairs;
import org.junit.jupiter.api.Test;

class SmallCapitalsTest {
  private static final Vocabulary VOCABULARY =
      new Vocabulary(List.of("the heron of Oake and the pond of the BBC", "at Oake by the heron"));

  @Test
  void theOpeningIsPutBackToOrdinaryCase() {
    assertThat(mended("THE HERON OF OAKE slept.")).isEqualTo("The heron of Oake slept.");
  }

  @Test
  void whatTheBookWritesInCapitalsStaysSo() {
    assertThat(mended("THE BBC AND THE heron slept.")).isEqualTo("The BBC and the heron slept.");
  }

  @Test
  void theFirstWordHasACapital() {
    assertThat(mended("“HERONS, said he, sleep.”")).isEqualTo("“Herons, said he, sleep.”");
  }

  @Test
  void anInitialOpensNoSmallCapitals() {
    assertThat(mended("A heron slept.")).isEqualTo("A heron slept.");
    assertThat(mended("I, A heron, slept.")).isEqualTo("I, A heron, slept.");
  }

  @Test
  void aLineInCapitalsAloneIsAHeading() {
    assertThat(mended("THE HERON OF OAKE")).isEqualTo("THE HERON OF OAKE");
  }

  @Test
  void manyWordsInCapitalsAreNoOpening() {
    String notice = "ALL HERONS ARE TO LEAVE THE POND AT ONCE OR THE MILLER WILL OPEN THE SLUICE";

    assertThat(mended(notice + " said the board.")).isEqualTo(notice + " said the board.");
  }

  @Test
  void laterWordsInCapitalsStay() {
    assertThat(mended("THE heron of OAKE slept.")).isEqualTo("The heron of OAKE slept.");
  }

  @Test
  void eachWordIsCounted() {
    Repairs repairs = new Repairs();
    SmallCapitals.mended("THE HERON OF OAKE slept.", VOCABULARY, repairs);

    assertThat(repairs.counts()).containsEntry(Repair.SMALL_CAPITALS, 4L);
  }

  @Test
  void aWordWhoseLengthWouldChangeStays() {
    assertThat(mended("İRİS and reeds")).hasSameSizeAs("İRİS and reeds");
  }

  private static String mended(String text) {
    return SmallCapitals.mended(text, VOCABULARY, new Repairs());
  }
}
