package org.annales.concordance;

/** That what is written cannot go anywhere: whoever read it has gone, or a disk is full. */
public final class OutputClosedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  OutputClosedException() {
    super("the output is closed");
  }
}
