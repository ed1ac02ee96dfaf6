package org.annales.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParagraphTest {

  @Test
  void linesAreJoinedByOneSpace() {
    assertThat(text("  The goat ate ", "the washing", "", "and slept.  "))
        .isEqualTo("The goat ate the washing and slept.");
  }

  @Test
  void aWordDividedAtALinesEndIsJoinedWhereTheVocabularySaysSo() {
    List<String> lines = List.of("Every wash-", "line sagged.");

    assertThat(Paragraph.of(lines, 1, "wash-line"::equals).text())
        .isEqualTo("Every washline sagged.");
    assertThat(Paragraph.of(lines, 1, word -> false).text()).isEqualTo("Every wash-line sagged.");
  }

  @Test
  void theVocabularyIsAskedForTheTwoHalvesOnly() {
    assertThat(Paragraph.of(List.of("The bill-", "y’s goat"), 1, "bill-y"::equals).text())
        .isEqualTo("The billy’s goat");
  }

  @Test
  void aHyphenBeforeACapitalIsKept() {
    assertThat(text("the Anglo-", "Norse goat")).isEqualTo("the Anglo-Norse goat");
  }

  @Test
  void aDashAtALinesEndDividesNoWord() {
    assertThat(text("The goat -", "or kid")).isEqualTo("The goat - or kid");
    assertThat(text("The goat—", "or kid")).isEqualTo("The goat— or kid");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u00AD", "\u2010"})
  void softAndUnicodeHyphensAtALinesEndDivideAWordToo(String hyphen) {
    assertThat(text("The wash" + hyphen, "ing hung.")).isEqualTo("The washing hung.");
  }

  @Test
  void accentsAreComposed() {
    assertThat(text("cafe\u0301 and nai\u0308ve")).isEqualTo("café and naïve");
  }

  @Test
  void softHyphensAndInvisibleCharactersAreRemoved() {
    assertThat(text("\uFEFFwash\u00ADing\u200B line")).isEqualTo("washing line");
  }

  @Test
  void marksOfItalicsAreRemovedButNotInsideWords() {
    assertThat(text("_The Goat_ and **the _kid_** in *file_name*"))
        .isEqualTo("The Goat and the kid in file_name");
  }

  @Test
  void italicsThatRunOverALinesEndAreRemoved() {
    assertThat(text("The _brown", "goat_, alone")).isEqualTo("The brown goat, alone");
  }

  @Test
  void noteMarksOfAllFormsAreTakenOutAndRemembered() {
    Paragraph paragraph =
        paragraph("One goat.^{1} Two,¹² three<sup>3</sup> and four.^{8†} Five^{9*}");

    assertThat(paragraph.text()).isEqualTo("One goat. Two, three and four. Five");
    assertThat(marks(paragraph))
        .containsExactly(
            "1 after One goat.",
            "12 after One goat. Two,",
            "3 after One goat. Two, three",
            "8 after One goat. Two, three and four.",
            "9 after One goat. Two, three and four. Five");
  }

  @ParameterizedTest
  @ValueSource(strings = {"four m² of hay", "two km² of hay", "nine cm³ of milk", "one dm³"})
  void unitsOfAreaAndVolumeAreNoNoteMarks(String line) {
    assertThat(paragraph(line).text()).isEqualTo(line);
    assertThat(marks(paragraph(line))).isEmpty();
  }

  @Test
  void aWordThatMerelyEndsInMCanBearANoteMark() {
    assertThat(marks(paragraph("a long poem⁴ of hay"))).containsExactly("4 after a long poem");
  }

  @Test
  void digitsInSuperscriptAfterASpaceAreNoNoteMarks() {
    assertThat(marks(paragraph("goat ⁴ kid"))).isEmpty();
  }

  @Test
  void aPositionStandsOnTheLineThatItCameFrom() {
    Paragraph paragraph =
        Paragraph.of(List.of("The goat ate", "the wash-", "ing, all", "of it."), 11, word -> true);

    assertThat(lines(paragraph, "The", "ate", "the wash", "ing", "all", "of it"))
        .containsExactly("The 11", "ate 11", "the wash 12", "ing 13", "all 13", "of it 14");
  }

  @Test
  void blankLinesCountAsLines() {
    Paragraph paragraph = Paragraph.of(List.of("The goat", "", "ate", "hay"), 1, word -> true);

    assertThat(lines(paragraph, "goat", "ate", "hay")).containsExactly("goat 1", "ate 3", "hay 4");
  }

  @Test
  void linesOfMarksAloneLeaveNothing() {
    assertThat(text("***", "\u00AD", "_")).isEmpty();
  }

  private static List<String> marks(Paragraph paragraph) {
    return paragraph.marks().stream()
        .map(mark -> mark.number() + " after " + paragraph.text().substring(0, mark.position()))
        .toList();
  }

  private static List<String> lines(Paragraph paragraph, String... words) {
    return List.of(words).stream()
        .map(word -> word + " " + paragraph.line(paragraph.text().indexOf(word)))
        .toList();
  }

  private static String text(String... lines) {
    return paragraph(lines).text();
  }

  private static Paragraph paragraph(String... lines) {
    return Paragraph.of(List.of(lines), 1, word -> true);
  }
}
