package org.annales.corpus;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.List;
import java.util.stream.Stream;
import org.annales.settings.Settings;
import org.annales.table.ResultTable;
import org.annales.text.InputFile;
import org.annales.text.Problem;
import org.annales.text.ReadDocument;
import org.annales.text.Role;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;
import org.apache.spark.util.SerializableConfiguration;

/**
 * The narrow waist: files become these tables, and every analysis reads only them. Each file is
 * read once; its sections are then spread evenly, each whole in one partition with its sentences in
 * order.
 */
public final class Corpus implements AutoCloseable {
  /** Of the cached sentences, not of the table: the role of the document. */
  public static final String ROLE = "role";

  /** Of the cached sentences, not of the table: the language of the document. */
  public static final String LANGUAGE = "language";

  private static final String ORDINAL = "ordinal";
  private static final String PLACE = "place";

  private final SparkSession spark;
  private final List<Problem> notRead;
  private final JavaRDD<List<ReadDocument>> read;
  private final JavaRDD<ReadDocument> documents;
  private final int partitions;
  private final boolean lemmas;
  private final Dataset<Row> sentences;

  private Corpus(
      SparkSession spark,
      List<Problem> notRead,
      JavaRDD<List<ReadDocument>> read,
      int partitions,
      boolean lemmas) {
    this.spark = spark;
    this.notRead = notRead;
    this.read = read;
    this.documents = read.flatMap(List::iterator);
    this.partitions = partitions;
    this.lemmas = lemmas;
    this.sentences =
        spread(spark, documents, partitions, lemmas).persist(StorageLevel.MEMORY_AND_DISK());
  }

  /** A corpus of the listed files; nothing is read before one of its tables is asked for. */
  public static Corpus of(SparkSession spark, Listing listing, Settings settings) {
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    List<List<InputFile>> packs = Packing.packs(listing.files(), context.defaultParallelism());
    SerializableConfiguration hadoop = new SerializableConfiguration(context.hadoopConfiguration());
    JavaRDD<List<ReadDocument>> read =
        context
            .parallelize(packs, packs.size())
            .flatMap(new ReadFiles(settings.readingRules(), context.broadcast(hadoop)))
            .persist(StorageLevel.MEMORY_AND_DISK());
    // One number for all that is spread or shuffled; the user's, where he has set it.
    int partitions = Integer.parseInt(spark.conf().get("spark.sql.shuffle.partitions"));
    return new Corpus(spark, listing.notRead(), read, partitions, settings.tokens().lemmas());
  }

  /** How many partitions its sentences are spread over: what is shuffled again suits as many. */
  public int partitions() {
    return partitions;
  }

  /**
   * How many partitions a corpus of some files is spread over: few for little text, each of bounded
   * size.
   */
  public static int partitions(List<InputFile> files, int cores) {
    return Packing.tasks(files.stream().mapToLong(InputFile::bytes).sum(), cores);
  }

  private static Dataset<Row> spread(
      SparkSession spark, JavaRDD<ReadDocument> documents, int partitions, boolean lemmas) {
    StructType schema =
        SentenceTable.SCHEMA
            .add(ROLE, StringType, true)
            .add(LANGUAGE, StringType, true)
            .add(ORDINAL, IntegerType, true)
            .add(PLACE, IntegerType, true);
    JavaRDD<Row> rows = documents.mapPartitions(new SpreadSentences(partitions));
    Dataset<Row> sentences =
        spark
            .createDataFrame(rows, schema)
            .repartitionById(partitions, col(PLACE))
            .drop(PLACE)
            .sortWithinPartitions(
                SentenceTable.DOCUMENT_ID,
                ORDINAL,
                SentenceTable.PARAGRAPH,
                SentenceTable.SENTENCE);
    // Here, where a book is spread over all cores, and not where one reads it.
    return lemmas ? FindLemmas.in(sentences) : sentences;
  }

