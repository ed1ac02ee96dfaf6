package org.annales;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.annales.stats.worked.WorkedNumber;
import org.annales.stats.worked.WorkedNumbers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints every formula of the statistics with its worked numbers, and whether they agree. */
@Command(
    name = "selftest",
    description = {
      "Holds every formula of the statistics against its worked numbers.",
      "A line for each: the formula, its inputs, what is expected, and what came out."
    },
    sortOptions = false,
    usageHelpAutoWidth = true,
    footer = {"", "Exit status: 0 all agree; 1 at least one does not."})
final class Selftest implements Subcommand {
  @Option(names = "--sources", description = "Print too who has worked out each number.")
  boolean sources;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Print this help.")
  boolean help;

  @Override
  public int run(PrintStream out, PrintStream err) {
    return compare(WorkedNumbers.all(), out);
  }

  int compare(List<WorkedNumber> numbers, PrintStream out) {
    int agree = 0;
    for (WorkedNumber number : numbers) {
      out.println(number.line() + (sources ? " [" + number.source() + "]" : ""));
      agree += number.agrees() ? 1 : 0;
    }
    out.printf(Locale.ROOT, "%d of %d worked numbers agree%n", agree, numbers.size());
    return agree == numbers.size() ? Main.OK : Main.FAILED;
  }
}
