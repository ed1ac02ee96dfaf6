package org.annales.concordance;

/** Signals that output can no longer be written: its reader has closed it, or the disk is full. */
public final class OutputClosedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  OutputClosedException() {
    super("the output is closed");
  }
}
