package org.annales.concordance;

import java.io.IOException;

/** Writes hits in the order in which they are shown. */
public interface HitWriter {
  void write(Hit hit) throws IOException;

  /** Writes what is still held back. */
  void end() throws IOException;
}
