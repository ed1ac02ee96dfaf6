package calibration;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a chapter into runs of 500 tokens, as Annales cuts it into segments: the remainder stays
 * with the last run. A sentence that crosses a boundary is cut in two.
 */
final class RunCutter {
  static final int RUN = 500;

  private RunCutter() {}

  static List<List<Piece>> cut(Chapter chapter) {
    int count = Math.max(1, chapter.words() / RUN);
    List<List<Piece>> runs = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      runs.add(new ArrayList<>());
    }
    int at = 0;
    for (Piece sentence : chapter.sentences()) {
      int from = 0;
      while (from < sentence.size()) {
        int run = Math.min(count - 1, at / RUN);
        int to =
            run == count - 1
                ? sentence.size()
                : Math.min(sentence.size(), from + (run + 1) * RUN - at);
        runs.get(run).add(sentence.part(from, to));
        at += to - from;
        from = to;
      }
    }
    return runs;
  }
}
