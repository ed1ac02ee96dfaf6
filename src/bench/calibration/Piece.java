package calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A sentence, or a part of one, as a finished run counted it.
 *
 * @param starts where each token starts in the text, in chars
 * @param ends where each token ends, exclusive
 */
record Piece(String text, List<String> tokens, int[] starts, int[] ends) {

  int size() {
    return tokens.size();
  }

  /** The tokens from one position to another, with what stands between them. */
  Piece part(int from, int to) {
    if (from == 0 && to == size()) {
      return this;
    }
    int start = from == 0 ? 0 : starts[from];
    int end = to == size() ? text.length() : starts[to];
    String cut = text.substring(start, end).stripTrailing();
    return new Piece(
        to == size() ? cut : closed(cut),
        tokens.subList(from, to),
        moved(starts, from, to, -start, start),
        moved(ends, from, to, -start, start));
  }

  /** A cut sentence ends like a whole one, so that the next does not become a part of it. */
  private static String closed(String cut) {
    int end = cut.length();
    while (end > 0 && " ,;:-–—".indexOf(cut.charAt(end - 1)) >= 0) {
      end--;
    }
    return cut.substring(0, end) + ".";
  }

  /** Replaces a token by a word. */
  Piece with(int at, String word) {
    int longer = word.length() - (ends[at] - starts[at]);
    List<String> changed = new ArrayList<>(tokens);
    changed.set(at, word);
    String written = text.substring(0, starts[at]) + word + text.substring(ends[at]);
    return new Piece(
        written,
        changed,
        moved(starts, 0, size(), longer, starts[at] + 1),
        moved(ends, 0, size(), longer, ends[at]));
  }

  /** Adds a number to the positions from a place on. */
  private static int[] moved(int[] positions, int from, int to, int by, int place) {
    int[] moved = new int[to - from];
    for (int i = from; i < to; i++) {
      moved[i - from] = positions[i] + (positions[i] >= place ? by : 0);
    }
    return moved;
  }

  /** The sentence, open to be continued: a comma stands for its full stop. */
  Piece continued() {
    String open = text.stripTrailing();
    return open.endsWith(".")
        ? new Piece(open.substring(0, open.length() - 1) + ",", tokens, starts, ends)
        : this;
  }

  /** The sentence as a continuation: its first letter is small. */
  Piece continuation() {
    return new Piece(
        text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1), tokens, starts, ends);
  }

  /** Tokens as a sentence of their own. */
  static Piece of(List<String> tokens) {
    StringBuilder text = new StringBuilder();
    int[] starts = new int[tokens.size()];
    int[] ends = new int[tokens.size()];
    for (int i = 0; i < starts.length; i++) {
      text.append(i == 0 ? "" : " ");
      starts[i] = text.length();
      text.append(i == 0 ? capitalised(tokens.get(i)) : tokens.get(i));
      ends[i] = text.length();
    }
    return new Piece(text.append('.').toString(), tokens, starts, ends);
  }

  private static String capitalised(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
