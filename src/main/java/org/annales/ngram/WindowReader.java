package org.annales.ngram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.annales.corpus.PackTokens;
import org.annales.corpus.Stops;

/**
 * The windows that have come to a task, in document order, with one numbering of their tokens, so
 * that nothing depends on where they came from.
 */
final class WindowReader {
  /** Receives a window: the first {@code length} numbers of an array that is used again. */
  @FunctionalInterface
  interface Receiver {
    void window(int section, int place, int[] tokens, int length);
  }

  private final PackTokens tokens = new PackTokens();
  private final List<Run> runs = new ArrayList<>();
  private final int width;

  /** The windows of one section, and what the numbers of their tokens stand for. */
  private static final class Run {
    private final int section;
    private final int[] data;
    private final int from;
    private final int to;
    private final int[] ofForms;

    Run(int section, int[] data, int from, int to, int[] ofForms) {
      this.section = section;
      this.data = data;
      this.from = from;
      this.to = to;
      this.ofForms = ofForms;
    }
  }

  WindowReader(Iterator<Windows> arrived, int width) {
    this.width = width;
    arrived.forEachRemaining(this::add);
    runs.sort(Comparator.comparingInt(run -> run.section));
  }

  private void add(Windows windows) {
    int[] ofForms = tokens.numbers(windows.forms());
    int from = 0;
    for (int i = 0; i < windows.sections().length; i += 2) {
      int to = windows.sections()[i + 1];
      runs.add(new Run(windows.sections()[i], windows.data(), from, to, ofForms));
      from = to;
    }
  }

  /** The forms by the numbers of the tokens. */
  String[] forms() {
    return tokens.forms();
  }

  private static int number(int token, Run run) {
    return token == Windows.GAP ? Stops.GAP : run.ofForms[token < 0 ? ~token : token];
  }

  /** Gives all windows, in document order. */
  void forEach(Receiver receiver) {
    int[] window = new int[width];
    for (Run run : runs) {
      int at = run.from;
      while (at < run.to) {
        int place = run.data[at++];
        int length = 0;
        int token;
        do {
          token = run.data[at++];
          window[length++] = number(token, run);
        } while (token >= 0);
        receiver.window(run.section, place, window, length);
      }
    }
  }
}
