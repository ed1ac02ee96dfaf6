package org.annales.concordance;

import java.io.OutputStream;
import java.io.PrintStream;

/** Writes to a {@link PrintStream} and signals when it is closed. */
public final class OpenOutput extends OutputStream {
  private final PrintStream out;

  public OpenOutput(PrintStream out) {
    this.out = out;
  }

  @Override
  public void write(int b) {
    out.write(b);
  }

  /**
   * Writes bytes at once.
   *
   * @throws OutputClosedException where they cannot go anywhere
   */
  @Override
  public void write(byte[] bytes, int from, int length) {
    out.write(bytes, from, length);
    flush();
  }

  @Override
  public void flush() {
    if (out.checkError()) {
      throw new OutputClosedException();
    }
  }
}
