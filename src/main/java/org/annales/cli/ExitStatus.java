package org.annales.cli;

/** The exit statuses of the process. */
public final class ExitStatus {
  /** All well. */
  public static final int OK = 0;

  /** The run failed; earlier results still stand. */
  public static final int FAILED = 1;

  /** The arguments or the configuration are wrong; nothing was written. */
  public static final int WRONG_ARGUMENTS = 2;

  /** The results are complete, but an input file was set aside. */
  public static final int SET_ASIDE = 3;

  /** A closed pipe ended the command; shells use the same number. */
  public static final int READER_GONE = 141;

  /** For run.sh alone: start again with the compiler for long runs. */
  public static final int NOT_QUICK = 75;

  private ExitStatus() {}
}
