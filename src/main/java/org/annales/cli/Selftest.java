package org.annales.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.annales.sentiment.rules.VaderExample;
import org.annales.stats.worked.WorkedNumber;
import org.annales.stats.worked.WorkedNumbers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Compares every formula of the statistics with worked examples and prints the results. */
@Command(
    name = "selftest",
    description = {
      "Compares every formula of the statistics, and VADER's rules, with worked examples.",
      "Prints a line for each: the formula, its inputs, the expected and the computed value."
    },
    sortOptions = false,
    usageHelpAutoWidth = true,
    footer = {"", "Exit status: 0 all agree; 1 at least one differs."})
public final class Selftest implements Subcommand {
  @Option(names = "--sources", description = "Also print the source of each example.")
  boolean sources;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Print this help.")
  boolean help;

  @Override
  public int run(PrintStream out, PrintStream err) {
    return compare(WorkedNumbers.all(), VaderExample.all(), out);
  }

  int compare(List<WorkedNumber> numbers, List<VaderExample> examples, PrintStream out) {
    int agree = 0;
    for (WorkedNumber number : numbers) {
      print(out, number.line(), number.source());
      agree += number.agrees() ? 1 : 0;
    }
    for (VaderExample example : examples) {
      print(out, example.line(), VaderExample.SOURCE);
      agree += example.agrees() ? 1 : 0;
    }
    int all = numbers.size() + examples.size();
    out.printf(Locale.ROOT, "%d of %d worked numbers agree%n", agree, all);
    return agree == all ? ExitStatus.OK : ExitStatus.FAILED;
  }

  private void print(PrintStream out, String line, String source) {
    out.println(line + (sources ? " [" + source + "]" : ""));
  }
}
