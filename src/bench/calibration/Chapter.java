package calibration;

import java.util.ArrayList;
import java.util.List;

/**
 * A chapter of a text that is arranged.
 *
 * @param paragraphs its sentences, by paragraph
 */
record Chapter(List<List<Piece>> paragraphs) {
  /** Sentences in a paragraph of a text whose own paragraphs are lost. */
  private static final int PARAGRAPH = 5;

  /** A chapter of sentences, five in a paragraph. */
  static Chapter of(List<Piece> sentences) {
    List<List<Piece>> paragraphs = new ArrayList<>();
    for (int from = 0; from < sentences.size(); from += PARAGRAPH) {
      int to = Math.min(sentences.size(), from + PARAGRAPH);
      paragraphs.add(new ArrayList<>(sentences.subList(from, to)));
    }
    return new Chapter(paragraphs);
  }

  List<Piece> sentences() {
    return paragraphs.stream().flatMap(List::stream).toList();
  }

  int words() {
    return paragraphs.stream().flatMap(List::stream).mapToInt(Piece::size).sum();
  }
}
