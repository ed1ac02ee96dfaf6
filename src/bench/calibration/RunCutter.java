package calibration;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Cuts a chapter into runs of 500 tokens, as Annales cuts it into segments, and a rest of fewer. A
 * sentence that crosses a boundary is cut in two.
 *
 * @param runs of exactly 500 tokens
 * @param rest the tokens after the last run, which Annales adds to the last segment
 */
record RunCutter(List<List<Piece>> runs, List<Piece> rest) {
  static final int RUN = 500;

  static RunCutter cut(Chapter chapter) {
    List<List<Piece>> runs = new ArrayList<>();
    List<Piece> run = new ArrayList<>();
    int inRun = 0;
    for (Piece sentence : chapter.sentences()) {
      int from = 0;
      while (from < sentence.size()) {
        int to = Math.min(sentence.size(), from + RUN - inRun);
        run.add(sentence.part(from, to));
        inRun += to - from;
        from = to;
        if (inRun == RUN) {
          runs.add(run);
          run = new ArrayList<>();
          inRun = 0;
        }
      }
    }
    return new RunCutter(runs, run);
  }

  /** A chapter of some runs and a rest, which stands last, so that no run crosses a segment. */
  static Chapter chapter(List<List<Piece>> runs, List<Piece> rest) {
    List<List<Piece>> paragraphs = new ArrayList<>(runs);
    paragraphs.addAll(rest.isEmpty() ? Collections.emptyList() : List.of(rest));
    return new Chapter(paragraphs);
  }
}
