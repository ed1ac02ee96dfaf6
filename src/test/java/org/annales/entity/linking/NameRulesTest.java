package org.annales.entity.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a book decides of names where the recognizer alone says too much or too little. */
class NameRulesTest {
  private static final NameType P = NameType.PERSON;
  private static final NameType L = NameType.PLACE;
  private static final NameType O = NameType.ORGANIZATION;

  @Test
  void aNameEndsWhereTheRecognizerEndsIt() {
    assertThat(shown(Map.of("Harker", P), "Meanwhile Harker came.", "The Former Harker left."))
        .containsExactly("person Harker", "person Harker");
  }

  @Test
  void aWordThatIsAPartOfNamesElsewhereIsOneHere() {
    Recognizer knowing = Sentences.knowing(Map.of("Ada", P, "Harker", P));
    Recognizer half = Sentences.knowing(Map.of("Harker", P));

    assertThat(
            shown(
                Recognizers.CORENLP,
                Sentences.section(knowing, "We met Ada Harker.", "They saw Ada there."),
                Sentences.section(half, "We met Ada Harker.")))
        .containsExactly("person Ada Harker", "person Ada", "person Ada Harker");
  }

  @Test
  void smallWordsThatAreRecognizedJoinAName() {
    assertThat(
            shown(
                Map.of("Hall", O, "of", O, "the", O, "Weavers", O),
                "They met in Hall of the Weavers there."))
        .containsExactly("organization Hall of the Weavers");
    assertThat(shown(Map.of("Hall", P, "Leeds", L), "They met Hall of Leeds there."))
        .containsExactly("person Hall", "place Leeds");
  }

  @Test
  void titlesInsideNamesOfOrganizationsAreNoTitles() {
    assertThat(shown(Map.of("General", O, "Looms", O), "They sold General Looms then."))
        .containsExactly("organization General Looms");
    assertThat(shown(Map.of("Orme", P), "They asked Retired General Orme then."))
        .contains("person Orme");
  }

  @Test
  void aPersonIsNoPartOfTheBodyBeforeHim() {
    assertThat(
            shown(
                Map.of("Weaving", O, "Committee", O, "Orme", O),
                Map.of("Orme", P),
                "The Weaving Committee Orme had left.",
                "Then they met Orme and Orme, and Orme again."))
        .startsWith("organization Weaving Committee", "person Orme");
  }

  @Test
  void aCommaHintsAtATypeAndDoesNotDecideIt() {
    assertThat(shown(Map.of("Orme", P), "They met Orme, Weaver of wool."))
        .containsExactly("person Orme");
    assertThat(shown(Map.of("Orme", P), "They met Orme and Lisle then."))
        .containsExactly("person Orme", "person Lisle");
  }

  @Test
  void aFamilyIsAPersonInThePlural() {
    Recognizer recognizer = Sentences.knowing(Map.of("Orme", P));
    List<Mention> found =
        names(
            Recognizers.CORENLP,
            Sentences.section(recognizer, "They met Orme.", "Then the Ormes left."));

    assertThat(found.stream().map(Mention::rule)).containsExactly("recognized", "plural");
    assertThat(found.get(1).name()).isEqualTo("Ormes");
    assertThat(found.get(1).type()).isEqualTo(P);
  }

  @Test
  void anOfficeIsNoOrganization() {
    assertThat(shown(Map.of("Wool", O), "They saw the Secretary of Wool there.")).isEmpty();
    assertThat(shown(Map.of("Wool", O), "They saw the weavers of Wool there."))
        .containsExactly("organization Wool");
  }

  @Test
  void aPersonInATitleOfAWorkIsNotMentioned() {
    assertThat(
            shown(
                Map.of("Ada", P, "Harker", P),
                "They read “The Trial of Ada Harker” aloud.",
                "“Look at Ada Harker,” they said."))
        .containsExactly("publication The Trial of Ada Harker", "person Ada Harker");
  }

  @Test
  void shortMonthsBeforeANumberAreNoNames() {
    assertThat(shown(Map.of("Leeds", L), "They left Leeds, Jan. 7 of that year."))
        .containsExactly("place Leeds");
    assertThat(shown(Map.of("Jan", P), "They left Jan there.")).containsExactly("person Jan");
  }

  @Test
  void aCountryIsAPlaceWhereOtherNamesAreUndecided() {
    assertThat(shown(Recognizers.PATTERNS, "They loved Portugal.", "They wrote of Portugal."))
        .containsExactly("place Portugal", "place Portugal");
    assertThat(shown(Map.of("Soviet", L, "Union", L), "They saw the Soviet Union then."))
        .containsExactly("place Soviet Union");
  }

  @Test
  void wordsOfPlaceBeforeFewOfItsMentionsMakeNoPlace() {
    assertThat(
            shown(
                Recognizers.PATTERNS,
                "They met Captain Orme.",
                "They trust in Orme.",
                "They asked about Orme."))
        .containsExactly("person Orme", "person Orme", "person Orme");
  }

  @Test
  void mIsMonsieurWhereHardlyAnyOtherLetterStandsBeforeNames() {
    Map<String, NameType> known =
        Map.of("M", P, "Orme", P, "Lisle", P, "Harker", P, "Ada", P, "A", P, "B", P);

    List<Mention> french =
        names(
            Recognizers.CORENLP,
            Sentences.section(
                Sentences.knowing(known), "They met M. Orme.", "He met M. Lisle and M. Harker."));
    assertThat(french.stream().map(Mention::name)).containsExactly("Orme", "Lisle", "Harker");
    assertThat(french.stream().map(Mention::title)).containsOnly("M");

    assertThat(
            shown(
                known,
                "They met M. Orme.",
                "He met M. Lisle and M. Harker.",
                "He met A. Orme, B. Orme and A. Lisle."))
        .startsWith("person M Orme", "person M Lisle", "person M Harker");
  }

  @Test
  void shortFormsOfPronounsAreNoNames() {
    assertThat(shown(Map.of("Orme", P), "Then Orme, I’d say, left."))
        .containsExactly("person Orme");
  }

  private static List<String> shown(Map<String, NameType> known, String... sentences) {
    return shown(Recognizers.CORENLP, Sentences.section(Sentences.knowing(known), sentences));
  }

  /** The first sentence is recognized in one way, the second in another. */
  private static List<String> shown(
      Map<String, NameType> one, Map<String, NameType> two, String first, String second) {
    return shown(
        Recognizers.CORENLP,
        Sentences.section(Sentences.knowing(one), first),
        Sentences.section(Sentences.knowing(two), second));
  }

  private static List<String> shown(Recognizers recognizers, String... sentences) {
    return shown(recognizers, Sentences.section(recognizers.create(), sentences));
  }

  private static List<String> shown(Recognizers recognizers, SectionNames... sections) {
    return names(recognizers, sections).stream()
        .map(mention -> mention.type().label() + " " + mention.name())
        .toList();
  }

  private static List<Mention> names(Recognizers recognizers, SectionNames... sections) {
    Set<String> small = Set.of("they", "then", "he", "the", "look");
    return new BookNames("en", recognizers, small, List.of(sections), List.of(), Authority.NONE)
        .mentions();
  }
}
