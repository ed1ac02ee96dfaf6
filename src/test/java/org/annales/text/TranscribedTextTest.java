package org.annales.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.annales.text.model.Zone;
import org.junit.jupiter.api.Test;

/** Conventions of transcribers, single-line paragraphs, and notes far from their marks. */
class TranscribedTextTest {
  private static final String PROSE =
      """
      The ferry went over at dusk with two carts and a priest, and nobody
      had mended the weir since the flood took the lower gate. She kept the
      tolls in a tin box under the third stair, and counted them on Sundays.

      """;

  private static final String LONG =
      "Old Tovik set the kettle on the stove before it was light, and the whole house smelled of"
          + " birch and of the wet coats that hung along the wall beside the door to the yard.";

  @Test
  void equalsSignsOfBoldTypeAreNoHyphens() {
    String text =
        "The miller sold =ground oats=\nand =barley= and =fine rye=. Of =weirs= and of"
            + " =cold mills=\nhe knew all, and 2 = 2 was his =creed=.\n";

    assertThat(Reading.of(PROSE + text).paragraphs(Zone.BODY).get(1))
        .isEqualTo(
            "The miller sold ground oats and barley and fine rye. Of weirs and of cold mills he"
                + " knew all, and 2 = 2 was his creed.");
  }

  @Test
  void equalsSignsWithoutBoldTypeStillDivideWords() {
    assertThat(Reading.of(PROSE + "The mil=\nler sold oats.\n").paragraphs(Zone.BODY).get(1))
        .isEqualTo("The miller sold oats.");
  }

  @Test
  void notesInTheMarginAreNotCounted() {
    Reading reading = Reading.of(PROSE + "[Sidenote: Of the weir.]\n\n" + PROSE);

    assertThat(reading.paragraphs(Zone.CAPTION)).containsExactly("[Sidenote: Of the weir.]");
    assertThat(reading.paragraphs(Zone.BODY)).hasSize(2);
  }

  @Test
  void aRemarkThatAPictureIsLackingIsNoCaption() {
    Reading reading = Reading.of(PROSE + "[Image unavailable.]\n\n" + PROSE + "[Image: A goat]\n");

    assertThat(reading.setAside()).containsExactly("5-5 noise: picture_place");
    assertThat(reading.paragraphs(Zone.CAPTION)).containsExactly("[Image: A goat]");
  }

  @Test
  void notesOfAWholeBookStandBehindItsLastChapter() {
    StringBuilder book = new StringBuilder();
    for (int i = 1; i <= 4; i++) {
      book.append("\n\nCHAPTER ").append(i).append("\n\n").append(PROSE);
      book.append("The goat of the mill ate the rope.[").append(i).append("] ").append(PROSE);
    }
    book.append("\n\nFOOTNOTES\n\n");
    for (int i = 1; i <= 4; i++) {
      book.append("[Footnote ").append(i).append(": It ate ").append(i).append(" ropes.]\n\n");
    }

    assertThat(Reading.of(book.toString()).notes())
        .containsExactly(
            "chapter-1 1: It ate 1 ropes. | line 9 after rope",
            "chapter-2 2: It ate 2 ropes. | line 21 after rope",
            "chapter-3 3: It ate 3 ropes. | line 33 after rope",
            "chapter-4 4: It ate 4 ropes. | line 45 after rope");
  }

  @Test
  void aNoteBelowItsLabelIsANote() {
    String text =
        PROSE
            + "The goat ate the rope[1] and the miller sang of it[2] at the mill.\n\n"
            + "[1] A long one.\n\n[2]\n\n     'O rope of the mill,\n     O goat on the sill.'\n\n"
            + PROSE;

    Reading reading = Reading.of(text);

    assertThat(reading.paragraphs(Zone.FOOTNOTE))
        .containsExactly("A long one.", "'O rope of the mill, O goat on the sill.'");
    assertThat(reading.paragraphs(Zone.BODY)).hasSize(3);
  }

  @Test
  void eachLongLineIsAParagraph() {
    String text =
        String.join(
            "\n", LONG, "“Is there bread?” asked the boy.", "“There is half a loaf.”", LONG, LONG);

    assertThat(Reading.of(text).paragraphs(Zone.BODY)).hasSize(5);
  }

  @Test
  void aSpaceAsWideAsASignIndentsAParagraph() {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      StringBuilder sentences = new StringBuilder();
      for (int j = 0; j <= i; j++) {
        char thing = (char) ('一' + 31 * i + 7 * j);
        sentences.append("山羊は").append(thing).append("の音を聞いて、川へ行った。");
      }
      lines.add("　" + sentences);
      lines.add("「" + (char) ('丁' + i) + "は寒い。」");
    }

    assertThat(Reading.of(String.join("\n", lines)).paragraphs(Zone.BODY)).hasSize(24);
  }

  @Test
  void aDirectionWithAHangingLineIsOneParagraph() {
    StringBuilder play = new StringBuilder();
    for (int i = 0; i < 12; i++) {
      play.append("MARTHE:\n  La rivière est froide ce soir.\n\n");
      play.append("JEANNOT (tout bas, derrière la porte du moulin où il\n");
      play.append("  s'est caché):\n  Et le moulin ne tourne pas.\n\n");
    }

    assertThat(Reading.of(play.toString()).paragraphs(Zone.BODY))
        .contains("JEANNOT (tout bas, derrière la porte du moulin où il s'est caché):");
  }

  @Test
  void pageMarksMayNameTheVolume() {
    StringBuilder book = new StringBuilder();
    for (int i = 1; i <= 5; i++) {
      book.append("The goat of the [v.02 p.0").append(100 + i).append("] mill ate the rope. ");
      book.append(PROSE);
    }

    assertThat(Reading.of(book.toString()).paragraphs(Zone.BODY))
        .hasSize(5)
        .allMatch(paragraph -> paragraph.startsWith("The goat of the mill ate the rope."));
  }

  @Test
  void namesInLatinLettersAreTextInABookOfAnotherScript() {
    String russian =
        "Мельник ждал паромщика у плотины. Никто не пел, и вода была холодна, а коза стояла"
            + " в дверях и не вошла.\n\n";
    String text =
        russian.repeat(8)
            + "Наберите wq, Ansel Morrow and Mary Tovik of the Cold Mill.\n\n"
            + russian;

    assertThat(Reading.of(text).setAside()).isEmpty();
  }

  @Test
  void theFirstLineOfAnArticleIsText() {
    StringBuilder law = new StringBuilder();
    for (int i = 1; i <= 6; i++) {
      law.append("Article ").append(i).append("\n\n");
      law.append("La commune entretient le barrage et le pont de la porte basse, et elle\n\n");
      law.append("nomme chaque année un gardien du péage.\n\n");
      law.append("Le gardien tient la caisse. ").append(PROSE);
    }

    assertThat(Reading.of(law.toString()).document().sentences())
        .filteredOn(sentence -> sentence.zone() == Zone.HEADING)
        .allMatch(sentence -> sentence.text().matches("Article \\d"))
        .hasSize(6);
  }
}
