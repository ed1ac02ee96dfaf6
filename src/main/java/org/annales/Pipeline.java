package org.annales;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.annales.analysis.Analysis;
import org.annales.analysis.AnalysisContext;
import org.annales.analysis.Resource;
import org.annales.analysis.Results;
import org.annales.cli.Findings;
import org.annales.cli.Progress;
import org.annales.cli.RunSummary;
import org.annales.corpus.Corpus;
import org.annales.corpus.CorpusTables;
import org.annales.corpus.Listing;
import org.annales.corpus.ProblemTable;
import org.annales.output.DataPackage;
import org.annales.output.FileWriter;
import org.annales.output.Manifest;
import org.annales.output.OutputFolder;
import org.annales.output.ReportFile;
import org.annales.output.RunFailure;
import org.annales.output.TableWriter;
import org.annales.output.WrittenFiles;
import org.annales.output.WrittenTable;
import org.annales.report.Report;
import org.annales.results.RunTables;
import org.annales.settings.Configuration;
import org.annales.settings.Settings;
import org.annales.table.ResultFiles;
import org.annales.table.ResultTable;
import org.annales.table.Table;
import org.annales.text.model.InputFile;
import org.annales.text.model.Problem;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.SparkSession;

/**
 * Runs the data flow: listed files → tables of the corpus → tables of the analyses → output folder.
 */
