package org.annales.text.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annales.text.model.Metadata;
import org.junit.jupiter.api.Test;

class HeaderFieldsTest {

  @Test
  void aBlockOfFieldsTellsTitleAuthorAndDate() {
    HeaderFields fields =
        HeaderFields.of(
            List.of(
                "",
                "Title: The Weir",
                "  and Its Keepers",
                "Author: A. Pell",
                "Archive: Box 3",
                "Date: 9 May 1874",
                "",
                "Date: not this one"));

    assertThat(fields)
        .isEqualTo(
            new HeaderFields(
                new Metadata("The Weir and Its Keepers", "A. Pell", "9 May 1874", null), 6));
  }

  @Test
  void theWordsMayBeOfOtherLanguages() {
    assertThat(HeaderFields.of(List.of("Titel: Das Wehr", "Verfasser: A. Pell", "Datum: 1874", "")))
        .extracting(HeaderFields::metadata)
        .isEqualTo(new Metadata("Das Wehr", "A. Pell", "1874", null));
  }

  @Test
  void aBlockBetweenLinesOfHyphensMayHaveBlankLines() {
    assertThat(HeaderFields.of(List.of("---", "title: \"The Weir\"", "date: 1874", "---", "Text.")))
        .isEqualTo(new HeaderFields(new Metadata("The Weir", null, "1874", null), 3));
  }

  @Test
  void aTextThatBeginsLikeOneIsNone() {
    assertThat(HeaderFields.of(List.of("Title: The Weir", "It rose in May.", "")).to()).isZero();
    assertThat(HeaderFields.of(List.of("Author: Good day.", "Keeper: Good day.", "")).to())
        .isZero();
    assertThat(HeaderFields.of(List.of("Title: The Weir")).to()).isZero();
    assertThat(HeaderFields.of(List.of()).to()).isZero();
  }

  @Test
  void aFieldWithoutAValueSaysNothing() {
    assertThat(HeaderFields.of(List.of("Title: The Weir", "Date:", "")).metadata())
        .isEqualTo(new Metadata("The Weir", null, null, null));
  }
}
