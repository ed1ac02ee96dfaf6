package org.annales.cli;

import java.util.Collection;

/** Shows the progress of a run. Steps may overlap. */
public interface Progress extends AutoCloseable {

  /** Names the steps that are sure to come: their number is the whole of the work. */
  void expect(Collection<String> names);

  void begin(String step);

  /** Ends a step; the line describes its result, and is empty if there is nothing to say. */
  void end(String step, String line);

  @Override
  void close();
}
