package org.annales.cli;

import java.io.PrintStream;

/** Prints a line at the end of each step, for logs and pipes. */
public record PlainProgress(PrintStream out) implements Progress {
  @Override
  public void begin(String step) {}

  @Override
  public void end(String step, String line) {
    out.println(line);
  }

  @Override
  public void close() {}
}
