package org.annales.text.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Map;
import org.annales.format.FileFormats;
import org.annales.text.BookReader;
import org.annales.text.model.InputFile;
import org.annales.text.model.Quotations;
import org.annales.text.model.ReadDocument;
import org.annales.text.model.ReadingRules;
import org.annales.text.model.Role;
import org.annales.text.model.TokenRules;
import org.annales.text.model.Zone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Notes marked by signs, in brackets or raised. */
class SignedNotesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[*]",
        "(*)",
        "[**]",
        "(†)",
        "[‡]",
        "[§]",
        "*",
        "†",
        "^{*}",
        "^*",
        "<sup>*</sup>",
        "⁎"
      })
  void aSignMarksANote(String sign) {
    ReadDocument read = text("The goat" + sign + " ate hay.", sign + " So the maid said.");

    assertThat(read.notes())
        .extracting(note -> note.text() + " | " + (note.mark() != null))
        .containsExactly("So the maid said. | true");
    assertThat(read.sentences()).extracting(s -> s.text()).contains("The goat ate hay.");
    assertThat(read.problems()).noneMatch(p -> p.code().contains("note"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"§", "‖", "¶"})
  void signsOfLawsAndParagraphsMarkNotesWhereNotesBeginWithThem(String sign) {
    ReadDocument read = text("The goat ate hay" + sign + " there.", sign + " So the maid said.");

    assertThat(read.notes()).hasSize(1);
    assertThat(read.sentences()).extracting(s -> s.text()).contains("The goat ate hay there.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "By § 12 of the law goats eat hay. | § 12 Goats eat hay.",
        "The BGB§ 3 has no goats. | § 3 Goats eat hay."
      })
  void aSignBeforeANumberIsThatOfALaw(String prose, String law) {
    ReadDocument read = text(prose, law);

    assertThat(read.notes()).isEmpty();
    assertThat(read.sentences()).extracting(s -> s.text()).contains(prose);
  }

  @Test
  void aMarkWithSpacesAroundItLeavesOne() {
    assertThat(
            text("The goat (*) ate, and (**) slept.", "(*) Of Oake.\n\n(**) In hay.").sentences())
        .extracting(s -> s.text())
        .contains("The goat ate, and slept.");
  }

  @Test
  void aSignThatTheTextSpeaksOfStays() {
    assertThat(text("An asterisk (*) stands there.", "So the maid said.").sentences())
        .extracting(s -> s.text())
        .contains("An asterisk (*) stands there.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a href='#fn9'><sup>9</sup></a>",
        "<sup><a href='#fn9'>9</a></sup>",
        "<a href='#fn9'>[9]</a>",
        "<a class='footnote-ref' href='#fn9'>9</a>",
        "<a href='#fn9'>*</a>"
      })
  void aLinkToANoteThatIsNotThereIsNoText(String link) {
    assertThat(html("<p>The goat" + link + " ate hay.</p>").sentences())
        .extracting(s -> s.text())
        .containsExactly("The goat ate hay.");
  }

  @Test
  void anotherLinkThatLeadsNowhereIsText() {
    assertThat(html("<p>Goats, <a href='#p9'>9</a>, and <a href='#x'>hay</a>.</p>").sentences())
        .extracting(s -> s.text())
        .containsExactly("Goats, 9, and hay.");
  }

  private static ReadDocument text(String prose, String notes) {
    return read(
        "a.txt",
        "CHAPTER I\n\nThe maid sat on the wall all day and saw the goats.\n\n"
            + prose
            + "\n\n"
            + notes
            + "\n\nThe maid slept in the hay that night and heard nothing.\n");
  }

  private static ReadDocument html(String body) {
    return read("a.html", "<html><body>" + body + "</body></html>");
  }

  private static ReadDocument read(String name, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    ReadingRules rules =
        new ReadingRules(
            "en",
            TokenRules.DEFAULT,
            EnumSet.of(Zone.BODY, Zone.VERSE),
            Quotations.INCLUDE,
            Map.of());
    return new BookReader(rules, new FileFormats())
        .read(new InputFile("a", "file:///" + name, name, Role.SOURCE, bytes.length), bytes);
  }
}
