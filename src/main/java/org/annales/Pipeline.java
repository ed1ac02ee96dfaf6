package org.annales;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.annales.analysis.Analysis;
import org.annales.corpus.Corpus;
import org.annales.corpus.DocumentTable;
import org.annales.corpus.Listing;
import org.annales.corpus.ProblemTable;
import org.annales.output.DataPackage;
import org.annales.output.Manifest;
import org.annales.output.OutputFolder;
import org.annales.output.TableWriter;
import org.annales.output.WrittenTable;
import org.annales.progress.Progress;
import org.annales.settings.Configuration;
import org.annales.settings.Settings;
import org.annales.table.LocalRows;
import org.annales.table.ResultTable;
import org.annales.text.InputFile;
import org.annales.text.Severity;
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

  private final SparkSession spark;
  private final Configuration configuration;
  private final Progress progress;
  private final String version;

  Pipeline(SparkSession spark, Configuration configuration, Progress progress, String version) {
    this.spark = spark;
    this.configuration = configuration;
    this.progress = progress;
    this.version = version;
  }

  /** Reads the files, runs the analyses, and publishes their tables. */
  RunSummary run(Listing listing, OutputFolder output) throws IOException {
    Instant started = Instant.now();
    Settings settings = configuration.settings();
    Path staging = output.staging();
    TableWriter writer = new TableWriter(spark, staging, settings.format());
    List<WrittenTable> tables = new ArrayList<>();
    List<Analysis> analyses = Analyses.named(settings.only());
    try (Corpus corpus = Corpus.of(spark, listing, settings)) {
      for (ResultTable table : corpus.tables()) {
        tables.add(write(writer, table));
      }
      corpus.documentsWritten();
      for (Analysis analysis : analyses) {
        for (ResultTable table : analysis.run(corpus, writer, settings)) {
          tables.add(write(writer, table));
        }
      }
    }
    Manifest manifest = new Manifest(version, started);
    manifest.configuration(configuration.tree(), configuration.origins());
    List<String> absent = Analyses.absent(settings.only());
    manifest.analyses(analyses.stream().map(Analysis::name).toList(), absent);
    int setAside = inputs(manifest, writer);
    Map<String, Long> problems = problems(writer);
    manifest.problems(problems);
    manifest.tables(tables);
    manifest.run(started, Instant.now(), spark.version(), spark.sparkContext().master());
    writer.keepOnly(settings.format());
    Manifest.write(DataPackage.of(tables, version), staging.resolve("datapackage.json"));
    manifest.write(staging.resolve(OutputFolder.MANIFEST));
    output.publish();
    long bytes = listing.files().stream().mapToLong(InputFile::bytes).sum();
    return new RunSummary(
        listing.files().size(), bytes, setAside, tables, problems, absent, output.folder());
  }

  private WrittenTable write(TableWriter writer, ResultTable table) {
    spark.sparkContext().setJobDescription(table.name());
    progress.begin(table.name());
    WrittenTable written = writer.write(table);
    progress.end(
        String.format(
            Locale.ROOT, "%s: %,d rows, %.1f s", table.name(), written.rows(), written.seconds()));
    return written;
  }

  private static int inputs(Manifest manifest, TableWriter writer) {
    Dataset<Row> documents = writer.table(DocumentTable.NAME);
    int setAside = 0;
    for (Row row : LocalRows.of(documents, MAX_INPUTS)) {
      String status = row.getAs(DocumentTable.STATUS);
      manifest.input(
          row.getAs(DocumentTable.DOCUMENT_ID),
          row.getAs("path"),
          row.getAs(DocumentTable.ROLE),
          row.<Long>getAs("bytes"),
          row.getAs("sha256"),
          status);
      setAside += status.equals(DocumentTable.SET_ASIDE) ? 1 : 0;
    }
    return setAside;
  }

  private static Map<String, Long> problems(TableWriter writer) {
    Dataset<Row> counts =
        writer
            .table(ProblemTable.NAME)
            .groupBy(col(ProblemTable.SEVERITY))
            .agg(count(lit(1)).as("count"));
    Map<String, Long> bySeverity = new TreeMap<>();
    for (Severity severity : Severity.values()) {
      bySeverity.put(severity.label(), 0L);
    }
    for (Row row : LocalRows.of(counts, Severity.values().length)) {
      bySeverity.put(row.getString(0), row.getLong(1));
    }
    return bySeverity;
  }
}
