package org.annales.cli;

import java.io.PrintStream;
import java.util.Timer;
import java.util.TimerTask;

/** Rewrites one line with the state of the run, once it has taken two seconds. */
public final class TerminalProgress extends StepProgress {
  private static final long SHOWN_AFTER_MILLIS = 2_000;
  private static final long PERIOD_MILLIS = 300;
  private static final int WIDTH = 79;
  private static final String CLEAR = "\r\u001B[K";

  private final PrintStream out;
  private final Timer timer = new Timer("progress", true);
  private boolean shown;

  public TerminalProgress(PrintStream out) {
    this.out = out;
    timer.schedule(
        new TimerTask() {
          @Override
          public void run() {
            show(seconds());
          }
        },
        SHOWN_AFTER_MILLIS,
        PERIOD_MILLIS);
  }

  private synchronized void show(double seconds) {
    String line = line(seconds);
    // A longer line would be continued on a second one, which is never cleared.
    out.print(CLEAR + (line.length() <= WIDTH ? line : line.substring(0, WIDTH - 1) + "…"));
    out.flush();
    shown = true;
  }

  @Override
  public synchronized void close() {
    timer.cancel();
    if (shown) {
      out.print(CLEAR);
      out.flush();
    }
  }
}
