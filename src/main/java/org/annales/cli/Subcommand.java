package org.annales.cli;

import java.io.IOException;
import java.io.PrintStream;
import org.annales.Main;

/**
 * A command beside the run, with a name of its own on the command line. It needs no Spark. To add
 * one: a class with picocli's {@code @Command}, its line in {@link Main}, its name in run.sh.
 */
public interface Subcommand {
  /**
   * Does what it is for; the exit status.
   *
   * @param out what was asked for
   * @param err what is to be said about it
   */
  int run(PrintStream out, PrintStream err) throws IOException;
}
