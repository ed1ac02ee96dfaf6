package org.annales.text.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GutenbergTest {

  @ParameterizedTest
  @CsvSource({
    "*** START OF THE PROJECT GUTENBERG EBOOK X ***, *** END OF THE PROJECT GUTENBERG EBOOK X ***",
    "***START OF THIS PROJECT GUTENBERG EBOOK X***, ***END OF THIS PROJECT GUTENBERG EBOOK X***",
    "*** Start of the Project Gutenberg Etext X, End of Project Gutenberg's X",
    "*** START OF THE PROJECT GUTENBERG EBOOK X, End of the Project Gutenberg EBook of X",
    "*END*THE SMALL PRINT! FOR PUBLIC DOMAIN ETEXTS*Ver.04.29.93*END*, END OF PROJECT GUTENBERG ETEXT",
    "*** START OF THIS PROJECT GUTENBERG EBOOK X ***, Ende dieses Project Gutenberg Etextes",
    "*** START OF THIS PROJECT GUTENBERG EBOOK X ***, Ende dieses Projekt Gutenberg Etextes X",
    "*** START OF THIS PROJECT GUTENBERG EBOOK X ***, Fin de Project Gutenberg's X",
    "*** START OF THIS PROJECT GUTENBERG EBOOK X ***, Fin du Projet Gutenberg Etext de X",
    "*** START OF THIS PROJECT GUTENBERG EBOOK X ***, Einde van het Project Gutenberg-eBoek",
    "***START OF THE COPYRIGHTED PROJECT GUTENBERG EBOOK X***, *** END OF THE COPYRIGHTED PROJECT GUTENBERG EBOOK X"
  })
  void theTextStandsBetweenTheMarks(String start, String end) {
    Gutenberg text = Gutenberg.of(List.of("Title: X", start, "A text.", end, "A licence."));

    assertThat(text.from()).isEqualTo(2);
    assertThat(text.to()).isEqualTo(3);
  }

  @Test
  void aStartMarkMayGoOverSeveralLines() {
    Gutenberg text =
        Gutenberg.of(
            List.of(
                "*** START OF THE PROJECT GUTENBERG EBOOK THE WEIR AND",
                "ITS KEEPERS ***",
                "A text."));

    assertThat(text.from()).isEqualTo(2);
  }

  @Test
  void anOldTextMayHaveAnEndMarkOnly() {
    List<String> lines = new ArrayList<>(Collections.nCopies(200, "A line."));
    lines.add("End of the Project Gutenberg Etext of X");
    lines.add("A licence.");

    assertThat(Gutenberg.of(lines).to()).isEqualTo(200);
  }

  @Test
  void aTextWithoutMarksIsWhole() {
    List<String> lines = List.of("Title: X", "A text.", "End of Project Gutenberg, he said.");

    assertThat(Gutenberg.of(lines)).isEqualTo(new Gutenberg(0, 3, Map.of()));
  }

  @Test
  void aTextWithoutAnEndMarkRunsToItsEnd() {
    List<String> lines = List.of("*** START OF THE PROJECT GUTENBERG EBOOK X ***", "A text.");

    assertThat(Gutenberg.of(lines)).isEqualTo(new Gutenberg(1, 2, Map.of()));
  }

  @Test
  void theHeaderTellsTitleAuthorAndLanguage() {
    List<String> lines =
        List.of(
            "Title: The Weir",
            "Author:  A. Pell ",
            "Language: English",
            "Title: Another",
            "Produced by: nobody",
            "*** START OF THE PROJECT GUTENBERG EBOOK THE WEIR ***",
            "Author: not this one");

    assertThat(Gutenberg.of(lines).data())
        .isEqualTo(Map.of("title", "The Weir", "author", "A. Pell", "language", "English"));
  }

  @Test
  void fieldsInOtherLanguagesAndOverSeveralLinesAreReadToo() {
    List<String> lines =
        List.of(
            "Titel: Das Wehr",
            "       und seine Wärter",
            "Autor: A. Pell",
            "",
            "       Produced by nobody",
            "*** START OF THE PROJECT GUTENBERG EBOOK DAS WEHR ***");

    assertThat(Gutenberg.of(lines).data())
        .isEqualTo(Map.of("title", "Das Wehr und seine Wärter", "author", "A. Pell"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Original publication: Fordham: Pell & Co., Ltd., 1874. | 1874",
        "Original publication: Fordham: Pell 1874 | Fordham: Pell 1874",
        "Original publication: Fordham: Pell, n.d. | ",
        "Release date: May 9, 2004 | "
      })
  void theFirstEditionIsThePublicationAndNotTheRelease(String field, String published) {
    List<String> lines = List.of(field, "*** START OF THE PROJECT GUTENBERG EBOOK X ***");

    assertThat(Gutenberg.of(lines).published()).isEqualTo(published);
  }
}
