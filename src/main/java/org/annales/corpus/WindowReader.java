package org.annales.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;

/**
 * Reads the windows that a task has received, in the order of the text and with one numbering of
 * their tokens, so that nothing depends on where they came from.
 */
public final class WindowReader implements PlacedTokens {
  private final FormNumbers tokens = new FormNumbers();
  private final List<Run> runs = new ArrayList<>();
  private final int width;

  /** Adjacent windows of one section in a block. */
  private static final class Run {
    private final int section;
    private final int[] data;
    private final int from;
    private final int[] numbers;
    private int to;

    Run(int section, int[] data, int from, int[] numbers) {
      this.section = section;
      this.data = data;
      this.from = from;
      this.numbers = numbers;
    }

    int firstPlace() {
      return data[from];
    }
  }

  /** {@code width}: tokens of the longest window. */
  public WindowReader(Iterator<FormBlock> blocks, int width) {
    this.width = width;
    blocks.forEachRemaining(this::add);
    runs.sort(Comparator.comparingInt((Run run) -> run.section).thenComparingInt(Run::firstPlace));
  }

  private void add(FormBlock block) {
    int[] numbers = tokens.ofAll(block.forms());
    int[] data = block.data();
    Run run = null;
    for (int at = 0; at < data.length; ) {
      if (data[at] < 0) {
        run = new Run(~data[at], data, at + 1, numbers);
        runs.add(run);
        at++;
      }
      at++;
      while (data[at++] >= 0) {}
      run.to = at;
    }
  }

  public String[] forms() {
    return tokens.forms();
  }

  @Override
  public String form(int token) {
    return tokens.form(token);
  }

  @Override
  public void forEach(Receiver receiver) {
    int[] window = new int[width];
    for (Run run : runs) {
      for (int at = run.from; at < run.to; ) {
        int place = run.data[at++];
        int length = 0;
        int token;
        do {
          token = run.data[at++];
          window[length++] = number(token, run.numbers);
        } while (token >= 0);
        receiver.place(run.section, place, window, 0, length);
      }
    }
  }

  private static int number(int token, int... numbers) {
    return token == SendWindows.GAP ? StopWordMarks.GAP : numbers[token < 0 ? ~token : token];
  }
}
