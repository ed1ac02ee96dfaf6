package org.annales;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.annales.analysis.Analysis;
import org.annales.analysis.Resource;
import org.annales.analysis.Results;
import org.annales.corpus.CorpusManifest;
import org.annales.corpus.DocumentTable;
import org.annales.corpus.Listing;
import org.annales.corpus.ProblemTable;
import org.annales.morphology.LanguageModel;
import org.annales.output.Manifest;
import org.annales.output.WrittenFiles;
import org.annales.output.WrittenTable;
import org.annales.settings.Configuration;
import org.annales.table.LocalRows;
import org.annales.text.metadata.DocumentLanguages;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Fills the manifest of a run from its configuration and written tables. */
record RunManifest(Manifest manifest, Configuration configuration, Results written) {
  /** The manifest lists at most this many documents; the table has all. */
  private static final int MAX_INPUTS = 100_000;

  private static final int MAX_LANGUAGES = 10_000;

  void add(
      Listing listing,
      List<Analysis> analyses,
      List<Resource> resources,
      List<WrittenTable> tables,
      List<WrittenFiles> files) {
    manifest.configuration(configuration.tree(), configuration.origins());
    manifest.analyses(analyses.stream().map(Analysis::name).toList());
    inputs(listing).forEach(manifest::input);
    corpusModels().forEach(manifest::resource);
    resources.forEach(manifest::resource);
    manifest.problems(problems(tables));
    manifest.tables(tables);
    manifest.files(files);
  }

  void run(Instant started, SparkSession spark) {
    manifest.run(started, Instant.now(), spark.version(), spark.sparkContext().master());
  }

  void write(Path file) throws IOException {
    manifest.write(file);
  }

  /** The number of documents set aside. */
  static long setAside(List<WrittenTable> tables) {
    return table(tables, DocumentTable.NAME).tallies().get(DocumentTable.SET_ASIDE);
  }

  /** The number of problems of each severity. */
  static Map<String, Long> problems(List<WrittenTable> tables) {
    return table(tables, ProblemTable.NAME).tallies();
  }

  /** The listed corpus manifests, then the documents of the table, sources before works. */
  private List<Manifest.Input> inputs(Listing listing) {
    Dataset<Row> documents =
        written.table(DocumentTable.NAME).orderBy(DocumentTable.ROLE, DocumentTable.PATH);
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

  /** The models for languages and lemmas. */
  private List<Resource> corpusModels() {
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
          written
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
