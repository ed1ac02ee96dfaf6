package org.annales.entity.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Titles of works, which hold names and are none of them. */
class TitleFinderTest {
  private static final Recognizer KNOWING =
      Sentences.knowing(Map.of("Harker", NameType.PERSON, "Selwick", NameType.PLACE));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "He read *The Lamps of Harker* then.     | The Lamps of Harker",
        "He read *Novaya lampa*, and slept.      | Novaya lampa",
        "He read the *Selwick Lamp's* first page.| Selwick Lamp",
        "He read the *Lamp Herald*’s first page. | Lamp Herald",
        "He read *Lanterna* then.                | Lanterna",
        "He read “The Lamps of Harker” then.     | The Lamps of Harker"
      })
  void titlesInItalicsOrQuotationMarksAreWorks(String sentence, String title) {
    assertThat(names(sentence))
        .anySatisfy(
            mention -> {
              assertThat(mention.surface()).isEqualTo(title);
              assertThat(mention.type()).isEqualTo(NameType.PUBLICATION);
            })
        .noneMatch(mention -> mention.type() == NameType.PERSON);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*Harker:* We lit it.",
        "It was *very* cold.",
        "*Laughter in the hall.*",
        "He said that *the lamp was out* then.",
        "*Keep it lit*, he said."
      })
  void whatIsStressedOrSpokenIsNoWork(String sentence) {
    assertThat(names(sentence)).noneMatch(mention -> mention.type() == NameType.PUBLICATION);
  }

  @Test
  void aNameInItalicsHereAndThereIsWhatItIs() {
    assertThat(
            names(
                "We saw Harker.", "So Harker left.", "And Harker came.", "It was *Harker* again."))
        .hasSize(4)
        .allMatch(mention -> mention.type() == NameType.PERSON);
  }

  @Test
  void aWorkIsOneWithItsArticleOrWithout() {
    assertThat(
            names("We read *The Lamps of Harker*.", "So *Lamps of Harker* sold.").stream()
                .map(Mention::entity)
                .distinct())
        .hasSize(1);
  }

  private static List<Mention> names(String... sentences) {
    return new BookNames(
            "en",
            Recognizers.CORENLP,
            Set.of("then", "so", "he", "we", "it", "and"),
            List.of(Sentences.section(KNOWING, sentences)),
            List.of(),
            Authority.NONE)
        .mentions();
  }
}
