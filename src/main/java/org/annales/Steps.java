package org.annales;

import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.annales.cli.Progress;
import org.apache.spark.sql.SparkSession;

/** Runs the steps of a run: each has a name, which Spark and the progress show, and a time. */
record Steps(SparkSession spark, Progress progress, StepClock clock) {

  /** Runs a step; its line in the progress ends with its seconds. */
  <V> V run(String name, Supplier<V> work, Function<V, String> text) {
    return run(name, work, (result, seconds) -> result, text);
  }

  /** Runs a step whose result has its seconds. */
  <V> V run(
      String name, Supplier<V> work, BiFunction<V, Double, V> timing, Function<V, String> text) {
    StepClock.Step step = clock.begin();
    spark.sparkContext().setJobDescription(name);
    progress.begin(name);
    V result = work.get();
    double seconds = clock.end(step);
    progress.end(name, String.format(Locale.ROOT, "%s %.1f s", text.apply(result), seconds));
    return timing.apply(result, seconds);
  }
}
