package org.annales.cli;

import java.io.PrintStream;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.Timer;
import java.util.TimerTask;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerStageSubmitted;
import org.apache.spark.scheduler.SparkListenerTaskEnd;

/**
 * Rewrites one line with the active steps, the share of finished Spark tasks, their rate and the
 * time left, once a run has taken two seconds.
 */
public final class TerminalProgress extends SparkListener implements Progress {
  private static final long SHOWN_AFTER_MILLIS = 2_000;
  private static final long PERIOD_MILLIS = 300;
  private static final String CLEAR = "\r\u001B[K";

  private final PrintStream out;
  private final Timer timer = new Timer("progress", true);
  private final Set<String> steps = new LinkedHashSet<>();
  private final long begun = System.currentTimeMillis();
  private int tasks;
  private int done;
  private boolean shown;

  public TerminalProgress(PrintStream out) {
    this.out = out;
    timer.schedule(
        new TimerTask() {
          @Override
          public void run() {
            show((System.currentTimeMillis() - begun) / 1e3);
          }
        },
        SHOWN_AFTER_MILLIS,
        PERIOD_MILLIS);
  }

  @Override
  public synchronized void begin(String step) {
    steps.add(step);
  }

  @Override
  public synchronized void end(String step, String line) {
    steps.remove(step);
  }

  @Override
  public synchronized void onStageSubmitted(SparkListenerStageSubmitted stage) {
    tasks += stage.stageInfo().numTasks();
  }

  @Override
  public synchronized void onTaskEnd(SparkListenerTaskEnd task) {
    done++;
  }

  private synchronized void show(double seconds) {
    if (!steps.isEmpty()) {
      out.print(CLEAR + line(String.join(", ", steps), done, tasks, seconds));
      out.flush();
      shown = true;
    }
  }

  static String line(String steps, int done, int tasks, double seconds) {
    if (done == 0) {
      return String.format(Locale.ROOT, "%s: %.0f s", steps, seconds);
    }
    double rate = done / seconds;
    return String.format(
        Locale.ROOT,
        "%s: %d %% (%d of %d tasks), %.1f tasks/s, %.0f s left",
        steps,
        Math.min(100, 100L * done / Math.max(done, tasks)),
        done,
        tasks,
        rate,
        Math.max(0, tasks - done) / rate);
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
