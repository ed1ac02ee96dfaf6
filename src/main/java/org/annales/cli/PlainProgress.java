package org.annales.cli;

import java.io.PrintStream;
import java.util.Timer;
import java.util.TimerTask;

/**
 * Prints a line at the end of each step, for logs and pipes, and one with the active steps where
 * nothing was printed for five seconds.
 */
public final class PlainProgress extends StepProgress {
  private static final long PERIOD_MILLIS = 500;
  private static final double LONGEST_SILENCE = 5;

  private final PrintStream out;
  private final Timer timer = new Timer("progress", true);
  private double printed;

  public PlainProgress(PrintStream out) {
    this.out = out;
    timer.schedule(
        new TimerTask() {
          @Override
          public void run() {
            showAfterSilence(seconds());
          }
        },
        PERIOD_MILLIS,
        PERIOD_MILLIS);
  }

  /** Prints the state if nothing was printed for some seconds. */
  synchronized void showAfterSilence(double seconds) {
    if (seconds - printed >= LONGEST_SILENCE) {
      print("  " + line(seconds), seconds);
    }
  }

  @Override
  public synchronized void end(String step, String line) {
    super.end(step, line);
    if (!line.isEmpty()) {
      print(line, seconds());
    }
  }

  private void print(String line, double seconds) {
    out.println(line);
    printed = seconds;
  }

  @Override
  public void close() {
    timer.cancel();
  }
}
