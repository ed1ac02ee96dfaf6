package org.annales.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;

/**
 * Counts expected steps that have ended and finished tasks of Spark; both only grow. The time left
 * is not estimated: some tables take a thousand times as long as others, and the number of tasks is
 * known only when each begins.
 */
public abstract class StepProgress extends SparkListener implements Progress {
  private final Set<String> expected = new HashSet<>();
  private final Set<String> ended = new HashSet<>();
  private final List<String> active = new ArrayList<>();
  private final long begun = System.nanoTime();
  private long tasks;

  @Override
  public synchronized void expect(Collection<String> names) {
    expected.addAll(names);
  }

  @Override
  public synchronized void begin(String step) {
    active.add(step);
  }

  @Override
  public synchronized void end(String step, String line) {
    active.remove(step);
    if (expected.contains(step)) {
      ended.add(step);
    }
  }

  @Override
  public synchronized void onTaskEnd(SparkListenerTaskEnd task) {
    tasks++;
  }

  /** Seconds since the progress was created. */
  double seconds() {
    return (System.nanoTime() - begun) / 1e9;
  }

  /** The state at a time, as {@code 34 s, 12 of 44 tables, 310 tasks: ngrams, keyness}. */
  synchronized String line(double seconds) {
    StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%.0f s", seconds));
    if (!expected.isEmpty()) {
      line.append(String.format(Locale.ROOT, ", %d of %d tables", ended.size(), expected.size()));
    }
    if (tasks > 0) {
      line.append(String.format(Locale.ROOT, ", %,d tasks", tasks));
    }
    return line + (active.isEmpty() ? "" : ": " + String.join(", ", active));
  }
}
