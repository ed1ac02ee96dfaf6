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
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.annales.analysis.Analysis;
import org.annales.analysis.AnalysisContext;
import org.annales.analysis.Resource;
import org.annales.analysis.Results;
import org.annales.cli.Progress;
import org.annales.cli.RunSummary;
import org.annales.corpus.Corpus;
import org.annales.corpus.CorpusManifest;
import org.annales.corpus.DocumentTable;
import org.annales.corpus.Listing;
import org.annales.corpus.ProblemTable;
import org.annales.morphology.LanguageModel;
import org.annales.output.DataPackage;
import org.annales.output.FileWriter;
import org.annales.output.Manifest;
import org.annales.output.OutputFolder;
import org.annales.output.TableWriter;
import org.annales.output.WrittenFiles;
import org.annales.output.WrittenTable;
import org.annales.settings.Configuration;
import org.annales.settings.Settings;
import org.annales.table.LocalRows;
import org.annales.table.ResultFiles;
import org.annales.table.ResultTable;
import org.annales.text.metadata.DocumentLanguages;
import org.annales.text.model.InputFile;
import org.annales.text.model.Problem;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * The way of the data: listed files → the tables of the corpus → the tables of the analyses → the
 * output folder. Files become five tables and two of what was left over; every analysis reads those
 * and answers with named tables.
 */
final class Pipeline {
  /** More documents than this are not listed one by one in the manifest: the table has them all. */
  private static final int MAX_INPUTS = 100_000;

  private static final int MAX_LANGUAGES = 10_000;

  private static final int TABLES_AT_ONCE = 4;

  private final SparkSession spark;
  private final Configuration configuration;
  private final Selection selection;
  private final Progress progress;
  private final String version;

  Pipeline(
      SparkSession spark,
      Configuration configuration,
      Selection selection,
      Progress progress,
      String version) {
    this.spark = spark;
    this.configuration = configuration;
    this.selection = selection;
    this.progress = progress;
    this.version = version;
  }

  /** Reads the files, runs the analyses, and publishes their tables. */
  RunSummary run(Listing listing, OutputFolder output) throws IOException {
    Instant started = Instant.now();
    Settings settings = configuration.settings();
    Path staging = output.staging();
    TableWriter writer = new TableWriter(spark, staging, settings.format());
    List<Analysis> analyses = selection.analyses();
    List<WrittenTable> tables;
    List<WrittenFiles> files;
    List<Resource> resources = new ArrayList<>();
    try (Corpus corpus = Corpus.of(spark, listing, settings, selection.columns(settings))) {
      AnalysisContext context = context(corpus, writer);
      tables = compute(context, writer, analyses);
      files = files(context, new FileWriter(staging), analyses);
      analyses.forEach(analysis -> resources.addAll(analysis.resources(context)));
    }
    Manifest manifest = new Manifest(version, started);
    manifest.configuration(configuration.tree(), configuration.origins());
    manifest.analyses(analyses.stream().map(Analysis::name).toList());
    inputs(writer, listing).forEach(manifest::input);
    corpusModels(writer).forEach(manifest::resource);
    resources.forEach(manifest::resource);
    long setAside = table(tables, DocumentTable.NAME).tallies().get(DocumentTable.SET_ASIDE);
    Map<String, Long> problems = table(tables, ProblemTable.NAME).tallies();
    manifest.problems(problems);
    manifest.tables(tables);
    manifest.files(files);
    manifest.run(started, Instant.now(), spark.version(), spark.sparkContext().master());
    writer.keepOnly(settings.format());
    Manifest.write(DataPackage.of(tables, version), staging.resolve("datapackage.json"));
    manifest.write(staging.resolve(OutputFolder.MANIFEST));
    output.publish();
    long bytes = listing.files().stream().mapToLong(InputFile::bytes).sum();
    return new RunSummary(
        listing.files().size(), bytes, setAside, tables, files, problems, output.folder());
  }

