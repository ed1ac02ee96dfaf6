package org.annales.progress;

/** Tells the person at the terminal what a run is doing. */
public interface Progress extends AutoCloseable {

  /** A step begins; Spark's jobs of this description belong to it. */
  void begin(String step);

  /** A step has ended; the line says what came of it. */
  void end(String line);

  @Override
  void close();

  /** Says nothing. */
  Progress SILENT =
      new Progress() {
        @Override
        public void begin(String step) {}

        @Override
        public void end(String line) {}

        @Override
        public void close() {}
      };
}
