package org.annales.text.heading;

import static org.assertj.core.api.Assertions.assertThat;

import org.annales.text.model.SectionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Chapter 3                  | chapter 3 '' (word)",
        "CHAPTER IV                 | chapter 4 '' (word)",
        "Chapter Seven              | chapter 7 '' (word)",
        "Chapter the First          | chapter 1 '' (word)",
        "CHAPTER II. THE OWL        | chapter 2 'THE OWL' (word)",
        "Chapter 2: The Owl         | chapter 2 'The Owl' (word)",
        "Chapter 2 – The Owl        | chapter 2 'The Owl' (word)",
        "Chapter 2 The Owl          | chapter 2 'The Owl' (word)",
        "Letter XII                 | letter 12 '' (word)",
        "Book the Second            | part 2 '' (word)",
        "PART ONE: The Barn         | part 1 'The Barn' (word)",
        "Volume III                 | part 3 '' (word)",
        "Appendix 2. Owls counted   | appendix 2 'Owls counted' (word)"
      })
  void aWordAndANumberMakeAHeading(String line, String heading) {
    assertThat(shown(line)).isEqualTo(heading);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Chapter Twenty-One          | chapter 21 '' (word)",
        "CHAPTER THE THIRTY-SECOND   | chapter 32 '' (word)",
        "Chapter the Last            | chapter null '' (word)",
        "CHAPTER I.—THE OWL          | chapter 1 'THE OWL' (word)",
        "CHAP. IV.                   | chapter 4 '' (word)",
        "CHAPTER Xl                  | chapter 11 '' (word)",
        "CHAPTER                     | chapter null '' (word)",
        "CHAPTFR XII                 | chapter 12 '' (word)",
        "CHAPTER XlVe                | chapter null '' (word)",
        "The First Book              | part 1 '' (word)",
        "VOLUME THE SECOND           | part 2 '' (word)",
        "1567 [CHAPTER X.]           | chapter 10 '1567' (word)",
        "BARN: Canto III             | poem 3 'BARN' (word)",
        "Erstes Kapitel              | chapter 1 '' (word)",
        "Einundzwanzigstes Kapitel   | chapter 21 '' (word)",
        "Fuenftes Kapitel. Die Eule  | chapter 5 'Die Eule' (word)",
        "2. Kapitel                  | chapter 2 '' (word)",
        "Kapitel 3: Die Scheune      | chapter 3 'Die Scheune' (word)",
        "III. Teil                   | part 3 '' (word)",
        "Das dritte Buch             | part 3 '' (word)",
        "Vierter Brief.              | letter 4 '' (word)",
        "CHAPITRE PREMIER            | chapter 1 '' (word)",
        "Chapitre vingt et unième    | chapter 21 '' (word)",
        "Chapitre quatre-vingt-douze | chapter 92 '' (word)",
        "DEUXIEME PARTIE             | part 2 '' (word)",
        "2e partie                   | part 2 '' (word)",
        "LIVRE DEUXIÈME. La Grange   | part 2 'La Grange' (word)",
        "SCÈNE II.                   | scene 2 '' (word)",
        "Lettre première             | letter 1 '' (word)",
        "Глава первая                | chapter 1 '' (word)",
        "ГЛАВА ДВАДЦАТЬ ПЕРВАЯ       | chapter 21 '' (word)",
        "ГЛАВА ХІІ                   | chapter 12 '' (word)",
        "Часть вторая. Сова          | part 2 'Сова' (word)",
        "1-я часть                   | part 1 '' (word)",
        "Capítulo primero            | chapter 1 '' (word)",
        "CAPITULO VIGESIMO SEGUNDO   | chapter 22 '' (word)",
        "Segunda parte               | part 2 '' (word)",
        "CAPITOLO DECIMOTERZO        | chapter 13 '' (word)",
        "Canto ventesimo             | poem 20 '' (word)",
        "EERSTE HOOFDSTUK            | chapter 1 '' (word)",
        "Tweeëntwintigste hoofdstuk  | chapter 22 '' (word)",
        "Tweede Deel                 | part 2 '' (word)",
        "FÖRSTA KAPITLET             | chapter 1 '' (word)",
        "Rozdział trzeci             | chapter 3 '' (word)",
        "Kapitola první              | chapter 1 '' (word)",
        "ENSIMMÄINEN LUKU            | chapter 1 '' (word)",
        "Første Kapitel              | chapter 1 '' (word)",
        "Розділ перший               | chapter 1 '' (word)",
        "CAPITULO DÉCIMO             | chapter 10 '' (word)",
        "Liber primus                | part 1 '' (word)"
      })
  void wordsAndNumbersAreReadInManyLanguages(String line, String heading) {
    assertThat(shown(line)).isEqualTo(heading);
  }

  @Test
  void aNumberMayStandBehindThatOfThePart() {
    assertThat(Heading.of("Lesson 2.3: Hay").within()).isEqualTo(2);
    assertThat(shown("Lesson 2.3: Hay")).isEqualTo("chapter 3 'Hay' (word)");
    assertThat(Heading.of("CHAPTER 1. I am born").within()).isNull();
    assertThat(Heading.of("CHAPTER I.--V").within()).isNull();
  }

  @Test
  void aSceneKnowsItsAct() {
    Heading heading = Heading.of("ACT II, SCENE III. A barn.");

    assertThat(shown("ACT II, SCENE III. A barn.")).isEqualTo("scene 3 'A barn.' (word)");
    assertThat(heading.within()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Letter to a friend",
        "Part one of the barn was dry.",
        "Book I read in the barn",
        "Canto di gufi",
        "The first part of the night was dry.",
        "No I did not.",
        "Chapter 3's end",
        "Les XII coups"
      })
  void proseThatBeginsLikeAHeadingIsNone(String line) {
    assertThat(Heading.of(line).kind()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Vorwort zur zweiten Auflage | preface",
        "INHALT                      | contents",
        "Anmerkungen                 | notes",
        "Nachwort                    | afterword",
        "AVANT-PROPOS                | foreword",
        "TABLE DES MATIÈRES          | contents",
        "Épilogue                    | afterword",
        "Предисловие                 | preface",
        "Оглавление                  | contents",
        "ЭПИЛОГ                      | afterword",
        "ÍNDICE                      | contents",
        "Introducción                | introduction",
        "Prefazione                  | preface",
        "Inhoud                      | contents",
        "VOORREDE                    | preface",
        "Innehåll                    | contents",
        "Spis treści                 | contents",
        "Předmluva                   | preface",
        "Передмова                   | preface"
      })
  void partsOfABookAreKnownByTheirNamesInManyLanguages(String line, String kind) {
    Heading heading = Heading.of(line);

    assertThat(heading.isNamed()).isTrue();
    assertThat(heading.kind().label()).isEqualTo(kind);
  }

  @Test
  void aWordOfSeveralLanguagesIsReadByTheDocumentsOwn() {
    assertThat(Heading.of("Prólogo", HeadingWords.of("es")).kind()).isEqualTo(SectionKind.PREFACE);
    assertThat(Heading.of("Prologo", HeadingWords.of("it")).kind())
        .isEqualTo(SectionKind.INTRODUCTION);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Chapter 2: The Owl^{3}  | chapter 2 'The Owl' (word)",
        "Chapter 2: The Owl[12]  | chapter 2 'The Owl' (word)",
        "Chapter 2: The Owl¹     | chapter 2 'The Owl' (word)",
        "Chapter 2^{1}: The Owl* | chapter 2 'The Owl' (word)"
      })
  void marksOfNotesAreNoPartOfTheTitle(String line, String heading) {
    assertThat(shown(line)).isEqualTo(heading);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "§ 4. The Barn    | chapter 4 'The Barn'",
        "IV — The Barn    | chapter 4 'The Barn'",
        "IV: The Barn     | chapter 4 'The Barn'",
        "— IV —           | chapter 4 ''",
        "4. The Barn      | chapter 4 'The Barn'",
        "4) The Barn      | chapter 4 'The Barn'",
        "XIV. The Barn    | chapter 14 'The Barn'",
        "XIV.             | chapter 14 ''",
        "XIV              | chapter 14 ''",
        "12.              | chapter 12 ''"
      })
  void aNumberAloneOrBeforeATitleMakesAChapter(String line, String heading) {
    assertThat(shown(line)).isEqualTo(heading);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Contents               | contents",
        "TABLE OF CONTENTS      | contents",
        "Foreword               | foreword",
        "Foreword to the second edition | foreword",
        "Preface                | preface",
        "Author’s Preface       | preface",
        "TRANSLATOR'S PREFACE   | preface",
        "Introduction           | introduction",
        "Introductory remarks   | introduction",
        "Prologue               | introduction",
        "Notes                  | notes",
        "NOTES AND REFERENCES   | notes",
        "Endnotes               | notes",
        "References             | notes",
        "Index of Names         | name_index",
        "Name Index             | name_index",
        "Subject Index          | subject_index",
        "INDEX                  | index",
        "General index          | index",
        "Select Bibliography    | bibliography",
        "Works Cited            | bibliography",
        "Afterword              | afterword",
        "Epilogue.              | afterword",
        "Conclusion             | afterword",
        "Appendix               | appendix",
        "Appendix A: The Weights | appendix",
        "Appendices             | appendix"
      })
  void aNameStandsAlone(String line, String kind) {
    Heading heading = Heading.of(line);

    assertThat(heading.isNamed()).isTrue();
    assertThat(heading.kind().label()).isEqualTo(kind);
    assertThat(heading.number()).isNull();
    assertThat(heading.title()).isEqualTo(line);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Appendix A", "Appendix B", "Appendix C", "Appendix D", "Appendix L"})
  void anAppendixIsLetteredAndNotNumberedInRomanHundreds(String line) {
    Heading heading = Heading.of(line);

    assertThat(heading.kind()).isEqualTo(SectionKind.APPENDIX);
    assertThat(heading.number()).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Owl",
        "Chapter and verse",
        "Part of the barn was dry",
        "Letter to a friend",
        "Notes on the owl",
        "An index of owls",
        "1917",
        "4 The Barn",
        "1234. The Barn",
        "iv",
        "IIII",
        "...",
        ""
      })
  void otherLinesNameNoKindAndNoNumber(String line) {
    assertThat(Heading.of(line)).isEqualTo(Heading.titled(null, line));
  }

  @Test
  void marksOfItalicsBoldTypeAndMarkUpAreLeftOut() {
    assertThat(shown("## **Chapter 2:**  _The   Owl_")).isEqualTo("chapter 2 'The Owl' (word)");
    assertThat(Heading.of("_INDEX_").kind()).isEqualTo(SectionKind.INDEX);
  }

  @Test
  void headingsAreAlikeByTheirLettersAndDigitsAlone() {
    String key = Headings.key("The  Owl's—Nest, No. 2!");

    assertThat(key).isEqualTo("the owl s nest no 2");
    assertThat(Headings.similarity(key, "the owl s nest no 2")).isEqualTo(1);
    assertThat(Headings.similarity("nest", "nets")).isEqualTo(0.5);
    assertThat(Headings.similarity("owl", "barn door")).isZero();
    assertThat(Headings.similarity("", "")).isEqualTo(1);
  }

  @Test
  void overlongKeysAreAlikeToNothing() {
    String overlong = "o".repeat(201);

    assertThat(Headings.similarity(overlong, overlong)).isZero();
  }

  private static String shown(String line) {
    Heading heading = Heading.of(line);
    return "%s %d '%s'%s"
        .formatted(
            heading.kind().label(),
            heading.number(),
            heading.title(),
            heading.word() ? " (word)" : "");
  }
}
