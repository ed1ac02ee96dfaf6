package org.annales.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The options of the command line. */
@Command(
    name = "run.sh",
    description = {
      "Reads books and their sources, and writes their statistics as tables.",
      "Without options: input/text and input/sources to output/, with conf/annales.yaml."
    },
    sortOptions = false,
    usageHelpAutoWidth = true,
    footer = {
      "",
      "Exit status: 0 success; 1 the run failed and earlier results are unchanged;",
      "2 wrong arguments or configuration; 3 results are complete, but an input file was set"
          + " aside."
    })
public final class Arguments {
  @Option(
      names = "--text",
      arity = "1..*",
      paramLabel = "PATH",
      description =
          "Works to analyse: files, folders, globs or URIs. Replaces the configured sources"
              + " too.")
  List<String> text = new ArrayList<>();

  @Option(
      names = "--sources",
      arity = "1..*",
      paramLabel = "PATH",
      description = "Sources of the works, for comparison.")
  List<String> sources = new ArrayList<>();

  @Option(names = "--output", paramLabel = "DIR", description = "Folder for the results.")
  String output;

  @Option(
      names = "--conf",
      paramLabel = "FILE",
      description = "Configuration file; default of run.sh: conf/annales.yaml.")
  String conf;

  @Option(
      names = "--set",
      paramLabel = "KEY=VALUE",
      description = "Configuration value, such as ngrams.max=3.")
  List<String> set = new ArrayList<>();

  @Option(
      names = "--only",
      split = ",",
      paramLabel = "NAME",
      description = "Analyses to run; those that they need are added.")
  List<String> only = new ArrayList<>();

  @Option(
      names = "--master",
      paramLabel = "URL",
      description = "Spark master: local[*] (default), spark://HOST:PORT, yarn, k8s://…")
  String master;

  @Option(
      names = "--format",
      split = ",",
      paramLabel = "FORMAT",
      description = "parquet, json, csv; default: parquet,json. csv is for spreadsheets.")
  List<String> format = new ArrayList<>();

  @Option(names = "--no-report", description = "Leave out report.html.")
  boolean noReport;

  @Option(names = "--verbose", description = "Print Spark's log and stack traces.")
  public boolean verbose;

  @Option(
      names = "--spark-conf",
      paramLabel = "KEY=VALUE",
      description = "Spark property, such as spark.driver.memory=8g.")
  public List<String> sparkConf = new ArrayList<>();

  @Option(
      names = "--explain",
      description = "Print the effective configuration and the origin of each value.")
  public boolean explain;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Print this help.")
  boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Print the version.")
  boolean version;

  /** Set by run.sh: whether standard error is a terminal. */
  @Option(names = "--terminal", hidden = true)
  public boolean terminal;

  /** Set by run.sh: the JVM was started for a short run and may be restarted for a long one. */
  @Option(names = "--quick", hidden = true)
  public boolean quick;

  /** Set by run.sh: the file to read without --conf; it may be absent. */
  @Option(names = "--default-conf", hidden = true)
  String defaultConf;
}
