package org.annales;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;

/**
 * Measures steps that overlap: the time in which several are active is divided equally among them,
 * so that the seconds of all steps add up to the time in which any was active.
 */
final class StepClock {
  private final LongSupplier nanos;
  private final List<Step> active = new ArrayList<>();
  private long last;

  /** An active step. */
  static final class Step {
    private double seconds;
  }

  StepClock(LongSupplier nanos) {
    this.nanos = nanos;
  }

  synchronized Step begin() {
    advance();
    Step step = new Step();
    active.add(step);
    return step;
  }

  /** Ends a step and returns its seconds. */
  synchronized double end(Step step) {
    advance();
    active.remove(step);
    return step.seconds;
  }

  private void advance() {
    long now = nanos.getAsLong();
    double share = active.isEmpty() ? 0 : (now - last) / 1e9 / active.size();
    active.forEach(step -> step.seconds += share);
    last = now;
  }
}
