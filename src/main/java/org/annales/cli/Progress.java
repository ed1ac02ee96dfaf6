package org.annales.cli;

/** Shows the progress of a run. Steps may overlap. */
public interface Progress extends AutoCloseable {

  void begin(String step);

  /** Ends a step; the line describes its result. */
  void end(String step, String line);

  @Override
  void close();
}
