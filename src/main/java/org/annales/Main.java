package org.annales;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.annales.analysis.Analysis;
import org.annales.cli.Arguments;
import org.annales.cli.Documents;
import org.annales.cli.ExitStatus;
import org.annales.cli.Kwic;
import org.annales.cli.Selftest;
import org.annales.cli.Subcommand;
import org.annales.cli.WriteReport;
import org.annales.output.RunFailure;
import org.annales.settings.InputException;
import org.annales.settings.Nearest;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Runs the command line, prints errors and ends the process with an {@link ExitStatus}; the only
 * class that does. The data flow is in {@link Pipeline}.
 */
public final class Main {
  private static final int LONGEST_MESSAGE = 400;
  private static final String PREFIX = "annales: ";
  private static final String HELP = " (--help lists the options)";

  private final PrintStream out;
  private final PrintStream err;
  private final List<Analysis> analyses;

  public Main(PrintStream out, PrintStream err) {
    this(out, err, Analyses.ALL);
  }

  Main(PrintStream out, PrintStream err, List<Analysis> analyses) {
    this.out = out;
    this.err = err;
    this.analyses = analyses;
  }

  /** Runs a command and ends the process if its status is not 0. */
  public static void main(String[] args) {
    int status = new Main(System.out, System.err).run(args);
    // Cluster managers treat any explicit exit as a failure.
    if (status != ExitStatus.OK) {
      System.exit(status);
    }
  }

  /** Runs a command and returns its exit status. */
  public int run(String... args) {
    Arguments arguments = new Arguments();
    CommandLine commandLine = commandLine(arguments);
    try {
      CommandLine named = named(commandLine.parseArgs(args));
      if (named.isUsageHelpRequested()) {
        named.usage(out);
        return ExitStatus.OK;
      }
      if (commandLine.isVersionHelpRequested()) {
        out.println("Annales " + version());
        return ExitStatus.OK;
      }
      return named.getCommand() instanceof Subcommand subcommand
          ? subcommand.run(out, err)
          : new Run(arguments, out, err, version(), analyses).run();
    } catch (ParameterException e) {
      return wrong(List.of(message(e, e.getCommandLine(), args)));
    } catch (InputException e) {
      return wrong(e.mistakes());
    } catch (RunFailure e) {
      print(e.getMessage());
      e.details().forEach(this::print);
      trace(e, arguments.verbose);
      return ExitStatus.FAILED;
    } catch (Exception e) {
      return failed(e);
    }
  }

  /** The run and the subcommands, which run.sh starts without Spark. */
  private static CommandLine commandLine(Arguments arguments) {
    return new CommandLine(arguments)
        .addSubcommand(new Kwic())
        .addSubcommand(new Selftest())
        .addSubcommand(new WriteReport())
        .addSubcommand(new Documents())
        // Without this, a mistyped option after --text would be a path.
        .setUnmatchedOptionsAllowedAsOptionParameters(false);
  }

  /** The subcommand, or the run if none is named. */
  private static CommandLine named(ParseResult parsed) {
    List<CommandLine> commands = parsed.asCommandLineList();
    return commands.get(commands.size() - 1);
  }

  private int wrong(List<String> mistakes) {
    mistakes.forEach(this::print);
    return ExitStatus.WRONG_ARGUMENTS;
  }

  private int failed(Exception e) {
    print("this is an error of Annales itself: " + e);
    trace(e, true);
    return ExitStatus.FAILED;
  }

  private void trace(Exception e, boolean wanted) {
    if (wanted) {
      e.printStackTrace(err);
    }
  }

  private static String message(ParameterException e, CommandLine commandLine, String... args) {
    if (e instanceof UnmatchedArgumentException unmatched) {
      String wrong = firstUnknown(unmatched, commandLine, args);
      return wrong.startsWith("-")
          ? unknownOption(wrong, commandLine)
          : unknownWord(wrong, commandLine);
    }
    return e.getMessage();
  }

  private static String unknownOption(String wrong, CommandLine commandLine) {
    List<String> names =
        commandLine.getCommandSpec().options().stream()
            .filter(option -> !option.hidden())
            .map(option -> option.longestName())
            .toList();
    return "unknown option "
        + wrong
        + Nearest.suggestion(wrong.replaceFirst("=.*", ""), names)
        + HELP;
  }

  /** A word that no option takes is a mistyped subcommand or, more often, the path of a text. */
  private static String unknownWord(String wrong, CommandLine commandLine) {
    String command = Nearest.suggestion(wrong, commandLine.getSubcommands().keySet());
    return "unknown argument "
        + wrong
        + (command.isEmpty() ? "; a text is named by an option: --text " + wrong : command)
        + HELP;
  }

  /** Finds the first unknown option; picocli does not list one in place of an option's value. */
  private static String firstUnknown(
      UnmatchedArgumentException e, CommandLine commandLine, String... args) {
    return Stream.concat(
            e.getUnmatched().stream(),
            Arrays.stream(args)
                .filter(arg -> arg.startsWith("-"))
                .filter(
                    arg ->
                        commandLine.getCommandSpec().findOption(arg.replaceFirst("=.*", ""))
                            == null))
        .findFirst()
        .orElse("");
  }

  private void print(String message) {
    String line = PREFIX + message.replaceAll("\\s*\\R\\s*", " ");
    err.println(
        line.length() <= LONGEST_MESSAGE ? line : line.substring(0, LONGEST_MESSAGE - 1) + "…");
  }

  private static String version() {
    String version = Main.class.getPackage().getImplementationVersion();
    return version == null ? "(built from source)" : version;
  }
}
