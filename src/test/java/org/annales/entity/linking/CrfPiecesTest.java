package org.annales.entity.linking;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A very long sentence is classified in pieces, and a usual one whole. */
class CrfPiecesTest {
  private static final int PIECE = CrfRecognizer.PIECE;

  @Test
  void aSentenceOfUsualLengthIsOnePiece() {
    assertThat(ends(words(1, 0))).containsExactly(1);
    assertThat(ends(words(PIECE, 0))).containsExactly(PIECE);
  }

  @Test
  void aLongerOneIsDividedBetweenWords() {
    assertThat(ends(words(2 * PIECE + 1, 0))).containsExactly(PIECE, 2 * PIECE, 2 * PIECE + 1);
  }

  @Test
  void noNameIsDivided() {
    List<CoreLabel> words = words(PIECE - 1, 3);
    words.addAll(words(10, 0));

    assertThat(ends(words)).containsExactly(PIECE + 2, PIECE + 12);
  }

  @Test
  void capitalsWithoutEndAreDividedAllTheSame() {
    assertThat(ends(words(0, 5 * PIECE))).containsExactly(2 * PIECE, 4 * PIECE, 5 * PIECE);
  }

  private static List<Integer> ends(List<CoreLabel> words) {
    List<Integer> ends = new ArrayList<>();
    for (int end = 0; end < words.size(); ) {
      end = CrfRecognizer.endOfPiece(words, end);
      ends.add(end);
    }
    return ends;
  }

  private static List<CoreLabel> words(int small, int capitals) {
    List<CoreLabel> words = new ArrayList<>(Collections.nCopies(small, label("lamp")));
    words.addAll(Collections.nCopies(capitals, label("Oake")));
    return words;
  }

  private static CoreLabel label(String word) {
    CoreLabel label = new CoreLabel();
    label.setWord(word);
    return label;
  }
}
