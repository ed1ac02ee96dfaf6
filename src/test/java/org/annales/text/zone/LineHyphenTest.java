package org.annales.text.zone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.annales.text.layout.Cleaning;
import org.annales.text.layout.Vocabulary;
import org.annales.text.model.Line;
import org.annales.text.model.Repairs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Hyphens at the ends of lines; a bar divides the lines. */
class LineHyphenTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "de; Ziegen-|und Schafstall; Ziegen- und Schafstall",
        "de; Vieh-|bzw. Heuhandel; Vieh- bzw. Heuhandel",
        "de; drei-|bis viermal; drei- bis viermal",
        "de; Stall-|wie Scheunentor; Stall- wie Scheunentor",
        "nl; geiten-|en schapenstal; geiten- en schapenstal",
        "sv; get-|och fårstall; get- och fårstall",
        "da; gede-|eller fårestald; gede- eller fårestald",
        "nb; geite-|og sauefjøs; geite- og sauefjøs",
        "fi; vuohi-|sekä lammastalo; vuohi- sekä lammastalo",
        "hu; kecske-|és juhól; kecske- és juhól",
        "ru; козо-|и овцеводство; козо- и овцеводство",
        "en; pre-|and post-lambing hay; pre- and post-lambing hay",
        "en; goat-|or sheep-keeping folk; goat- or sheep-keeping folk",
        "en; two-|or threefold; two- or threefold"
      })
  void aHyphenBeforeAConjunctionIsSuspended(String language, String lines, String text) {
    assertThat(text(language, lines)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "de; der Ziegen-|unterstand; der Ziegenunterstand",
        "de; irgend-|wie; irgendwie",
        "de; Kür-|bis; Kürbis",
        "de; Den-|noch; Dennoch",
        "en; conquer-|or; conqueror",
        "en; thous-|and; thousand",
        "en; tak-|en; taken",
        "da; al-|tid; altid"
      })
  void aSyllableThatIsAlsoAConjunctionIsNone(String language, String lines, String text) {
    assertThat(text(language, lines)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "fr; Bêle-|t-elle; Bêle-t-elle",
        "fr; dort-|il; dort-il",
        "fr; Mangent-|elles; Mangent-elles",
        "fr; N'est-|ce pas; N'est-ce pas",
        "fr; suis-|je; suis-je",
        "fr; mange-|moi ça; mange-moi ça",
        "fr; donnez-|lui; donnez-lui",
        "fr; celles-|ci; celles-ci",
        "fr; cette chèvre-|là; cette chèvre-là",
        "fr; peut-|être; peut-être",
        "fr; eux-|mêmes; eux-mêmes",
        "en; forty-|two goats; forty-two goats",
        "en; self-|milking; self-milking",
        "en; ex-|soldier; ex-soldier",
        "en; well-|known; well-known",
        "en; well-|watered; well-watered",
        "en; vice-|admiral; vice-admiral",
        "en; half-|eaten; half-eaten",
        "en; good-|natured; good-natured",
        "en; long-|legged; long-legged",
        "en; three-|quarters; three-quarters",
        "en; great-|grandsons; great-grandsons",
        "en; passers-|by; passers-by",
        "fr; trente-|deux; trente-deux",
        "fr; belle-|mère; belle-mère",
        "fr; demi-|chèvre; demi-chèvre",
        "pt; disse-|lhe; disse-lhe",
        "pt; viu-|a; viu-a",
        "pt; sentou-|se; sentou-se",
        "pt; deu-|lhe; deu-lhe",
        "pt; fazê-|lo; fazê-lo",
        "ro; într-|un; într-un",
        "ru; что-|нибудь; что-нибудь",
        "ru; из-|за козы; из-за козы",
        "ru; кое-|что; кое-что"
      })
  void aHyphenThatItsLanguageWritesIsKept(String language, String lines, String text) {
    assertThat(text(language, lines)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "fr; ce-|la; cela",
        "fr; voi-|là; voilà",
        "fr; mer-|ci; merci",
        "fr; va-|leur; valeur",
        "fr; silen-|ce; silence",
        "fr; mu-|tuel-|le; mutuelle",
        "en; twen-|ty; twenty",
        "en; self-|ish; selfish",
        "en; ex-|plain; explain",
        "en; well-|ington; wellington",
        "en; non-|commissioned; noncommissioned",
        "en; short-|age; shortage",
        "en; high-|ness; highness",
        "fr; grand-|eur; grandeur",
        "pt; aco-|lhe; acolhe",
        "pt; mei-|o; meio",
        "pt; me-|nos; menos",
        "pt; fa-|la; fala",
        "es; dis-|se; disse",
        "ru; ког-|да; когда"
      })
  void aSyllableThatIsAlsoAWordIsJoined(String language, String lines, String text) {
    assertThat(text(language, lines)).isEqualTo(text);
  }

  @Test
  void theSpellingOfTheBookDecidesFirst() {
    assertThat(text("fr", "na-|tu-|rel-|le", "la naturelle")).isEqualTo("naturelle");
    assertThat(text("en", "ex-|king", "an exking")).isEqualTo("exking");
    assertThat(text("de", "Stall-|und", "der Stallund")).isEqualTo("Stallund");
    assertThat(text("en", "non-|smoker", "a non-smoker")).isEqualTo("non-smoker");
  }

  @Test
  void halvesOfDividedWordsAreNoWords() {
    assertThat(text("en", "the scatter-|grazing", "the scatter-", "grazing"))
        .isEqualTo("the scattergrazing");
    assertThat(text("en", "the scatter-|grazing", "to scatter a grazing herd"))
        .isEqualTo("the scatter-grazing");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-", "¬", "=", "⸗", "‐", "\u00AD"})
  void signsOfOldPrintAndOfScannersDivideAWord(String sign) {
    assertThat(text("en", "the wash" + sign + "|ing hung")).isEqualTo("the washing hung");
  }

  @Test
  void anEqualsSignOfAFormulaDividesNone() {
    assertThat(text("en", "where x=|y holds")).isEqualTo("where x= y holds");
    assertThat(text("en", "see a.html?page=|two")).isEqualTo("see a.html?page= two");
    assertThat(text("en", "the sum =|two goats")).isEqualTo("the sum = two goats");
  }

  @Test
  void aHyphenThatTheNextLineRepeatsBelongsToTheWord() {
    assertThat(text("pt", "disse-|-lhe")).isEqualTo("disse-lhe");
    assertThat(text("pl", "kozio-|-owczy")).isEqualTo("kozio-owczy");
    assertThat(text("en", "the goat|-like kid")).isEqualTo("the goat -like kid");
  }

  private static String text(String language, String lines, String... others) {
    List<Line> numbered = new ArrayList<>();
    for (String line : lines.split("\\|", -1)) {
      numbered.add(new Line(numbered.size() + 1, line));
    }
    Cleaning cleaning = new Cleaning(new Vocabulary(List.of(others)), new Repairs(), language);
    return Paragraph.of(numbered, cleaning, Set.of()).text();
  }
}
