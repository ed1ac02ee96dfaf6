package org.annales.text.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annales.text.model.SectionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Letters and diaries without numbers. */
public class DatedHeadingsTest {
  private static final String PROSE =
      """

      The ferry across the Sill was a raft, two ropes and a bell that
      nobody rang twice, since the ferryman was deaf on the one side and
      did not care to hear upon the other; and so the carters waited in
      their carts, and the goats ate what they could reach of the load,
      which was the better part of it.

      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Sillford, Saturday.",
        "en | October 4.",
        "en | May, 1792.",
        "en | Oct. 3rd, 1801",
        "en | Tuesday morning",
        "en | At the Ferry, the 4th of June.",
        "en | 4/9/1912",
        "en | 1912-09-04",
        "de | Sillfurt, den 3. Oktober 1801.",
        "de | Am 3. März",
        "fr | À Sillon, le 3 octobre 1801.",
        "ru | Силловка, 3 октября 1801 г.",
        "es | 3 de octubre de 1801",
        "pl | Sillowo, 3 października 1801 roku"
      })
  void aPlaceAndADateAreADateLine(String language, String line) {
    assertThat(DateWords.of(language).isDateLine(line)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | May I come in?",
        "en | March",
        "en | The goats came on Saturday.",
        "en | Saturday was a day of rain",
        "en | He paid 4 pence in October",
        "en | “Saturday,” said the carter.",
        "en | 1801",
        "en | The Second Book",
        "de | Der Mai war kalt",
        "fr | Elle arriva le 3 octobre"
      })
  void aSentenceWithADateIsNone(String language, String line) {
    assertThat(DateWords.of(language).isDateLine(line)).isFalse();
  }

  @Test
  void letterDatesBeginLetters() {
    List<OutlineItem> items =
        items(
            "LETTERS OF A CARTER\n\n\nSillford, Saturday.\n"
                + PROSE
                + "Your K. Q.\n\n"
                + "Sillford, October 4.\n"
                + PROSE
                + "Your K. Q.\n\nTO ANN BELL\n\nUpham, May, 1792.\n"
                + PROSE
                + "K. Q.\n");

    assertThat(items.stream().filter(i -> i.kind() == SectionKind.LETTER))
        .extracting(i -> i.label() + " " + i.title())
        .containsExactly(
            "letter-1 Sillford, Saturday.",
            "letter-2 Sillford, October 4.",
            "letter-3 TO ANN BELL Upham, May, 1792.");
  }

  @Test
  void datesInsideNumberedChaptersBeginNothing() {
    String entries = "October 4.\n" + PROSE + "October 5.\n" + PROSE;

    assertThat(items("CHAPTER I\n\n" + entries + "CHAPTER II\n\n" + entries))
        .extracting(OutlineItem::label)
        .containsExactly("chapter-1", "chapter-2");
  }

  @Test
  void datesAtTheFeetOfPiecesBeginNothing() {
    String piece = PROSE + PROSE + "Sillford, October 4, 1801.\n";

    assertThat(items(piece + piece + piece + piece))
        .extracting(OutlineItem::kind)
        .doesNotContain(SectionKind.LETTER);
  }

  private static List<OutlineItem> items(String text) {
    return Outline.of(List.of(text.split("\n", -1)), "en", List.of()).items();
  }
}