record Pipeline(
    SparkSession spark,
    Configuration configuration,
    Selection selection,
    Progress progress,
    Steps steps,
    String version) {
  /** Problems that are named at the end of a run. */
  private static final int FIRST_PROBLEMS = 5;

  Pipeline(
      SparkSession spark,
      Configuration configuration,
      Selection selection,
      Progress progress,
      String version) {
    this(
        spark,
        configuration,
        selection,
        progress,
        new Steps(spark, progress, new StepClock(System::nanoTime)),
        version);
  }

  /** Reads the files, runs the analyses and publishes their tables. */
  RunSummary run(Listing listing, OutputFolder output) throws IOException {
    Instant started = Instant.now();
    Settings settings = configuration.settings();
    Path staging = output.staging();
    TableWriter writer =
        new TableWriter(spark, staging, settings.format(), settings.gzipJsonAbove());
    List<Analysis> analyses = selection.analyses();
    List<WrittenTable> tables;
    List<WrittenFiles> files;
    List<String> firstProblems;
    List<String> findings;
    List<Resource> resources = new ArrayList<>();
    try (Corpus corpus = Corpus.of(spark, listing, settings, selection.columns(settings))) {
      AnalysisContext context = context(corpus, writer);
      tables = compute(context, writer, analyses);
      firstProblems = firstProblems(tables, writer);
      refuseNothing(listing, tables, firstProblems);
      findings = findings(staging, tables);
      files = files(context, new FileWriter(staging), analyses);
      analyses.forEach(analysis -> resources.addAll(analysis.resources(context)));
    }
    RunManifest manifest = new RunManifest(new Manifest(version, started), configuration, writer);
    manifest.add(listing, analyses, resources, tables, files);
    manifest.run(started, spark);
    Manifest.write(DataPackage.of(tables, version), staging.resolve("datapackage.json"));
    manifest.write(staging.resolve(OutputFolder.MANIFEST));
    if (settings.report().write()) {
      steps.run("report", () -> writeReport(staging, settings), result -> result);
    }
    writer.keepOnly(settings.format());
    output.publish();
    long bytes = listing.files().stream().mapToLong(InputFile::bytes).sum();
    return new RunSummary(
        listing.files().size(),
        bytes,
        RunManifest.setAside(tables),
        tables,
        files,
        RunManifest.problems(tables),
        firstProblems,
        findings,
        settings.report().write(),
        output.folder());
  }

  /**
   * Writes the report. A failure loses no tables: they are published, and the report can be written
   * again from them.
   */
  private static String writeReport(Path staging, Settings settings) {
    try {
      RunTables tables = new RunTables(staging);
      ReportFile.write(staging, Report.html(tables, settings.report().works()));
      return "report:";
    } catch (IOException | RuntimeException e) {
      return "the report could not be written (" + e + "): ./run.sh report writes it again;";
    }
  }

  private static List<String> findings(Path staging, List<WrittenTable> tables) throws IOException {
    Map<String, Long> rows =
        tables.stream().collect(Collectors.toMap(WrittenTable::name, WrittenTable::rows));
    return new Findings(RunTables.preferringJson(staging), rows).lines();
  }

  private static List<String> firstProblems(List<WrittenTable> tables, Results written) {
    boolean none = RunManifest.problems(tables).values().stream().allMatch(count -> count == 0);
    return none ? List.of() : ProblemTable.first(written.table(ProblemTable.NAME), FIRST_PROBLEMS);
  }

  /** Ends a run in which no file was read: empty tables would replace those of an earlier run. */
  private static void refuseNothing(
      Listing listing, List<WrittenTable> tables, List<String> firstProblems) {
    long files = listing.files().size();
    if (RunManifest.setAside(tables) == files) {
      String none = files == 1 ? "the one file" : "none of the " + files + " files";
      throw new RunFailure(
          none + " could " + (files == 1 ? "not " : "") + "be read; no results were written",
          firstProblems);
    }
  }

  /**
   * Writes the tables of the corpus and of each analysis once its needs are written. Returns them
   * in the order of corpus, analyses and their tables.
   */
  private List<WrittenTable> compute(
      AnalysisContext context, TableWriter writer, List<Analysis> analyses) throws IOException {
    List<WrittenTable> written = new ArrayList<>();
    List<ResultTable> pending = new ArrayList<>();
    List<String> order = new ArrayList<>();
    CorpusTables.of(context.corpus(), problems(context, analyses)).stream()
        .filter(table -> selection.writes(table.name()))
        .forEach(pending::add);
    pending.forEach(table -> order.add(table.name()));
    progress.expect(order);
    analyses.forEach(a -> progress.expect(a.tables().stream().map(Table::name).toList()));
    Map<String, List<ResultTable>> answers = new HashMap<>();
    List<Analysis> left = new ArrayList<>(analyses);
    Set<String> done = new HashSet<>();
    do {
      List<Analysis> ready = left.stream().filter(a -> done.containsAll(a.needs())).toList();
      // The sentences come first, since all depend on them, then long work, then small tables.
      int at = Math.min(1, pending.size());
      for (Analysis analysis : ready) {
        List<ResultTable> answer = analysis.run(context);
        answers.put(analysis.name(), answer);
        pending.addAll(at, answer);
      }
      written.addAll(new TableBatch(steps, writer).write(pending));
      pending.clear();
      left.removeAll(ready);
      ready.forEach(analysis -> done.add(analysis.name()));
    } while (!left.isEmpty());
    for (Analysis analysis : analyses) {
      answers.get(analysis.name()).forEach(table -> order.add(table.name()));
    }
    written.sort(Comparator.comparingInt(table -> order.indexOf(table.name())));
    return written;
  }

  private AnalysisContext context(Corpus ofRun, Results written) {
    return new AnalysisContext() {
      @Override
      public Corpus corpus() {
        return ofRun;
      }

      @Override
      public Results results() {
        return written;
      }

      @Override
      public Configuration configuration() {
        return configuration;
      }

      @Override
      public <V> V step(String name, Supplier<V> work) {
        return steps.run(name, work, result -> name + ":");
      }
    };
  }

  /** Settings of analyses that the corpus cannot satisfy. */
  private static List<JavaRDD<Problem>> problems(AnalysisContext context, List<Analysis> analyses) {
    return analyses.stream().map(analysis -> analysis.problems(context)).toList();
  }

  /** Writes the files of the analyses, after the tables. */
  private List<WrittenFiles> files(
      AnalysisContext context, FileWriter writer, List<Analysis> analyses) {
    List<WrittenFiles> written = new ArrayList<>();
    for (Analysis analysis : analyses) {
      for (ResultFiles files : analysis.files(context)) {
        written.add(
            steps.run(
                files.name(),
                () -> writer.write(files),
                done -> String.format(Locale.ROOT, "%s: %,d files,", done.name(), done.files())));
      }
    }
    return written;
  }
}
