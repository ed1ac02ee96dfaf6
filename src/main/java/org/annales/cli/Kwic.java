package org.annales.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.annales.concordance.HitJson;
import org.annales.concordance.HitLines;
import org.annales.concordance.HitOrder;
import org.annales.concordance.HitWriter;
import org.annales.concordance.OpenOutput;
import org.annales.concordance.OutputClosedException;
import org.annales.concordance.Phrase;
import org.annales.concordance.Search;
import org.annales.results.FinishedRun;
import org.annales.settings.InputException;
import org.annales.settings.Nearest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints a concordance of a finished run: each hit of a phrase with its context. */
@Command(
    name = "kwic",
    description = {
      "Prints each occurrence of a phrase in a finished run: keyword in context.",
      "",
      "  'the party'     these words in sequence within a sentence, as they were counted",
      "  'part*' '*ing'  * in a word: any number of letters",
      "  'wom?n'         ? exactly one letter",
      "  'the * of'      * alone: any one word",
      "  'from ** to'    ** or ...: up to five words, the fewest that match",
      "  'men|women'     either word",
      ""
    },
    sortOptions = false,
    usageHelpAutoWidth = true,
    footer = {
      "",
      "Exit status: 0 searched, with or without hits; 1 failed;",
      "2 wrong arguments or no results to search;",
      "141 the output pipe was closed, as in kwic … | head."
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
      description = "Folder of a finished run; default: output.")
  String results = "output";

  @Option(
      names = "--section",
      paramLabel = "ID",
      description =
          "Only this section: its section_id, or the part after the document, such as chapter-03.")
  String section;

  @Option(names = "--document", paramLabel = "ID", description = "Only this document.")
  String document;

  @Option(
      names = "--window",
      paramLabel = "N",
      description =
          "Columns of context on either side, default 40 or fewer in a narrow terminal: characters,"
              + " East Asian ones counting two. It includes neighbouring sentences of the"
              + " paragraph.")
  String window;

  @Option(
      names = "--sort",
      paramLabel = "SIDE",
      description =
          "left or right: by the words before or after the hit, the nearest first. Default: order"
              + " of the text. Of more than about 250,000 hits only the first in order are"
              + " printed.")
  String sort;

  @Option(
      names = "--max",
      paramLabel = "N",
      description = "Print the first N hits; all are counted.")
  String max;

  @Option(
      names = "--all",
      description = "Search notes, headings, captions … too, not only counted text.")
  boolean all;

  @Option(names = "--json", description = "Print a JSON object for each hit.")
  boolean json;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Print this help.")
  boolean help;

  /** Set by run.sh: whether standard output is a terminal. */
  @Option(names = "--terminal", hidden = true)
  boolean terminal;

  /** Set by run.sh: the width of that terminal. */
  @Option(names = "--columns", hidden = true)
  int columns;

  /** Set by run.sh: whether standard output is a file, so that only a full disk closes it. */
  @Option(names = "--to-file", hidden = true)
  boolean toFile;

  @Override
  public int run(PrintStream out, PrintStream err) throws IOException {
    int context = window == null ? WINDOW : number("--window", window, 0, WIDEST_WINDOW);
    int most = max == null ? Integer.MAX_VALUE : number("--max", max, 1, Integer.MAX_VALUE);
    HitOrder sorting = sorting();
    FinishedRun run = FinishedRun.in(results);
    Phrase wanted = Phrase.of(String.join(" ", phrase), run.tokenRules());
    Search search = new Search(wanted, all, run.quotations(), context, sorting);
    KwicSearch concordance = new KwicSearch(run, search, most);
    try {
      err.println("annales: " + written(run, concordance, new OpenOutput(out), context));
      return ExitStatus.OK;
    } catch (OutputClosedException e) {
      return closed(err);
    }
  }

  private String written(FinishedRun run, KwicSearch concordance, OpenOutput out, int context)
      throws IOException {
    return run.reading(
        () -> {
          HitWriter writer =
              json ? new HitJson(out) : new HitLines(out, look(context, window == null));
          return concordance.write(document, section, writer);
        });
  }

  /** A closed pipe, as in {@code kwic … | head}, is no error. */
  private int closed(PrintStream err) {
    if (toFile) {
      err.println("annales: the hits cannot be written: is the disk full?");
      return ExitStatus.FAILED;
    }
    return ExitStatus.PIPE_CLOSED;
  }

  /** An explicit window is kept however narrow the terminal is. */
  private HitLines.Look look(int context, boolean mayShrink) {
    return new HitLines.Look(context, mayShrink ? columns : 0, terminal);
  }

  private HitOrder sorting() {
    List<String> sides = List.of("left", "right");
    if (sort == null) {
      return HitOrder.TEXT;
    }
    if (!sides.contains(sort)) {
      throw new InputException(
          "--sort: found " + sort + ", expected left or right" + Nearest.suggestion(sort, sides));
    }
    return HitOrder.valueOf(sort.toUpperCase(Locale.ROOT));
  }

  private static int number(String option, String value, int least, int most) {
    try {
      int number = Integer.parseInt(value);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Reported below with numbers out of range.
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
