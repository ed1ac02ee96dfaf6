package org.annales.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.annales.concordance.HitJson;
import org.annales.concordance.HitLines;
import org.annales.concordance.HitWriter;
import org.annales.concordance.OpenOutput;
import org.annales.concordance.OutputClosedException;
import org.annales.concordance.Phrase;
import org.annales.concordance.Search;
import org.annales.concordance.Sorting;
import org.annales.results.FinishedRun;
import org.annales.settings.InputException;
import org.annales.settings.Nearest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints a concordance from a finished run: each place of a phrase with what stands beside it. */
@Command(
    name = "kwic",
    description = {
      "Prints each place of a phrase in a finished run: keyword in context.",
      "",
      "  'the party'     these words in a row, in a sentence, as they were counted",
      "  'part*' '*ing'  * in a word: any letters, or none",
      "  'wom?n'         ? exactly one letter",
      "  'the * of'      * alone: any one word",
      "  'from ** to'    ** or ...: up to five words, as few as need be",
      "  'men|women'     either word",
      ""
    },
    sortOptions = false,
    usageHelpAutoWidth = true,
    footer = {
      "",
      "Exit status: 0 searched, whether or not something was found; 1 failed;",
      "2 the arguments are wrong, or there are no results to search;",
      "141 whatever read the hits has ended, as in kwic … | head."
    })
public final class Kwic implements Subcommand {
  private static final int WINDOW = 40;
  private static final int WIDEST_WINDOW = 10_000;

  @Parameters(
      arity = "1..*",
      paramLabel = "PHRASE",
      description = "The phrase, in quotation marks.")
  List<String> phrase = new ArrayList<>();

  @Option(
      names = "--results",
      paramLabel = "DIR",
      description = "Folder of a finished run; output where none is named.")
  String results = "output";

  @Option(
      names = "--section",
      paramLabel = "ID",
      description =
          "Only this section: its section_id, or the part after the document, as chapter-03.")
  String section;

  @Option(names = "--document", paramLabel = "ID", description = "Only this document.")
  String document;

  @Option(
      names = "--window",
      paramLabel = "N",
      description =
          "Columns of context on either side, 40 where not named, or fewer in a narrow terminal: characters,"
              + " East Asian ones counting two. It goes on into other sentences of the paragraph.")
  String window;

  @Option(
      names = "--sort",
      paramLabel = "SIDE",
      description =
          "left or right: by the words before or after the hit, the nearest first. Else in the order of the text."
              + " Of some quarter of a million hits or more the first in order are printed.")
  String sort;

  @Option(
      names = "--max",
      paramLabel = "N",
      description = "Print the first N hits; all are counted.")
  String max;

  @Option(
      names = "--all",
      description = "Search notes, headings, captions … too, and not the counted text alone.")
  boolean all;

  @Option(names = "--json", description = "Print a JSON object for each hit.")
  boolean json;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Print this help.")
  boolean help;

  /** Set by run.sh, which can tell: whether standard output is a terminal. */
  @Option(names = "--terminal", hidden = true)
  boolean terminal;

  /** Set by run.sh: how wide that terminal is. */
  @Option(names = "--columns", hidden = true)
  int columns;

  /** Set by run.sh: whether standard output is a file, which nobody closes but a full disk. */
  @Option(names = "--to-file", hidden = true)
  boolean toFile;

  @Override
  public int run(PrintStream out, PrintStream err) throws IOException {
    int context = window == null ? WINDOW : number("--window", window, 0, WIDEST_WINDOW);
    int most = max == null ? Integer.MAX_VALUE : number("--max", max, 1, Integer.MAX_VALUE);
    Sorting sorting = sorting();
    FinishedRun run = FinishedRun.in(results);
    Phrase wanted = Phrase.of(String.join(" ", phrase), run.tokenRules());
    Search search = new Search(wanted, all, run.quotations(), context, sorting);
    Concordance concordance = new Concordance(run, search, most);
    try {
      err.println("annales: " + written(run, concordance, new OpenOutput(out), context));
      return ExitStatus.OK;
    } catch (OutputClosedException e) {
      return closed(err);
    }
  }

  private String written(FinishedRun run, Concordance concordance, OpenOutput out, int context)
      throws IOException {
    return run.reading(
        () -> {
          HitWriter writer =
              json ? new HitJson(out) : new HitLines(out, look(context, window == null));
          return concordance.write(document, section, writer);
        });
  }

  /** As other commands do that a reader leaves: {@code kwic … | head} is no mistake. */
  private int closed(PrintStream err) {
    if (toFile) {
      err.println("annales: the hits cannot be written: is the disk full?");
      return ExitStatus.FAILED;
    }
    return ExitStatus.READER_GONE;
  }

  /** A window that was asked for is kept, however narrow the terminal. */
  private HitLines.Look look(int context, boolean mayShrink) {
    return new HitLines.Look(context, mayShrink ? columns : 0, terminal);
  }

  private Sorting sorting() {
    List<String> sides = List.of("left", "right");
    if (sort == null) {
      return Sorting.TEXT;
    }
    if (!sides.contains(sort)) {
      throw new InputException(
          "--sort: found " + sort + ", expected left or right" + Nearest.suggestion(sort, sides));
    }
    return Sorting.valueOf(sort.toUpperCase(Locale.ROOT));
  }

  private static int number(String option, String value, int least, int most) {
    try {
      int number = Integer.parseInt(value);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Told below, with numbers that are too large.
    }
    throw new InputException(
        option
            + ": found "
            + value
            + ", expected a whole number from "
            + least
            + (most == Integer.MAX_VALUE ? "" : " to " + most));
  }
}
