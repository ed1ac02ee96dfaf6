package org.annales.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import org.annales.output.ReportFile;
import org.annales.report.Report;
import org.annales.results.FinishedRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the report of a finished run again, from its tables. */
@Command(
    name = "report",
    description = {
      "Writes report.html of a finished run again, from its tables.",
      "Tables that are no longer there are named in the report, with the command that writes them."
    },
    sortOptions = false,
    usageHelpAutoWidth = true,
    footer = {"", "Exit status: 0 written; 1 failed; 2 wrong arguments or no results."})
public final class WriteReport implements Subcommand {
  private static final int MOST_WORKS = 50;

  @Option(
      names = "--results",
      paramLabel = "DIR",
      description = "Folder of a finished run; default: output.")
  String results = "output";

  @Option(
      names = "--works",
      paramLabel = "N",
      description = "Most works with pages of their own; default: as in the run.")
  Integer works;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Print this help.")
  boolean help;

  @Override
  public int run(PrintStream out, PrintStream err) throws IOException {
    FinishedRun finished = FinishedRun.in(results);
    int most = works == null ? finished.setting("/report/works").asInt(MOST_WORKS) : works;
    String html = finished.reading(() -> Report.html(finished.tables(), most));
    Path file = ReportFile.write(finished.folder(), html);
    out.println(file);
    return ExitStatus.OK;
  }
}
