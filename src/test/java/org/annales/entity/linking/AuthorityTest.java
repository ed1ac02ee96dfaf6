package org.annales.entity.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a person says of names stands above what is found. */
class AuthorityTest {
  private static final NameType P = NameType.PERSON;
  private static final Recognizer KNOWING =
      Sentences.knowing(Map.of("Harker", P, "Ada", P, "Orme", P, "Tom", P, "Lowell", P, "Anna", P));

  @Test
  void entitiesAreMergedUnderANewName() {
    List<Mention> found =
        names(
            record("Ada Orme-Harker", P, List.of("Ada Harker", "Orme"), List.of()),
            "We met Ada Harker.",
            "Then Orme came.",
            "So Lowell left.");

    assertThat(shown(found))
        .containsExactly("Ada Harker: Ada Orme-Harker", "Orme: Ada Orme-Harker", "Lowell: Lowell");
    Entity merged = found.get(0).entity();
    assertThat(merged.aliases().values().stream().map(Entity.Alias::reason))
        .containsExactlyInAnyOrder("name", "authority");
    assertThat(merged.aliases().get("Orme").evidence())
        .containsExactly(Entity.Evidence.ofName("Orme"));
  }

  @Test
  void aFormIsSplitOffFromAnEntity() {
    assertThat(
            shown(
                names(
                    record("Tom Harker, the elder", P, List.of(), List.of("T. Harker")),
                    "We met Tom Harker.",
                    "Then T. Harker came.",
                    "So Harker left.")))
        .containsExactly(
            "Tom Harker: Tom Harker", "T. Harker: Tom Harker, the elder", "Harker: Tom Harker");
  }

  @Test
  void anEntityIsSplitBySections() {
    Authority authority =
        new Authority(
            List.of(
                new AuthorityRecord(
                    "Tom Harker", P, List.of("Harker"), List.of(), Set.of(), Set.of("two"))),
            Set.of(),
            Map.of());
    List<SectionNames> sections =
        List.of(
            section("book/one", authority, "We met Harker."),
            section("book/two", authority, "We met Harker."));

    assertThat(shown(names(authority, sections)))
        .containsExactly("Harker: Harker", "Harker: Tom Harker");
  }

  @Test
  void epithetsInSmallLettersAreFoundWhereTheyStandWithTheirPossessive() {
    List<Mention> found =
        names(
            record("Ada Harker", P, List.of(), List.of("the lady of the lamp", "Addie")),
            "The lady of the lamp came.",
            "We saw the lady of the lamp's house, and Addie.",
            "They met the lady of the house.",
            "So Ada Harker left.");

    assertThat(shown(found))
        .containsExactly(
            "The lady of the lamp: Ada Harker",
            "the lady of the lamp: Ada Harker",
            "Addie: Ada Harker",
            "Ada Harker: Ada Harker");
    assertThat(found.get(1).from()).isEqualTo(2);
    assertThat(found.get(1).to()).isEqualTo(7);
    assertThat(found.get(2).rule()).isEqualTo("authority");
  }

  @Test
  void aLongerNameIsNoForm() {
    assertThat(
            shown(
                names(
                    record("Ada Lowell", P, List.of(), List.of("Ada")),
                    "We met Ada Harker.",
                    "Then Ada came.")))
        .containsExactly("Ada Harker: Ada Harker", "Ada: Ada Lowell");
  }

  @Test
  void aNameThatWasMissedIsAdded() {
    List<Mention> found =
        names(
            record("Winter Gate", NameType.PLACE, List.of(), List.of()),
            "We stood before the Winter Gate.");

    assertThat(shown(found)).containsExactly("Winter Gate: Winter Gate");
    assertThat(found.get(0).type()).isEqualTo(NameType.PLACE);
  }

  @Test
  void aTypeIsPutRight() {
    List<Mention> found =
        names(record("Lowell", NameType.PLACE, List.of(), List.of()), "Then Lowell lay before us.");

    assertThat(found).extracting(Mention::type).containsExactly(NameType.PLACE);
    assertThat(found.get(0).entity().type()).isEqualTo(NameType.PLACE);
  }

  @Test
  void aMentionOfOneOfSeveralIsItsOwnOnceTheyAreOne() {
    List<Mention> found =
        names(
            record("Ada Harker", P, List.of("Anna Harker"), List.of()),
            "We met Ada Harker and Anna Harker.",
            "Then all left.");
    Authority merged = authority(record("Ada Harker", P, List.of("Anna Harker"), List.of()));
    List<SectionNames> sections =
        List.of(
            section("book/one", merged, "We met Ada Harker.", "Then Anna Harker came."),
            section("book/two", merged, "We saw Harker."));

    assertThat(found).allMatch(mention -> mention.entity().name().equals("Ada Harker"));
    assertThat(names(Authority.NONE, sections).get(2).candidates()).hasSize(2);
    assertThat(names(merged, sections).get(2).entity().name()).isEqualTo("Ada Harker");
  }

  @Test
  void wordsThatAreNoNamesAreLeftOut() {
    Authority authority = new Authority(List.of(), Set.of("Lowell"), Map.of());

    assertThat(
            shown(
                names(
                    authority, List.of(section("book/one", authority, "Then Lowell met Harker.")))))
        .containsExactly("Harker: Harker");
  }

