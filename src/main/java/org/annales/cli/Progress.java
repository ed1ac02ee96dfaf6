package org.annales.cli;

/** Tells the person at the terminal what a run is doing. Steps may overlap. */
public interface Progress extends AutoCloseable {

  /** A step begins. */
  void begin(String step);

  /** A step has ended; the line says what came of it. */
  void end(String step, String line);

  @Override
  void close();
}