  /**
   * The sentences, cached: the columns of the table, {@link #ROLE} and {@link #LANGUAGE}. Every
   * section lies whole in one partition, its sentences in reading order, the sections of a document
   * one after another.
   */
  public Dataset<Row> sentences() {
    return sentences;
  }

  /** What was set aside of the works: the columns of the table and {@link #LANGUAGE}. */
  public Dataset<Row> setAsideOfWorks() {
    return spark.createDataFrame(
        documents
            .filter(d -> d.document().role() == Role.TEXT)
            .flatMap(
                d ->
                    d.setAside().stream()
                        .map(run -> SetAsideTable.row(run, d.document().language()))
                        .iterator()),
        SetAsideTable.SCHEMA.add(LANGUAGE, StringType, true));
  }

  /** All tables of the corpus; the sentences first, since writing them reads the files. */
  public List<ResultTable> tables() {
    return List.of(
        new ResultTable(SentenceTable.NAME, SentenceTable.CAPTION, SentenceTable.SCHEMA, sentences),
        table(
                DocumentTable.NAME,
                DocumentTable.CAPTION,
                DocumentTable.SCHEMA,
                d -> List.of(DocumentTable.row(d.document())).iterator())
            .tallying(DocumentTable.TALLIES),
        table(
            SectionTable.NAME,
            SectionTable.CAPTION,
            SectionTable.SCHEMA,
            d -> d.sections().stream().map(SectionTable::row).iterator()),
        table(
            NoteTable.NAME,
            NoteTable.CAPTION,
            NoteTable.SCHEMA,
            d -> d.notes().stream().map(NoteTable::row).iterator()),
        table(
            IndexEntryTable.NAME,
            IndexEntryTable.CAPTION,
            IndexEntryTable.SCHEMA,
            d -> d.indexEntries().stream().map(IndexEntryTable::row).iterator()),
        table(
            SetAsideTable.NAME,
            SetAsideTable.CAPTION,
            SetAsideTable.SCHEMA,
            d -> d.setAside().stream().map(SetAsideTable::row).iterator()),
        table(
                RepairTable.NAME,
                RepairTable.CAPTION,
                RepairTable.SCHEMA,
                d -> d.repairs().stream().map(RepairTable::row).iterator())
            .tallying(RepairTable.TALLIES),
        table(
            StructureTable.NAME,
            StructureTable.CAPTION,
            StructureTable.SCHEMA,
            d ->
                d.structure().stream()
                    .map(decision -> StructureTable.row(d.document().documentId(), decision))
                    .iterator()),
        problems());
  }

  private ResultTable table(
      String name, String caption, StructType schema, FlatMapFunction<ReadDocument, Row> rows) {
    return new ResultTable(
        name, caption, schema, spark.createDataFrame(documents.flatMap(rows), schema));
  }

  private ResultTable problems() {
    ResultTable inDocuments =
        table(ProblemTable.NAME, ProblemTable.CAPTION, ProblemTable.SCHEMA, problemsOf(lemmas));
    if (notRead.isEmpty()) {
      return inDocuments.tallying(ProblemTable.TALLIES);
    }
    List<Row> listed = notRead.stream().map(ProblemTable::row).toList();
    Dataset<Row> all = inDocuments.rows().union(spark.createDataFrame(listed, ProblemTable.SCHEMA));
    return new ResultTable(ProblemTable.NAME, ProblemTable.CAPTION, ProblemTable.SCHEMA, all)
        .tallying(ProblemTable.TALLIES);
  }

  private static FlatMapFunction<ReadDocument, Row> problemsOf(boolean lemmas) {
    return d ->
        Stream.concat(
                d.problems().stream(),
                lemmas ? FindLemmas.problem(d.document()).stream() : Stream.empty())
            .map(ProblemTable::row)
            .iterator();
  }

  @Override
  public void close() {
    sentences.unpersist(false);
    read.unpersist(false);
  }
}
