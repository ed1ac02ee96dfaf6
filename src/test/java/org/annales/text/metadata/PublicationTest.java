package org.annales.text.metadata;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Map;
import org.annales.text.BookReader;
import org.annales.text.model.Document;
import org.annales.text.model.InputFile;
import org.annales.text.model.Metadata;
import org.annales.text.model.Quotations;
import org.annales.text.model.ReadDocument;
import org.annales.text.model.ReadingRules;
import org.annales.text.model.Role;
import org.annales.text.model.Sentence;
import org.annales.text.model.TokenRules;
import org.annales.text.model.Zone;
import org.junit.jupiter.api.Test;

class PublicationTest {
  private static final Metadata GIVEN = new Metadata(null, null, "c. 1874", null);
  private static final String LETTER = "The Mill\n9 May 1874\n\nDear Ann,\n\nIt burns.\n";

  @Test
  void whatTheUserGivesGoesBeforeAll() {
    assertThat(told(Role.SOURCE, "post_1875.txt", GIVEN, LETTER))
        .isEqualTo("c. 1874 1874 manifest");
  }

  @Test
  void theFieldsOfTheFileGoBeforeItsHead() {
    assertThat(told(Role.SOURCE, "post_1875.txt", Metadata.NONE, "Date: 1876\n\n" + LETTER))
        .isEqualTo("1876 1876 file");
  }

  @Test
  void theHeadOfASourceGoesBeforeItsName() {
    assertThat(told(Role.SOURCE, "post_1875.txt", Metadata.NONE, LETTER))
        .isEqualTo("9 May 1874 1874 head");
    assertThat(told(Role.SOURCE, "post_1875.txt", Metadata.NONE, "It burns.\n"))
        .isEqualTo("1875 1875 name");
  }

  @Test
  void aWorkIsDatedByNeither() {
    assertThat(told(Role.TEXT, "post_1875.txt", Metadata.NONE, LETTER)).isEqualTo("null null null");
  }

  @Test
  void aDateWithoutAYearIsKeptAsWritten() {
    assertThat(told(Role.TEXT, "post.txt", new Metadata(null, null, "n.d.", null), LETTER))
        .isEqualTo("n.d. null manifest");
  }

  @Test
  void aFileThatCannotBeReadIsDatedToo() {
    assertThat(told(Role.SOURCE, "post_1875.txt", Metadata.NONE, "%PDF-1.4"))
        .isEqualTo("1875 1875 name");
  }

  @Test
  void whatWasReadBesidesStaysInTheText() {
    ReadDocument read =
        read(Role.SOURCE, "a.txt", Metadata.NONE, "Title: Fire\nDate: 1876\n\nIt burns.\n");

    assertThat(read.document().title()).isEqualTo("Fire");
    assertThat(read.sentences())
        .extracting(Sentence::text)
        .containsExactly("Title: Fire Date: 1876", "It burns.");
  }

  @Test
  void aBlockOfFieldsIsNoTitle() {
    String text = "Date: 1876\n\nThe Mill\n\nIt burns.\n";

    assertThat(read(Role.TEXT, "a.txt", Metadata.NONE, text).document().title())
        .isEqualTo("The Mill");
  }

  private static String told(Role role, String path, Metadata given, String text) {
    Document document = read(role, path, given, text).document();
    return document.published() + " " + document.year() + " " + document.publishedFrom();
  }

  private static ReadDocument read(Role role, String path, Metadata given, String text) {
    ReadingRules rules =
        new ReadingRules(
            "en", TokenRules.DEFAULT, EnumSet.of(Zone.BODY), Quotations.INCLUDE, Map.of());
    InputFile file = new InputFile("mill", "file:///" + path, path, role, text.length(), given);
    return new BookReader(rules).read(file, text.getBytes(UTF_8));
  }
}
