package org.annales.text.zone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.annales.text.layout.Cleaning;
import org.annales.text.layout.MarkStyle;
import org.annales.text.layout.Vocabulary;
import org.annales.text.model.Line;
import org.annales.text.model.Repair;
import org.annales.text.model.Repairs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    assertThat(paragraph(lines, "a washline").text()).isEqualTo("Every washline sagged.");
    assertThat(paragraph(lines, "a wash-line").text()).isEqualTo("Every wash-line sagged.");
  }

  @Test
  void theVocabularyIsAskedForTheTwoHalvesOnly() {
    List<String> lines = List.of("The bill-", "y’s goat");

    assertThat(paragraph(lines, "a billy").text()).isEqualTo("The billy’s goat");
    assertThat(paragraph(lines, "a bill-y").text()).isEqualTo("The bill-y’s goat");
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

  @ParameterizedTest
  @ValueSource(strings = {"[Pg 12]", "[Page 12]", "\uFDD0xii\uFDD1"})
  void pageMarksAreTakenOutOfLinesAndWords(String mark) {
    assertThat(text("The " + mark + " goat", "ate " + mark + "the wa" + mark + "shing", mark))
        .isEqualTo("The goat ate the washing");
    assertThat(text("The wash-", mark + "ing hung.")).isEqualTo("The washing hung.");
    assertThat(text("The goat", mark + " slept.")).isEqualTo("The goat slept.");
  }

  @Test
  void marksOfItalicsAreRemovedButNotInsideWords() {
    assertThat(text("_The Goat_ and **the _kid_** in *file_name*"))
        .isEqualTo("The Goat and the kid in file_name");
  }

  @Test
  void placesInItalicsAreRemembered() {
    assertThat(italics("The goat ate *The Lamp* and _half-", "eaten_ news."))
        .isEqualTo("The Lamp|half-eaten");
    assertThat(italics("A *bold* goat*, a **stout** one, *open")).isEqualTo("bold");
    assertThat(italics("snake_case and plain")).isEmpty();
  }

  private static String italics(String... lines) {
    Paragraph paragraph = paragraph(List.of(lines), "a half-eaten");
    List<String> found = new ArrayList<>();
    BitSet italic = paragraph.italic();
    for (int i = italic.nextSetBit(0); i >= 0; i = italic.nextSetBit(italic.nextClearBit(i))) {
      found.add(paragraph.text().substring(i, italic.nextClearBit(i)));
    }
    return String.join("|", found);
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
            "0 after One goat. Two, three and four.",
            "9 after One goat. Two, three and four. Five",
            "0 after One goat. Two, three and four. Five");
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
  void aSuperscriptThatASpaceDividesFromTheStopMarksANote() {
    Paragraph paragraph = paragraph("“He ate hay.” ² He slept.");

    assertThat(paragraph.text()).isEqualTo("“He ate hay.” He slept.");
    assertThat(marks(paragraph)).containsExactly("2 after “He ate hay.”");
  }

  @Test
  void anAsteriskAfterAWordMarksANoteWhereNoItalicsAreOpen() {
    Paragraph paragraph = paragraph("The *Goat*, a kid.* The *hay", "was* dry† and **old**.");

    assertThat(paragraph.text()).isEqualTo("The Goat, a kid. The hay was dry and old.");
    assertThat(labels(paragraph))
        .containsExactly("* after The Goat, a kid.", "† after The Goat, a kid. The hay was dry");
  }

  @Test
  void numbersInBracketsMarkNotesWhereTheBookUsesThemSo() {
    List<Line> lines = List.of(new Line(1, "The goat [3] ate hay[12]. In the year [1917]{4}(5)"));

    assertThat(marks(Paragraph.of(lines, cleaning(), EnumSet.of(MarkStyle.SQUARE))))
        .contains("3 after The goat", "12 after The goat ate hay");
    assertThat(Paragraph.of(lines, cleaning(), Set.of()).text())
        .isEqualTo("The goat [3] ate hay[12]. In the year [1917](5)");
  }

  @Test
  void pagesOfABookThatIsCitedAreNoPageMarks() {
    assertThat(text("Pell, p. 138 [p. 172], and Oake [S. 4]."))
        .endsWith("[p. 172], and Oake [S. 4].");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "``The goat,'' he said | “The goat,” he said",
        ",,Die Ziege`` | „Die Ziege“",
        "the goat´s hay | the goat’s hay",
        "the goat`s hay | the goat’s hay",
        "ob''ekt and o'clock | ob''ekt and o'clock"
      })
  void quotationMarksWrittenWithOtherSignsArePutRight(String written, String right) {
    assertThat(text(written)).isEqualTo(right);
  }

  @Test
  void pageMarksAreTakenOutAndCounted() {
    Cleaning cleaning = cleaning();
    List<Line> lines = List.of(new Line(1, "The [Pg 12]goat {13}ate."));

    assertThat(Paragraph.of(lines, cleaning, Set.of()).text()).isEqualTo("The goat ate.");
    assertThat(cleaning.repairs().counts()).containsEntry(Repair.PAGE_MARK, 2L);
  }

  @Test
  void aPositionStandsOnTheLineThatItCameFrom() {
    Paragraph paragraph =
        Paragraph.of(
            List.of(
                new Line(11, "The goat ate"),
                new Line(12, "the wash-"),
                new Line(15, "ing, all"),
                new Line(16, "of it.")),
            cleaning(),
            Set.of());

    assertThat(lines(paragraph, "The", "ate", "the wash", "ing", "all", "of it"))
        .containsExactly("The 11", "ate 11", "the wash 12", "ing 15", "all 15", "of it 16");
  }

  @Test
  void blankLinesCountAsLines() {
    Paragraph paragraph = paragraph("The goat", "", "ate", "hay");

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

  private static List<String> labels(Paragraph paragraph) {
    return paragraph.marks().stream()
        .map(mark -> mark.label() + " after " + paragraph.text().substring(0, mark.position()))
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
    return paragraph(List.of(lines));
  }

  /** A paragraph of a book whose other lines are given. */
  private static Paragraph paragraph(List<String> lines, String... others) {
    List<Line> numbered = new ArrayList<>();
    for (String line : lines) {
      numbered.add(new Line(numbered.size() + 1, line));
    }
    return Paragraph.of(numbered, cleaning(others), EnumSet.allOf(MarkStyle.class));
  }

  private static Cleaning cleaning(String... others) {
    return new Cleaning(new Vocabulary(List.of(others)), new Repairs());
  }
}
