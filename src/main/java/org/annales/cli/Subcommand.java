package org.annales.cli;

import java.io.IOException;
import java.io.PrintStream;
import org.annales.Main;

/**
 * A command other than the run; it needs no Spark. To add one: a class with picocli's
 * {@code @Command}, its line in {@link Main}, its name in run.sh.
 */
public interface Subcommand {
  /**
   * Runs the command and returns its exit status.
   *
   * @param out for results
   * @param err for messages
   */
  int run(PrintStream out, PrintStream err) throws IOException;
}