  /**
   * Writes the tables of the corpus and of the analyses; an analysis as soon as what it needs is
   * written. The result is in the order of the corpus, of the analyses and of their tables.
   */
  private List<WrittenTable> compute(
      AnalysisContext context, TableWriter writer, List<Analysis> analyses) throws IOException {
    List<WrittenTable> written = new ArrayList<>();
    List<ResultTable> due = new ArrayList<>();
    List<String> order = new ArrayList<>();
    context.corpus().tables(problems(context, analyses)).stream()
        .filter(table -> selection.writes(table.name()))
        .forEach(due::add);
    due.forEach(table -> order.add(table.name()));
    Map<String, List<ResultTable>> answers = new HashMap<>();
    List<Analysis> left = new ArrayList<>(analyses);
    Set<String> done = new HashSet<>();
    do {
      List<Analysis> ready = left.stream().filter(a -> done.containsAll(a.needs())).toList();
      // After the sentences, which all wait for, the long work; small tables fill the gaps.
      int at = Math.min(1, due.size());
      for (Analysis analysis : ready) {
        List<ResultTable> answer = analysis.run(context);
        answers.put(analysis.name(), answer);
        due.addAll(at, answer);
      }
      written.addAll(writeTogether(writer, due));
      due.clear();
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
        long start = System.nanoTime();
        spark.sparkContext().setJobDescription(name);
        progress.begin(name);
        V result = work.get();
        progress.end(
            name,
            String.format(Locale.ROOT, "%s: %.1f s", name, (System.nanoTime() - start) / 1e9));
        return result;
      }
    };
  }

  /** What analyses are asked for and the corpus cannot give. */
  private static List<JavaRDD<Problem>> problems(AnalysisContext context, List<Analysis> analyses) {
    return analyses.stream().map(analysis -> analysis.problems(context)).toList();
  }

  /** Writes the files of the analyses, after the tables. */
  private List<WrittenFiles> files(
      AnalysisContext context, FileWriter writer, List<Analysis> analyses) {
    List<WrittenFiles> written = new ArrayList<>();
    for (Analysis analysis : analyses) {
      for (ResultFiles files : analysis.files(context)) {
        spark.sparkContext().setJobDescription(files.name());
        progress.begin(files.name());
        WrittenFiles done = writer.write(files);
        written.add(done);
        progress.end(
            files.name(),
            String.format(
                Locale.ROOT, "%s: %,d files, %.1f s", done.name(), done.files(), done.seconds()));
      }
    }
    return written;
  }

  /**
   * Writes several tables at once: planning one is work for a single core, and small tables leave
   * the others idle. The first failure ends the run.
   */
  private List<WrittenTable> writeTogether(TableWriter writer, List<ResultTable> tables)
      throws IOException {
    ExecutorService executor = Executors.newFixedThreadPool(TABLES_AT_ONCE);
    try {
      List<Future<WrittenTable>> pending = new ArrayList<>();
      for (ResultTable table : tables) {
        pending.add(executor.submit(() -> write(writer, table)));
      }
      List<WrittenTable> written = new ArrayList<>();
      for (Future<WrittenTable> table : pending) {
        written.add(table.get());
      }
      return written;
    } catch (ExecutionException e) {
      throw new IOException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    } finally {
      executor.shutdownNow();
    }
  }

  private WrittenTable write(TableWriter writer, ResultTable table) {
    spark.sparkContext().setJobDescription(table.name());
    progress.begin(table.name());
    WrittenTable written = writer.write(table);
    progress.end(
        table.name(),
        String.format(
            Locale.ROOT, "%s: %,d rows, %.1f s", table.name(), written.rows(), written.seconds()));
    return written;
  }

  /** The documents table as the manifest names the inputs, and the files that tell of them. */
  private static List<Manifest.Input> inputs(TableWriter writer, Listing listing) {
    Dataset<Row> documents =
        writer.table(DocumentTable.NAME).orderBy(DocumentTable.ROLE, DocumentTable.PATH);
    List<Manifest.Input> inputs = new ArrayList<>();
    listing.manifests().forEach(manifest -> inputs.add(input(manifest)));
    LocalRows.of(documents, MAX_INPUTS)
        .forEach(
            row ->
                inputs.add(
                    new Manifest.Input(
                        row.getAs(DocumentTable.DOCUMENT_ID),
                        row.getAs(DocumentTable.PATH),
                        row.getAs(DocumentTable.ROLE),
                        row.<Long>getAs(DocumentTable.BYTES),
                        row.getAs(DocumentTable.SHA256),
                        row.getAs(DocumentTable.STATUS))));
    return inputs;
  }

  private static Manifest.Input input(CorpusManifest manifest) {
    return new Manifest.Input(
        null,
        manifest.path(),
        "manifest",
        manifest.bytes(),
        manifest.sha256(),
        manifest.read() ? "read" : DocumentTable.SET_ASIDE);
  }

  /** The models that found languages and lemmas. */
  private List<Resource> corpusModels(TableWriter writer) {
    List<Resource> models = new ArrayList<>();
    if (configuration.settings().language().equals(DocumentLanguages.AUTO)) {
      models.add(
          Resource.model(
              DocumentLanguages.MODEL,
              DocumentLanguages.MODEL_VERSION,
              "Apache-2.0",
              "https://opennlp.apache.org/models.html"));
    }
    if (configuration.settings().tokens().lemmas()) {
      Dataset<Row> languages =
          writer
              .table(DocumentTable.NAME)
              .select(DocumentTable.LANGUAGE)
              .distinct()
              .na()
              .drop()
              .orderBy(DocumentTable.LANGUAGE);
      LocalRows.of(languages, MAX_LANGUAGES).stream()
          .flatMap(row -> LanguageModel.of(row.getString(0)).stream())
          .flatMap(model -> model.files().stream())
          .map(file -> Resource.model(file.name(), file.version(), file.licence(), file.source()))
          .forEach(models::add);
    }
    return models;
  }

  private static WrittenTable table(List<WrittenTable> tables, String name) {
    return tables.stream().filter(t -> t.name().equals(name)).findFirst().orElseThrow();
  }
}
