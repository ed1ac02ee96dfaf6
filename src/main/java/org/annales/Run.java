package org.annales;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.annales.analysis.Analysis;
import org.annales.analysis.RunInputs;
import org.annales.cli.Arguments;
import org.annales.cli.DocumentIdsLine;
import org.annales.cli.ExitStatus;
import org.annales.cli.GivenConfiguration;
import org.annales.cli.PlainProgress;
import org.annales.cli.Progress;
import org.annales.cli.RunSummary;
import org.annales.cli.StepProgress;
import org.annales.cli.TerminalProgress;
import org.annales.corpus.Corpus;
import org.annales.corpus.Listing;
import org.annales.output.OutputFolder;
import org.annales.output.RunFailure;
import org.annales.settings.Configuration;
import org.annales.settings.InputException;
import org.annales.settings.Settings;
import org.annales.text.model.InputFile;
import org.apache.spark.SparkConf;
import org.apache.spark.deploy.SparkHadoopUtil;
import org.apache.spark.sql.SparkSession;

/**
 * Runs the main command: checks the input without Spark, starts Spark and runs the {@link
 * Pipeline}.
 */
record Run(
    Arguments arguments,
    PrintStream out,
    PrintStream err,
    String version,
    List<Analysis> analyses) {
  /** From this input size on the optimising compiler saves time; see docs/BENCHMARKS.md. */
  private static final long MOST_QUICK_BYTES = 3L << 20;

  private static final String START = "start of Spark";

  int run() throws IOException {
    long start = System.nanoTime();
    Configuration configuration = new GivenConfiguration(arguments).read();
    if (arguments.explain) {
      out.print(configuration.explain());
      return ExitStatus.OK;
    }
    Selection selection = Selection.of(configuration, analyses);
    Settings settings = configuration.settings();
    SparkConf sparkConf = sparkConf();
    SparkDefaults.apply(sparkConf);
    org.apache.hadoop.conf.Configuration hadoop = SparkHadoopUtil.get().newConfiguration(sparkConf);
    Listing listing = Listing.of(Listing.named(configuration), hadoop);
    selection.check(new RunInputs(configuration, listing, hadoop, Run.class.getClassLoader()));
    if (settings.output().isBlank()) {
      throw new InputException(
          configuration.origins().get("output") + ": found an empty path, expected a folder");
    }
    OutputFolder output =
        OutputFolder.check(
            settings.output(), configuration.origins().get("output"), inputs(listing));
    long bytes = listing.files().stream().mapToLong(InputFile::bytes).sum();
    if (arguments.quick && bytes > MOST_QUICK_BYTES) {
      return ExitStatus.NOT_QUICK;
    }
    int cores = Runtime.getRuntime().availableProcessors();
    SparkDefaults.apply(sparkConf, Corpus.partitions(listing.files(), cores));
    RunSummary summary = compute(configuration, selection, sparkConf, listing, output);
    out.print(summary.text((System.nanoTime() - start) / 1e9, arguments.verbose));
    boolean whole = summary.setAside() == 0 && listing.isWhole();
    return whole ? ExitStatus.OK : ExitStatus.SET_ASIDE;
  }

  private RunSummary compute(
      Configuration configuration,
      Selection selection,
      SparkConf sparkConf,
      Listing listing,
      OutputFolder output)
      throws IOException {
    try (StepProgress progress = progress();
        OutputFolder opened = open(output);
        SparkSession spark = start(sparkConf, listing, progress)) {
      spark.sparkContext().addSparkListener(progress);
      return new Pipeline(spark, configuration, selection, progress, version).run(listing, opened);
    } catch (IOException | RuntimeException e) {
      String reason = Failures.outside(e).orElse(null);
      if (reason == null || e instanceof RunFailure || e instanceof InputException) {
        throw e;
      }
      throw new RunFailure(
          "the results could not be written to " + output.folder() + ": " + reason, e);
    }
  }

  private static OutputFolder open(OutputFolder output) {
    output.open();
    return output;
  }

  private SparkConf sparkConf() {
    SparkConf conf = new SparkConf();
    arguments.sparkConf.forEach(
        property -> conf.set(GivenConfiguration.key(property), GivenConfiguration.value(property)));
    return conf;
  }

  private static List<Path> inputs(Listing listing) {
    return listing.roots().stream()
        .filter(uri -> "file".equals(uri.getScheme()))
        .map(uri -> Path.of(uri.getPath()))
        .toList();
  }

  private SparkSession start(SparkConf conf, Listing listing, Progress progress) {
    err.println(DocumentIdsLine.of(listing.files()));
    progress.begin(START);
    SparkSession spark = start(conf);
    progress.end(START, "");
    return spark;
  }

  private SparkSession start(SparkConf conf) {
    if (!conf.contains("spark.master")) {
      throw new InputException("no master: start with run.sh, or spark-submit --master URL");
    }
    try {
      SparkSession spark = SparkSession.builder().config(conf).getOrCreate();
      spark.sparkContext().setLogLevel(arguments.verbose ? "INFO" : "OFF");
      return spark;
    } catch (Exception e) { // Scala throws checked exceptions without declaring them.
      String reason = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
      throw new InputException(
          String.format(
              Locale.ROOT,
              "Spark does not start with master %s: %s; check --master and --spark-conf",
              conf.get("spark.master"),
              reason));
    }
  }

  private StepProgress progress() {
    return arguments.terminal ? new TerminalProgress(err) : new PlainProgress(err);
  }
}
