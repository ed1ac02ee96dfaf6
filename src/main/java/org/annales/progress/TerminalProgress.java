package org.annales.progress;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Timer;
import java.util.TimerTask;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerStageSubmitted;
import org.apache.spark.scheduler.SparkListenerTaskEnd;

/**
 * One line that is written over: the step, the share of its tasks that are done, their rate, the
 * time left. Shown only once a step has taken a second, so that a small run does not flicker.
 */
public final class TerminalProgress extends SparkListener implements Progress {
  private static final long SHOWN_AFTER_MILLIS = 1_000;
  private static final long PERIOD_MILLIS = 300;
  private static final String CLEAR = "\r\u001B[K";

  private final PrintStream out;
  private final Timer timer = new Timer("progress", true);
  private String step;
  private long begun;
  private int tasks;
  private int done;
  private boolean shown;

  public TerminalProgress(PrintStream out) {
    this.out = out;
    timer.schedule(
        new TimerTask() {
          @Override
          public void run() {
            show(System.currentTimeMillis());
          }
        },
        PERIOD_MILLIS,
        PERIOD_MILLIS);
  }

  @Override
  public synchronized void begin(String name) {
    step = name;
    begun = System.currentTimeMillis();
    tasks = 0;
    done = 0;
  }

  @Override
  public synchronized void onStageSubmitted(SparkListenerStageSubmitted stage) {
    tasks += stage.stageInfo().numTasks();
  }

  @Override
  public synchronized void onTaskEnd(SparkListenerTaskEnd task) {
    done++;
  }

  private synchronized void show(long now) {
    if (step != null && now - begun >= SHOWN_AFTER_MILLIS) {
      out.print(CLEAR + line(step, done, tasks, (now - begun) / 1e3));
      out.flush();
      shown = true;
    }
  }

  /** The line for a step of which so many tasks are done after so many seconds. */
  static String line(String step, int done, int tasks, double seconds) {
    if (done == 0 || tasks == 0) {
      return String.format(Locale.ROOT, "%s: %.0f s", step, seconds);
    }
    double rate = done / seconds;
    return String.format(
        Locale.ROOT,
        "%s: %d %% (%d of %d tasks), %.1f tasks/s, %.0f s left",
        step,
        Math.min(100, 100L * done / tasks),
        done,
        tasks,
        rate,
        Math.max(0, tasks - done) / rate);
  }

  @Override
  public synchronized void end(String line) {
    clear();
    step = null;
  }

  private void clear() {
    if (shown) {
      out.print(CLEAR);
      out.flush();
      shown = false;
    }
  }

  @Override
  public synchronized void close() {
    timer.cancel();
    clear();
  }
}