  @Test
  void aGazetteerTellsWhatNamesAreOf() {
    Authority authority =
        new Authority(List.of(), Set.of(), Map.of(NameType.PLACE, Set.of("Quarrington")));
    List<SectionNames> sections =
        List.of(section("book/one", authority, "They came home to Quarrington."));

    assertThat(names(Authority.NONE, sections)).isEmpty();
    assertThat(names(authority, sections))
        .extracting(Mention::type)
        .containsExactly(NameType.PLACE);
  }

  @Test
  void aRecordHoldsForItsDocumentsOnly() {
    AuthorityRecord other =
        new AuthorityRecord(
            "Ada Lowell", P, List.of("Harker"), List.of("Addie"), Set.of("other"), Set.of());
    Authority authority = authority(other);

    assertThat(
            shown(
                names(
                    authority,
                    List.of(section("book/one", authority, "We met Harker.", "So Addie left.")))))
        .containsExactly("Harker: Harker");
  }

  @Test
  void aSplitLeavesTheHeadingOfTheIndexWhereItWas() {
    Authority authority = inSection("Tom Harker", List.of("Ada Harker"), "two");
    List<SectionNames> sections = sections(authority);
    List<Mention> found =
        names(authority, sections, List.of(new IndexHeading("Harker, Ada", Map.of(0, 1))));

    assertThat(shown(found)).containsExactly("Ada Harker: Ada Harker", "Harker: Tom Harker");
    assertThat(found.get(0).entity().headings()).containsExactly("Harker, Ada");
    assertThat(found.get(1).entity().headings()).isEmpty();
  }

  @Test
  void whatIsSplitOffMayGoToSomebodyWhoIsThere() {
    Authority authority = inSection("Lowell", List.of("Harker"), "two");
    List<SectionNames> sections =
        List.of(
            section("book/one", authority, "We met Harker.", "Then Lowell came."),
            section("book/two", authority, "We met Harker.", "Then Lowell came."));
    List<Mention> found = names(authority, sections);

    assertThat(shown(found))
        .containsExactly("Harker: Harker", "Lowell: Lowell", "Harker: Lowell", "Lowell: Lowell");
    assertThat(found.get(1).entity())
        .isSameAs(found.get(2).entity())
        .isSameAs(found.get(3).entity());
  }

  @Test
  void aTypeIsPutRightWhereTheRecordHoldsAndNowhereElse() {
    AuthorityRecord record =
        new AuthorityRecord(
            "Lowell", NameType.PLACE, List.of(), List.of(), Set.of(), Set.of("two"));
    Authority authority = authority(record);
    List<SectionNames> sections =
        List.of(
            section("book/one", authority, "Then Lowell came."),
            section("book/two", authority, "Then Lowell lay there."));
    List<Mention> found = names(authority, sections);

    assertThat(found).extracting(Mention::type).containsExactly(P, NameType.PLACE);
    assertThat(found).allSatisfy(m -> assertThat(m.entity().type()).isEqualTo(m.type()));
  }

  @Test
  void formsAreCountedAsTheyAreListed() {
    List<Mention> found =
        names(
            record("Ada Harker", P, List.of(), List.of("my cousin", "Jo March")),
            "Then my cousin came.",
            "We met Jo March.");

    for (Mention mention : found) {
      assertThat(mention.entity().aliases()).containsKey(mention.surface());
    }
    assertThat(shown(found)).containsExactly("my cousin: Ada Harker", "Jo March: Ada Harker");
  }

  @Test
  void stopsAndApostrophesMayBeWrittenInAnyWay() {
    Authority authority =
        new Authority(
            List.of(record("The Captain", P, List.of("T Harker"), List.of("O'Lowell"))),
            Set.of("V. Orme"),
            Map.of());
    List<SectionNames> sections =
        List.of(
            section(
                "book/one", authority, "We met T. Harker.", "Then O’Lowell came.", "So V. Orme."));

    assertThat(shown(names(authority, sections)))
        .containsExactly("T. Harker: The Captain", "O’Lowell: The Captain");
  }

  private static Authority inSection(String name, List<String> entities, String section) {
    return authority(new AuthorityRecord(name, P, entities, List.of(), Set.of(), Set.of(section)));
  }

  private static List<SectionNames> sections(Authority authority) {
    return List.of(
        section("book/one", authority, "We met Ada Harker."),
        section("book/two", authority, "We met Harker."));
  }

  private static AuthorityRecord record(
      String name, NameType type, List<String> entities, List<String> forms) {
    return new AuthorityRecord(name, type, entities, forms, Set.of(), Set.of());
  }

  private static Authority authority(AuthorityRecord record) {
    return new Authority(List.of(record), Set.of(), Map.of());
  }

  private static List<Mention> names(AuthorityRecord record, String... sentences) {
    Authority authority = authority(record);
    return names(authority, List.of(section("book/one", authority, sentences)));
  }

  private static SectionNames section(String id, Authority authority, String... sentences) {
    return Sentences.section(id, KNOWING, authority, sentences);
  }

  private static List<Mention> names(Authority authority, List<SectionNames> sections) {
    return names(authority, sections, List.of());
  }

  private static List<Mention> names(
      Authority authority, List<SectionNames> sections, List<IndexHeading> index) {
    return new BookNames(
            "en",
            Recognizers.CORENLP,
            Set.of("then", "so", "we", "they", "the"),
            sections,
            index,
            authority)
        .mentions();
  }

  private static List<String> shown(List<Mention> mentions) {
    return mentions.stream().map(m -> m.surface() + ": " + m.entity().name()).toList();
  }
}
