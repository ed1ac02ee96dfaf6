package org.annales;

import java.io.IOException;
import java.io.PrintStream;

/**
 * A command beside the run, with a name of its own on the command line. It needs no Spark. To add
 * one: a class with picocli's {@code @Command}, its line in {@link Main}, its name in run.sh.
 */
interface Subcommand {
  /** Does what it is for, and says so; the exit status. */
  int run(PrintStream out) throws IOException;
}
