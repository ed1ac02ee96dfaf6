package org.annales.cli;

import java.io.PrintStream;

/** A line at the end of each step, for logs and pipes. */
public final class PlainProgress implements Progress {
  private final PrintStream out;

  public PlainProgress(PrintStream out) {
    this.out = out;
  }

  @Override
  public void begin(String step) {}

  @Override
  public void end(String step, String line) {
    out.println(line);
  }

  @Override
  public void close() {}
}
