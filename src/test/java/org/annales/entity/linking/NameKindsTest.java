package org.annales.entity.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Kinds of words around and inside names that a recognizer takes wrongly. */
class NameKindsTest {
  private static final Recognizer KNOWING =
      Sentences.knowing(
          Map.of(
              "Orme",
              NameType.PERSON,
              "Ormes",
              NameType.PERSON,
              "Harker",
              NameType.PERSON,
              "Dear",
              NameType.PERSON,
              "Thirdly",
              NameType.PERSON,
              "Pell",
              NameType.PERSON,
              "Winterton",
              NameType.PLACE,
              "USSR",
              NameType.PLACE,
              "Union",
              NameType.PLACE));

  @Test
  void whatOpensASentenceOrALetterIsNoName() {
    assertThat(names("They met Orme there.", "Dear Orme, come home.", "Thirdly, we left."))
        .isEqualTo("Orme person, Orme person");
  }

  @Test
  void anArticleBeginsNoName() {
    assertThat(names("They met Orme there.", "It was a feast à la Orme of old."))
        .isEqualTo("Orme person, Orme person");
  }

  @Test
  void thePluralOfASurnameIsTheFamily() {
    List<Mention> found =
        mentions("They met Orme there.", "We saw Orme.", "We know our Ormes too.");

    assertThat(found.get(2).isOfFamily()).isTrue();
    assertThat(found.get(2).candidates()).containsExactly(found.get(0).entity());
  }

  @Test
  void whatMostlyStandsBehindPrepositionsOfPlaceIsAPlace() {
    assertThat(names("They were in Pell.", "They were taken to Pell."))
        .isEqualTo("Pell place, Pell place");
    assertThat(names("They read it in Pell Gazette.", "They saw it in Pell Gazette."))
        .isEqualTo("Pell Gazette publication, Pell Gazette publication");
    assertThat(names("They found it in Pell.", "They saw Pell.", "Pell spoke."))
        .isEqualTo("Pell person, Pell person, Pell person");
    assertThat(names("They saw Orme.", "They believed in Orme.", "They asked Orme."))
        .isEqualTo("Orme person, Orme person, Orme person");
  }

  @Test
  void anOfficeIsNoName() {
    assertThat(names("He was Commissar of Lamps there.")).isEmpty();
    assertThat(names("They missed the General Staff there."))
        .isEqualTo("General Staff organization");
  }

  @Test
  void aTitleInSmallLettersMayBeAVerb() {
    assertThat(names("They will miss Winterton.", "They left Winterton."))
        .isEqualTo("Winterton place, Winterton place");
  }

  @Test
  void namesOfOneStateAreOneEntity() {
    List<Mention> found = mentions("They left the Soviet Union.", "They left the USSR.");

    assertThat(found.get(1).entity()).isSameAs(found.get(0).entity());
    assertThat(found.get(1).entity().name()).isEqualTo("Soviet Union");
  }

  @Test
  void aShortPhraseInQuotationMarksIsATitleBesideAWordForWorks() {
    assertThat(names("He was known as \"The Grey Heron\" there.")).doesNotContain("publication");
    assertThat(names("He wrote a story, \"The Grey Heron\" of course."))
        .isEqualTo("The Grey Heron publication");
  }

  @Test
  void aNewspaperThatSpeaksAlsoStandsForItsPublishers() {
    Entity gazette = mentions("Today the Pell Gazette said so.").get(0).entity();

    assertThat(gazette.type()).isEqualTo(NameType.PUBLICATION);
    assertThat(gazette.alsoType()).isEqualTo(NameType.ORGANIZATION);
  }

  private static String names(String... sentences) {
    return mentions(sentences).stream()
        .map(mention -> mention.surface() + " " + mention.type().label())
        .collect(Collectors.joining(", "));
  }

  private static List<Mention> mentions(String... sentences) {
    return new BookNames(
            "en",
            Recognizers.CORENLP,
            Set.of("they", "we", "it", "he", "the"),
            List.of(Sentences.section(KNOWING, sentences)),
            List.of(),
            Authority.NONE)
        .mentions();
  }
}
