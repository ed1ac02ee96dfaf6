package org.annales.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.annales.corpus.FileReading;
import org.annales.corpus.Listing;
import org.annales.results.FinishedRun;
import org.annales.settings.Settings;
import org.annales.text.model.InputFile;
import org.annales.text.model.Problem;
import org.annales.text.model.ReadDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints the ids of documents and sections, of the input or of a finished run. */
@Command(
    name = "documents",
    description = {
      "Prints the ids of documents and of their sections, with counted words and title: of the"
          + " input, or with --results of a finished run.",
      "Settings that compare sections, and kwic --section, name them by these ids."
    },
    sortOptions = false,
    usageHelpAutoWidth = true,
    footer = {
      "",
      "Exit status: 0 listed; 1 failed; 2 wrong arguments; 3 listed, but an input file cannot be"
          + " read."
    })
public final class Documents implements Subcommand {
  @Option(names = "--results", paramLabel = "DIR", description = "Folder of a finished run.")
  String results;

  @Option(
      names = "--text",
      arity = "1..*",
      paramLabel = "PATH",
      description = "Works, as in a run; default: as configured.")
  List<String> text = new ArrayList<>();

  @Option(
      names = "--sources",
      arity = "1..*",
      paramLabel = "PATH",
      description = "Sources, as in a run.")
  List<String> sources = new ArrayList<>();

  @Option(names = "--conf", paramLabel = "FILE", description = "Configuration file.")
  String conf;

  @Option(names = "--set", paramLabel = "KEY=VALUE", description = "Configuration value.")
  List<String> set = new ArrayList<>();

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Print this help.")
  boolean help;

  /** Set by run.sh: the file to read without --conf; it may be absent. */
  @Option(names = "--default-conf", hidden = true)
  String defaultConf;

  @Override
  public int run(PrintStream out, PrintStream err) throws IOException {
    if (results != null) {
      FinishedRun run = FinishedRun.in(results);
      new DocumentLines(out).print(run.reading(run::documents));
      return ExitStatus.OK;
    }
    org.annales.settings.Configuration configuration = new GivenConfiguration(arguments()).read();
    Settings settings = configuration.settings();
    Listing listing =
        Listing.of(Listing.named(configuration), new org.apache.hadoop.conf.Configuration());
    FileReading reading =
        new FileReading(settings.readingRules(), new org.apache.hadoop.conf.Configuration());
    DocumentLines lines = new DocumentLines(out);
    boolean whole = listing.isWhole();
    for (InputFile file : listing.files()) {
      ReadDocument read = reading.read(file);
      if (read.document().read()) {
        lines.print(read.document(), read.sections());
      } else {
        lines.print(read.document(), reason(read));
        whole = false;
      }
    }
    return whole ? ExitStatus.OK : ExitStatus.SET_ASIDE;
  }

  private Arguments arguments() {
    Arguments arguments = new Arguments();
    arguments.text = text;
    arguments.sources = sources;
    arguments.conf = conf;
    arguments.set = set;
    arguments.defaultConf = defaultConf;
    return arguments;
  }

  private static String reason(ReadDocument read) {
    return read.problems().stream().map(Problem::message).findFirst().orElse("");
  }
}
