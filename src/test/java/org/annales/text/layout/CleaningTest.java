package org.annales.text.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.annales.text.model.Repair;
import org.annales.text.model.Repairs;
import org.junit.jupiter.api.Test;

class CleaningTest {
  private final Repairs repairs = new Repairs();
  private final Cleaning cleaning = new Cleaning(new Vocabulary(List.of("a mill-pond")), repairs);

  @Test
  void aPlainLineLosesItsMarginsOnly() {
    assertThat(cleaning.line("  The *heron* — “grey” — slept.  "))
        .isEqualTo("The *heron* — “grey” — slept.");
    assertThat(repairs.counts()).isEmpty();
  }

  @Test
  void ligaturesAreWrittenAsTheirLetters() {
    assertThat(cleaning.line("ﬁve ﬂat oﬃces")).isEqualTo("five flat offices");
    assertThat(repairs.counts()).isEqualTo(Map.of(Repair.LIGATURE, 3L));
  }

  @Test
  void accentsAreComposed() {
    assertThat(cleaning.line("he\u0301ron")).isEqualTo("h\u00E9ron");
    assertThat(repairs.counts()).isEqualTo(Map.of(Repair.COMPOSED, 1L));
  }

  @Test
  void softHyphensAndInvisibleCharactersAreRemoved() {
    assertThat(cleaning.line("her\u00ADon\u200B of the \uFEFFpond")).isEqualTo("heron of the pond");
    assertThat(repairs.counts()).isEqualTo(Map.of(Repair.SOFT_HYPHEN, 3L));
  }

  @Test
  void aSoftHyphenAtALinesEndDividesAWord() {
    assertThat(cleaning.line("the her\u00AD")).isEqualTo("the her-");
  }

  @Test
  void tagsAreRemovedButNotWhatMerelyStandsInAngles() {
    assertThat(cleaning.line("The <i>grey</i> heron<br/> of <x> and 3 < 4 > 2"))
        .isEqualTo("The grey heron of <x> and 3 < 4 > 2");
    assertThat(repairs.counts()).isEqualTo(Map.of(Repair.MARKUP, 3L));
  }

  @Test
  void lettersOfAnotherScriptInsideAWordAreReplaced() {
    assertThat(cleaning.line("the hеron")).isEqualTo("the heron");
    assertThat(repairs.counts()).isEqualTo(Map.of(Repair.HOMOGLYPH, 1L));
  }

  @Test
  void hyphensAtLinesEndsAreCountedBothWays() {
    assertThat(cleaning.hyphen("her", "on", "on sat")).isEqualTo(LineHyphen.DIVIDES);
    assertThat(cleaning.hyphen("mill", "pond", "pond")).isEqualTo(LineHyphen.OF_WORD);
    assertThat(repairs.counts())
        .isEqualTo(Map.of(Repair.HYPHEN_REMOVED, 1L, Repair.HYPHEN_KEPT, 1L));
  }

  @Test
  void repairsThatWereNotMadeAreNotCounted() {
    repairs.add(Repair.LIGATURE, 0);

    assertThat(repairs.counts()).isEmpty();
  }
}
