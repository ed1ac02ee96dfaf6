package org.annales.entity.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Made-up names in several languages, found without a model. */
class InflectedNamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ru | Мы видели, как Егор Лампин пел. С Егором Лампиным был сосед. У Егора Лампина спали. |"
            + " Егор Лампин",
        "ru | Мы знали, что Вера Гданская поёт. О Вере Гданской молчали. Все ждали Веру Гданскую. |"
            + " Вера Гданская",
        "ru | Был там Юрий Седов. К Юрию Седову шли. Письмо Юрия Седова лежало. | Юрий Седов",
        "uk | Ми знали, що Остап Лісовський співає. З Остапом Лісовським був сусід. Лист Остапа"
            + " Лісовського лежав. | Остап Лісовський",
        "pl | Tam był Marek Lisecki. Z Markiem Liseckim szedł sąsiad. U Marka Liseckiego spali. |"
            + " Marek Lisecki",
        "pl | Wiemy, że Halina Bor śpiewa. O Halinie Bor mówiono. | Halina Bor",
        "cs | Byl tam Karel Listář. S Karlem Listářem šel soused. U Karla Listáře spali. | Karel"
            + " Listář",
        "cs | Byla tam Hana Listářová. O Haně Listářové mluvili a viděli Hanu Listářovou. | Hana"
            + " Listářová",
        "la | Ibi habitat Lampius. Ibi librum Lampii vidimus et Lampio dedimus. | Lampius",
        "de | Dort war Orlanda. Wir sahen Orlandas alten und neuen. | Orlanda"
      })
  void casesOfOneNameAreOneEntity(String language, String text, String name) {
    assertThat(names(language, text)).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ru | Там был Лампин, и был там Ламп. | Ламп, Лампин",
        "ru | Мы знали, что Валентин Орм поёт. Валентина пела. Ждали Валентину и шли к Валентине. |"
            + " Валентин Орм, Валентина",
        "ru | Мы знали, что Лев Каменской поёт. С ним была Софья Каменская. | Лев Каменской, Софья"
            + " Каменская",
        "pl | Wiemy, że Jan Bor śpiewa. Potem Jana Borowska spała. Widzieli Janę Borowską. | Jan"
            + " Bor, Jana Borowska",
        "de | Dort war Karl Orlands. Man sah Orland, und Karl Orlands ging. | Karl Orlands, Orland",
        "en | They met Anna there. They met Ann there. | Ann, Anna",
        "en | They met Ivan Adams. They met Ivan Adam. | Ivan Adam, Ivan Adams"
      })
  void twoNamesAreTwo(String language, String text, String names) {
    assertThat(String.join(", ", names(language, text))).isEqualTo(names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ru | С Анной Орм пел сосед. И Анна Орм пела. А Анна Орм спала, и мы слышали, как Анна Орм"
            + " пела. | Анна Орм",
        "ru | О В. И. Лампине молчали. Там был В. И. Лампин. | В. И. Лампин",
        "es | Y Ana Orme cantó. Luego Ana Orme durmió, y vimos a Ana Orme. | Ana Orme",
        "it | E Ada Orme cantò. Poi dormì Ada Orme. | Ada Orme",
        "pl | I Ada Orme spała. Widziano, że Ada Orme spała. | Ada Orme",
        "en | We met W H Orme. They saw A. B. Harker. | A. B. Harker, W. H. Orme"
      })
  void aWordOfOneLetterIsNoInitial(String language, String text, String names) {
    assertThat(String.join(", ", names(language, text))).isEqualTo(names);
  }

  @Test
  void theFormsAreKeptWithTheirReason() {
    Entity entity =
        mentions("ru", "Там был Егор Лампин. С Егором Лампиным был сосед.").get(0).entity();

    assertThat(entity.aliases().get("Егором Лампиным").reason()).isEqualTo("inflection");
    assertThat(entity.aliases().get("Егор Лампин").reason()).isEqualTo("name");
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
    String[] sentences = text.split("(?<=\\p{Ll}{2}[.]) ", -1);
    for (int i = 0; i < sentences.length; i++) {
      section.add(i, LetterWords.in(language).lowered(Sentences.of(sentences[i])), recognizer);
    }
    return new BookNames(
            language,
            Recognizers.PATTERNS,
            Set.of("they", "we", "then"),
            List.of(section),
            List.of(),
            Authority.NONE)
        .mentions();
  }
}
