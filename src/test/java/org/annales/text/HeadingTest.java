package org.annales.text;

import static org.assertj.core.api.Assertions.assertThat;

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
