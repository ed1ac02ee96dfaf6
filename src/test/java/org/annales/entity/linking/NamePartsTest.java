package org.annales.entity.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nicknames, generations, surnames before given names and offices, found without a model. */
class NamePartsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "They met Orla \"Pip\" Lisle there. They liked Pip. They saw Lisle. | Orla \"Pip\" Lisle",
        "They met Orla “Pip” Lisle there. They liked “Pip” much. | Orla \"Pip\" Lisle",
        "They met Orla (Pip) Lisle there. They liked Pip. | Orla \"Pip\" Lisle",
        "They met Orla Lisle (\"Pip\") there. They liked Pip. | Orla Lisle \"Pip\"",
        "They met Orla \"Old Pip\" Lisle there. They liked Old Pip. | Orla \"Old Pip\" Lisle"
      })
  void aNicknameIsNoOtherPerson(String text, String name) {
    assertThat(names("en", text)).containsExactly(name);
  }

  @Test
  void aNicknameJoinsWhatARecognizerDivides() {
    Recognizer half = Sentences.knowing(Map.of("Orla", NameType.PERSON, "Lisle", NameType.PLACE));
    SectionNames section = Sentences.section(half, "They met Orla \"Pip\" Lisle there.");

    assertThat(
            new BookNames(
                    "en",
                    Recognizers.CORENLP,
                    Set.of("they"),
                    List.of(section),
                    List.of(),
                    Authority.NONE)
                .mentions().stream().map(Mention::surface))
        .containsExactly("Orla \"Pip\" Lisle");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They met Tom Orme Sr. and left. They met Tom Orme Jr. and left. | Tom Orme Jr., Tom Orme"
            + " Sr.",
        "They met Tom Orme, Jr., there. They met Tom Orme Jr. there. | Tom Orme Jr.",
        "They met Tom Orme II there. They met Tom Orme III there. | Tom Orme II, Tom Orme III",
        "They met Tom Orme the Elder there. They met Tom Orme the Younger. | Tom Orme Elder, Tom"
            + " Orme Younger",
        "They met the SR Tom Orme there. | SR Tom Orme"
      })
  void fatherAndSonAreTwo(String text, String names) {
    assertThat(String.join(", ", names("en", text))).isEqualTo(names);
  }

  @Test
  void aTitleShowsASurnameThatStandsFirst() {
    List<Mention> found =
        mentions(
            "en",
            "They met Lan Oru there. They met his sister Lan Ami too. Then Mr. Lan left. Then Miss"
                + " Lan came.");

    assertThat(found.stream().map(m -> m.entity().name()))
        .containsExactly("Lan Oru", "Lan Ami", "Lan Oru", "Lan Ami");
    assertThat(names("hu", "Ott volt Orló János. Ott volt Orló úr.")).containsExactly("Orló János");
    assertThat(names("en", "They met Ada Orme there. They met Mrs. Orme."))
        .allMatch(name -> name.endsWith("Orme"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They met Harbour Minister Ada Marsh there. They met Ada Marsh. | Ada Marsh",
        "They met the Minister of Wool and Boats Ada Lisle there. They met Ada Lisle. | Ada Lisle",
        "They met the Wool MP Ada Lisle there. They met Ada Lisle MP there. | Ada Lisle",
        "They met the former Prime Minister there. |",
        "They met Mr Justice Lisle there. | Lisle",
        "They met Ada Marsh there, in Lisle Marsh. | Ada Marsh, Lisle Marsh"
      })
  void anOfficeIsNoPartOfAName(String text, String names) {
    assertThat(String.join(", ", names("en", text))).isEqualTo(names == null ? "" : names);
  }

  @Test
  void aFormKeepsNoFullStopOfTheSentence() {
    assertThat(
            mentions(
                    "en",
                    "They met Tom Yu. They met Tom X. They met A. B. Orme. They met Orme A. B.")
                .stream()
                .map(Mention::surface))
        .containsExactly("Tom Yu", "Tom X", "A. B. Orme", "Orme A. B.");
  }

  private static Set<String> names(String language, String text) {
    return mentions(language, text).stream()
        .map(mention -> mention.entity().name())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<Mention> mentions(String language, String text) {
    SectionNames section =
        new SectionNames("book", "text", Set.of(), new AuthorityForms(Authority.NONE));
    Recognizer recognizer = Recognizers.PATTERNS.create();
    String[] sentences = text.split("(?<=[.]) (?=They |Then |Ott )", -1);
    for (int i = 0; i < sentences.length; i++) {
      section.add(i, Sentences.of(sentences[i]), recognizer);
    }
    return new BookNames(
            language,
            Recognizers.PATTERNS,
            Set.of("they", "we", "then", "ott"),
            List.of(section),
            List.of(),
            Authority.NONE)
        .mentions();
  }
}
