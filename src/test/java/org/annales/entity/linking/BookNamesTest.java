package org.annales.entity.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Small books of our own, with a recognizer that knows some of their words. */
class BookNamesTest {
  private static final NameType P = NameType.PERSON;
  private static final NameType L = NameType.PLACE;

  @Test
  void whatMostMentionsSayIsTrueOfAll() {
    Recognizer recognizer = Sentences.knowing(Map.of("Harker", P));
    Recognizer mistaken = Sentences.knowing(Map.of("Harker", L));
    Recognizer blind = Sentences.knowing(Map.of());
    List<Mention> found =
        names(
            List.of(),
            Sentences.section(
                recognizer, "We saw Harker.", "Then Harker left.", "So Harker wrote."),
            Sentences.section(mistaken, "We went to Harker."),
            Sentences.section(blind, "We saw Harker."));

    assertThat(found).hasSize(5).allMatch(mention -> mention.type() == P);
    assertThat(found.stream().map(Mention::rule))
        .containsExactly("recognized", "recognized", "recognized", "vote", "vote");
    assertThat(found.stream().map(Mention::entity).distinct()).hasSize(1);
  }

  @Test
  void aCommonWordAtTheBeginningIsNoName() {
    Recognizer recognizer = Sentences.knowing(Map.of("Harker", P));

    assertThat(
            shown(
                names(
                    List.of(),
                    Sentences.section(
                        recognizer, "Soon Harker came.", "He came soon, and soon left."))))
        .containsExactly("Harker: Harker");
  }

  @Test
  void possessivesAndPluralsOfTitlesAreNoPartOfAName() {
    Recognizer recognizer = Sentences.knowing(Map.of("Harker", P, "Orme", P));

    assertThat(
            shown(
                names(
                    List.of(),
                    Sentences.section(
                        recognizer, "We read Harker's letter.", "We met Captain Orme."))))
        .containsExactly("Harker: Harker", "Orme: Orme");
  }

  @Test
  void formsOfOneNameAreOnePerson() {
    Recognizer recognizer = Sentences.knowing(Map.of("Harker", P, "Ada", P, "A", P, "B", P));
    List<Mention> found =
        names(
            List.of(),
            Sentences.section(
                recognizer,
                "We met Ada Harker.",
                "Then A. B. Harker spoke.",
                "So Harker left.",
                "We asked Ada."));

    assertThat(found.stream().map(Mention::entity).distinct()).hasSize(1);
    assertThat(found.get(0).entity().name()).isEqualTo("Ada Harker");
    assertThat(found.get(0).entity().aliases().keySet())
        .containsExactly("A. B. Harker", "Ada", "Ada Harker", "Harker");
    assertThat(found.get(0).entity().aliases().get("Ada").reason()).isEqualTo("first_name");
  }

  @Test
  void twoBearersOfASurnameAreKeptApart() {
    Recognizer recognizer = Sentences.knowing(Map.of("Harker", P, "Ada", P, "Paul", P, "Mr", P));
    List<Mention> found =
        names(
            List.of(),
            Sentences.section(recognizer, "We met Ada Harker.", "Then Harker left."),
            Sentences.section(recognizer, "We met Paul Harker.", "Then Harker left."),
            Sentences.section(recognizer, "Then Harker left."));

    assertThat(found.get(1).entity().name()).isEqualTo("Ada Harker");
    assertThat(found.get(3).entity().name()).isEqualTo("Paul Harker");
    assertThat(found.get(4).entity()).isNull();
    assertThat(found.get(4).candidates().stream().map(Entity::name))
        .containsExactlyInAnyOrder("Ada Harker", "Paul Harker");
  }

  @Test
  void theIndexTellsWhoIsMeant() {
    Recognizer recognizer = Sentences.knowing(Map.of("Harker", P));
    List<Mention> found =
        names(
            List.of(
                new IndexHeading("Harker, Ada", Map.of(0, 1)),
                new IndexHeading("Harker, Paul", Map.of(1, 1))),
            Sentences.section(recognizer, "Then Harker left."),
            Sentences.section(recognizer, "Then Harker left."));

    assertThat(found.stream().map(mention -> String.join(";", mention.entity().headings())))
        .containsExactly("Harker, Ada", "Harker, Paul");
  }

  @Test
  void ofTwoInTheIndexTheOneWithMostPagesIsMeant() {
    Recognizer recognizer = Sentences.knowing(Map.of("Harker", P, "Paul", P));
    List<Mention> found =
        names(
            List.of(
                new IndexHeading("Harker, Ada", Map.of(0, 6)),
                new IndexHeading("Harker, Paul", Map.of(0, 1))),
            Sentences.section(
                recognizer, "Then Harker left.", "We met Paul Harker.", "So Harker came."));

    assertThat(found.stream().map(mention -> String.join(";", mention.entity().headings())))
        .containsExactly("Harker, Ada", "Harker, Paul", "Harker, Ada");
  }

  @Test
  void theMainBearerIsMeantThoughAnotherWasJustNamed() {
    Recognizer recognizer = Sentences.knowing(Map.of("Harker", P, "Ada", P, "Paul", P));
    List<Mention> found =
        names(
            List.of(),
            Sentences.section(
                recognizer,
                "We met Ada Harker.",
                "So Ada Harker came.",
                "Then Ada Harker left.",
                "On came Ada Harker.",
                "We met Paul Harker.",
                "Then Harker left."));

    assertThat(found.get(5).entity().name()).isEqualTo("Ada Harker");
  }

