package org.annales.text.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.annales.text.model.DetectedKind;
import org.annales.text.model.DocumentKind;
import org.annales.text.model.KindReason;
import org.annales.text.model.Section;
import org.annales.text.model.SectionKind;
import org.junit.jupiter.api.Test;

class KindDetectorTest {
  private static final String PROSE =
      "The weir was mended in the spring, and nobody asked who had paid for the oak.";

  private static DocumentKind kind(List<String> lines) {
    return KindDetector.of(null, lines, null, "en").kind();
  }

  /** Blocks with a blank line before each. */
  private static List<String> blocks(int times, String... blocks) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      for (String block : blocks) {
        lines.add("");
        lines.addAll(List.of(block.replace("#", Integer.toString(i + 1)).split("\n", -1)));
      }
    }
    return lines;
  }

  @Test
  void aGivenKindIsKept() {
    assertThat(KindDetector.of(DocumentKind.LETTERS, List.of(PROSE), null, "en"))
        .isEqualTo(new DetectedKind(DocumentKind.LETTERS, 1, KindReason.GIVEN));
  }

  @Test
  void proseWithoutHeadingsIsRunningText() {
    assertThat(kind(blocks(30, PROSE + "\n" + PROSE.toLowerCase(java.util.Locale.ROOT))))
        .isEqualTo(DocumentKind.TEXT);
    assertThat(kind(List.of())).isEqualTo(DocumentKind.TEXT);
  }

  @Test
  void numberedHeadingsMakeABook() {
    assertThat(kind(blocks(4, "CHAPTER #", PROSE, PROSE))).isEqualTo(DocumentKind.BOOK);
    assertThat(kind(blocks(5, "#.", PROSE, PROSE))).isEqualTo(DocumentKind.BOOK);
  }

  @Test
  void sentencesOnLinesOfTheirOwnInChaptersAreABook() {
    String lines = "The weir was mended.\nNobody asked who paid for it.\n".repeat(20).strip();
    assertThat(kind(blocks(4, "CHAPTER #", lines))).isEqualTo(DocumentKind.BOOK);
    assertThat(kind(blocks(4, lines))).isEqualTo(DocumentKind.PIECES);
  }

  @Test
  void titlesSetOffMakeABook() {
    assertThat(kind(blocks(4, "\n\nTHE OAK WEIR #", PROSE, PROSE))).isEqualTo(DocumentKind.BOOK);
  }

  @Test
  void speakersMakeAPlay() {
    assertThat(kind(blocks(8, "ORLA. Who mended the weir?", "BRAM.\nNobody that I know of.")))
        .isEqualTo(DocumentKind.PLAY);
    assertThat(
            kind(blocks(8, "ACT #", "_Orla._ Who mended the weir?", "_Bram._ Nobody I know of.")))
        .isEqualTo(DocumentKind.PLAY);
  }

  @Test
  void salutationsMakeLetters() {
    assertThat(kind(blocks(6, "Tarn, May #.", "My dear Orla,", PROSE, PROSE)))
        .isEqualTo(DocumentKind.LETTERS);
    assertThat(kind(blocks(6, "LETTER #.", PROSE, PROSE))).isEqualTo(DocumentKind.LETTERS);
  }

  @Test
  void aSalutationMayBeginTheFirstParagraph() {
    assertThat(kind(blocks(6, "#.", "My dear Orla,—" + PROSE, PROSE)))
        .isEqualTo(DocumentKind.LETTERS);
  }

  @Test
  void lettersQuotedInANovelLeaveItABook() {
    List<String> lines = blocks(12, "CHAPTER #", PROSE, PROSE);
    lines.addAll(blocks(5, "My dear Orla,", PROSE));
    assertThat(kind(lines)).isEqualTo(DocumentKind.BOOK);
  }

  @Test
  void shortLinesWithCapitalsAreVerse() {
    assertThat(
            kind(
                blocks(
                    6, "The weir was built of oak,\nThe oak was built to stay;\nIt never broke.")))
        .isEqualTo(DocumentKind.VERSE);
  }

  @Test
  void headwordsInOrderMakeAReferenceWork() {
    List<String> lines = new ArrayList<>();
    for (char c = 'A'; c <= 'P'; c++) {
      lines.addAll(List.of("", c + "RBAL, n.  " + PROSE));
    }
    assertThat(kind(lines)).isEqualTo(DocumentKind.REFERENCE);
  }

  @Test
  void linesWithoutStopsThatBeginAnewArePieces() {
    assertThat(
            kind(
                blocks(
                    30,
                    "the hinge works, but 2 of the 3 screws were loose when it came, so #",
                    "Good value for the money, would buy it again from the same shop.")))
        .isEqualTo(DocumentKind.PIECES);
  }

  @Test
  void paragraphsCutByPagesAreNoPieces() {
    assertThat(
            kind(
                blocks(
                    40,
                    "The weir was mended in the spring, and nobody asked who had paid for",
                    "the oak, or who had cut it.")))
        .isEqualTo(DocumentKind.TEXT);
  }

  private static List<Section> chapters(int number, SectionKind kind) {
    List<Section> sections = new ArrayList<>();
    for (int i = 1; i <= number; i++) {
      sections.add(
          new Section(
              "b/" + i, "b", i, kind, null, 1, i, "Mole " + i, null, i, i, 1, 1, 9, 9, 0.5));
    }
    return sections;
  }

  @Test
  void aTextInWhichChaptersAreFoundIsABook() {
    DetectedKind text = KindDetector.of(null, blocks(3, PROSE), null, "en");

    assertThat(KindDetector.corrected(text, chapters(3, SectionKind.CHAPTER)))
        .isEqualTo(new DetectedKind(DocumentKind.BOOK, 0.5, KindReason.CHAPTERS));
    assertThat(KindDetector.corrected(text, chapters(2, SectionKind.CHAPTER))).isEqualTo(text);
    assertThat(KindDetector.corrected(text, chapters(5, SectionKind.ENTRY))).isEqualTo(text);
  }

  @Test
  void aKindWithEvidenceOfItsOwnIsNotCorrected() {
    DetectedKind given = DetectedKind.given(DocumentKind.TEXT);

    assertThat(KindDetector.corrected(given, chapters(9, SectionKind.CHAPTER))).isEqualTo(given);
  }
}
