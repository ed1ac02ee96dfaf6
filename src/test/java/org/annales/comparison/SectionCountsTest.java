package org.annales.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annales.corpus.CountedRuns;
import org.annales.corpus.SectionPlace;
import org.annales.corpus.SectionText;
import org.annales.text.model.Quotations;
import org.annales.text.model.Sentence;
import org.annales.text.model.TokenRules;
import org.annales.text.model.Zone;
import org.annales.text.sentence.Tokenizer;
import org.junit.jupiter.api.Test;

class SectionCountsTest {
  @Test
  void namesAreNoComplexWords() {
    assertThat(complex(Zone.BODY, "The governor of Winterbourne saw Mr. Alexander in tatters."))
        .isEqualTo(1);
    assertThat(complex(Zone.BODY, "\u201cNot here,\u201d Alexander said.")).isZero();
    assertThat(complex(Zone.BODY, "Alexander said so.")).as("what opens a sentence").isEqualTo(1);
  }

  @Test
  void wordsWithACapitalForAnotherReasonAreComplex() {
    assertThat(complex(Zone.BODY, "THE GOVERNOR WAS THERE.")).isEqualTo(1);
    assertThat(complex(Zone.BODY, "She said: \u201cTerrible weather.")).isEqualTo(1);
    assertThat(complex(Zone.VERSE, "the night was long Terrible and cold")).isEqualTo(1);
  }

  @Test
  void compoundsAndWordsMadeLongByAnEndingAreNotComplex() {
    assertThat(complex(Zone.BODY, "The water-carrier decided on expenses.")).isZero();
  }

  private static long complex(Zone zone, String text) {
    Sentence sentence =
        new Sentence(
            "weir",
            "weir/1",
            zone,
            true,
            1,
            1,
            1,
            1,
            text,
            new Tokenizer(TokenRules.DEFAULT).tokens(text, new boolean[text.length()]),
            null);
    SectionText section =
        SectionText.of(
            new SectionPlace("weir", "weir.txt", "weir/1", 1, "text", "en"),
            List.of(sentence),
            true);
    return SectionCounts.of(
            section, new CountedRuns(Quotations.INCLUDE), LanguageResources.of("en"))
        .all()
        .of(Count.COMPLEX);
  }
}