  @Test
  void aFirstNameWithPatronymicIsTheOneWithTheseInitials() {
    Recognizer recognizer =
        Sentences.knowing(Map.of("Orlin", P, "G", P, "K", P, "Grigor", P, "Kirovich", P));
    List<Mention> found =
        names(
            List.of(),
            Sentences.section(recognizer, "We met G. K. Orlin.", "Then Grigor Kirovich left."));

    assertThat(found.stream().map(Mention::entity).distinct()).hasSize(1);
  }

  @Test
  void anotherFormOfTheFirstNameIsInTheIndex() {
    Recognizer recognizer = Sentences.knowing(Map.of("Orlin", P, "Grisha", P, "G", P));
    List<Mention> found =
        names(
            List.of(new IndexHeading("Orlin, A. K. (Grisha)", Map.of())),
            Sentences.section(
                recognizer, "We met Grisha Orlin.", "Then G. Orlin left.", "So Grisha came."));

    assertThat(found.stream().map(Mention::entity).distinct()).hasSize(1);
  }

  @Test
  void anAcronymIsTheNameThatIntroducesIt() {
    NameType o = NameType.ORGANIZATION;
    Recognizer recognizer =
        Sentences.knowing(Map.of("Harbour", o, "Lamp", o, "Office", o, "HLO", o, "HLX", o));
    List<Mention> found =
        names(
            List.of(),
            Sentences.section(
                recognizer,
                "We asked the Harbour Lamp Office (HLO).",
                "Then the HLO replied.",
                "So the HLX replied."));

    assertThat(shown(found))
        .containsExactly(
            "Harbour Lamp Office: Harbour Lamp Office",
            "HLO: Harbour Lamp Office",
            "HLO: Harbour Lamp Office",
            "HLX: HLX");
    assertThat(found.get(1).entity().aliases().get("HLO").reason()).isEqualTo("acronym");
  }

  @Test
  void aWordThatStandsOnlyOnceAtTheBeginningIsNoFirstNameOfTheWellKnown() {
    Recognizer recognizer = Sentences.knowing(Map.of("Harker", P, "Evidently", P, "Paul", P));
    List<Mention> found =
        names(
            List.of(),
            Sentences.section(
                recognizer,
                "We saw Harker.",
                "Then Harker left.",
                "So Harker came.",
                "That Harker slept.",
                "Evidently Harker was tired.",
                "Paul Orme slept."));

    assertThat(found.get(4).surface()).isEqualTo("Harker");
    assertThat(found.get(5).surface()).isEqualTo("Paul");
  }

  @Test
  void aFormThatStandsOnceInManyIsNotWhatSomebodyIsCalled() {
    Entity entity = new Entity(P, "Harker");
    entity.add("Paul Harker", "name", null, true);
    assertThat(entity.name()).isEqualTo("Paul Harker");
    for (int i = 0; i < 40; i++) {
      entity.add("Harker", "surname", null, false);
    }
    assertThat(entity.name()).isEqualTo("Harker");
    entity.add("Paul Harker", "name", null, true);
    assertThat(entity.name()).isEqualTo("Paul Harker");
  }

  @Test
  void aFamilyIsNobodyAlone() {
    Recognizer recognizer = Sentences.knowing(Map.of("Harker", P, "Ada", P, "Tom", P));
    List<Mention> found =
        names(
            List.of(),
            Sentences.section(
                recognizer,
                "We met Ada Harker.",
                "Then Tom Harker left.",
                "So the Harkers were gone."));

    assertThat(found.get(2).entity()).isNull();
    assertThat(found.get(2).candidates().stream().map(Entity::name))
        .containsExactlyInAnyOrder("Ada Harker", "Tom Harker");
  }

  @Test
  void mrAndMrsAreTwo() {
    Recognizer recognizer = Sentences.knowing(Map.of("Orme", P));
    List<Mention> found =
        names(List.of(), Sentences.section(recognizer, "We met Mr. Orme.", "Then Mrs. Orme came."));

    assertThat(found.stream().map(Mention::entity).distinct()).hasSize(2);
  }

  @Test
  void whatIsMadeOfNamesIsNobody() {
    Recognizer recognizer =
        Sentences.knowing(Map.of("Harker", P, "Orme", P, "Harker-Orme", P, "Harkerist", P));

    assertThat(
            shown(
                names(
                    List.of(),
                    Sentences.section(
                        recognizer,
                        "We saw Harker.",
                        "We saw Orme.",
                        "That was the Harker-Orme pact.",
                        "He was a Harkerist then."))))
        .containsExactly("Harker: Harker", "Orme: Orme");
  }

  @Test
  void monthsAreNobody() {
    Recognizer recognizer = Sentences.knowing(Map.of("June", P, "Harker", P));

    assertThat(shown(names(List.of(), Sentences.section(recognizer, "On 4 June Harker left."))))
        .containsExactly("Harker: Harker");
  }

  @Test
  void aBookWithoutCapitalsHasNoNames() {
    assertThat(names(List.of(), Sentences.section(Sentences.knowing(Map.of()), "we saw harker.")))
        .isEmpty();
    assertThat(names(List.of())).isEmpty();
  }

  private static List<Mention> names(List<IndexHeading> headings, SectionNames... sections) {
    return new BookNames(
            "en",
            Recognizers.CORENLP,
            Set.of("then", "so", "on", "we", "the", "that", "he"),
            List.of(sections),
            headings,
            Authority.NONE)
        .mentions();
  }

  private static List<String> shown(List<Mention> mentions) {
    return mentions.stream()
        .map(m -> m.surface() + ": " + Stream.of(m.entity().name()).collect(Collectors.joining()))
        .toList();
  }
}
