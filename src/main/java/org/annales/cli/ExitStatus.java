package org.annales.cli;

/** The exit statuses of the process. */
public final class ExitStatus {
  /** Success. */
  public static final int OK = 0;

  /** The run failed; earlier results are unchanged. */
  public static final int FAILED = 1;

  /** The arguments or the configuration are wrong; nothing was written. */
  public static final int WRONG_ARGUMENTS = 2;

  /** The results are complete, but an input file was set aside. */
  public static final int SET_ASIDE = 3;

  /** The output pipe was closed; the number that shells use. */
  public static final int PIPE_CLOSED = 141;

  /** For run.sh only: restart with the compiler for long runs. */
  public static final int NOT_QUICK = 75;

  private ExitStatus() {}
}
