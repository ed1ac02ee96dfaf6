package org.annales.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.annales.settings.Settings;
import org.annales.table.ResultTable;
import org.annales.table.Table;
import org.annales.text.model.Document;
import org.annales.text.model.IndexEntry;
import org.annales.text.model.InputFile;
import org.annales.text.model.Note;
import org.annales.text.model.Problem;
import org.annales.text.model.ReadDocument;
import org.annales.text.model.Role;
import org.annales.text.model.Section;
import org.annales.text.model.TokenRules;
import org.apache.spark.HashPartitioner;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.apache.spark.util.SerializableConfiguration;
import scala.Tuple2;

/**
 * The narrow waist: files become these tables, and every analysis reads only them. Each file is
 * read once; its sections are then spread evenly, each whole in one partition with its sentences in
 * order.
 */
public final class Corpus implements AutoCloseable {
  /** The tables that a run confined to some analyses leaves out unless it names them. */
  public static final List<String> OPTIONAL_TABLES =
      List.of(
          SentenceTable.NAME,
          NoteTable.TABLE.name(),
          IndexEntryTable.TABLE.name(),
          SetAsideTable.TABLE.name(),
          RepairTable.TABLE.name(),
          StructureTable.TABLE.name());

  private final SparkSession spark;
  private final List<Problem> notRead;
  private final JavaRDD<ReadBatch> read;
  private final JavaRDD<ReadDocument> documents;
  private final JavaRDD<SectionText> texts;
  private final int partitions;
  private final TokenRules tokens;
  private final boolean lemmas;
  private final boolean hasText;
  private final Map<CacheKey<?>, Object> cached = new HashMap<>();

  private Corpus(
      SparkSession spark,
      List<Problem> notRead,
      JavaRDD<ReadBatch> read,
      JavaRDD<SectionText> texts,
      int partitions,
      TokenRules tokens,
      boolean lemmas,
      boolean hasText) {
    this.spark = spark;
    this.hasText = hasText;
    this.notRead = notRead;
    this.read = read;
    this.documents = read.flatMap(batch -> batch.documents().iterator());
    this.texts = texts;
    this.partitions = partitions;
    this.tokens = tokens;
    this.lemmas = lemmas;
  }

  /** A corpus of the listed files with the text of their sentences. */
  public static Corpus of(SparkSession spark, Listing listing, Settings settings) {
    return of(spark, listing, settings, Set.of(TextColumn.TEXT));
  }

  /**
   * A corpus of the listed files; nothing is read before one of its tables is asked for.
   *
   * @param columns what will be asked for of the sentences; their tokens always are
   */
  public static Corpus of(
      SparkSession spark, Listing listing, Settings settings, Set<TextColumn> columns) {
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    List<List<InputFile>> packs = Packing.packs(listing.files(), context.defaultParallelism());
    SerializableConfiguration hadoop = new SerializableConfiguration(context.hadoopConfiguration());
    boolean lemmas = settings.tokens().lemmas();
    boolean whole = lemmas || columns.contains(TextColumn.TEXT);
    JavaRDD<ReadBatch> read =
        context
            .parallelize(packs, packs.size())
            .flatMap(new ReadFiles(settings.readingRules(), whole, context.broadcast(hadoop)))
            .persist(StorageLevel.MEMORY_AND_DISK());
    // One number for all that is spread or shuffled; the user's, where he has set it.
    int partitions = Integer.parseInt(spark.conf().get("spark.sql.shuffle.partitions"));
    JavaRDD<SectionText> texts = read.flatMap(batch -> batch.texts().iterator());
    if (!Packing.areEven(packs, partitions)) {
      texts = spread(texts, partitions).persist(StorageLevel.MEMORY_AND_DISK());
    }
    if (lemmas) {
      texts = texts.mapPartitions(new FindLemmas()).persist(StorageLevel.MEMORY_AND_DISK());
    }
    return new Corpus(
        spark,
        listing.notRead(),
        read,
        texts,
        partitions,
        settings.readingRules().tokens(),
        lemmas,
        whole);
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

  private static JavaRDD<SectionText> spread(JavaRDD<SectionText> texts, int partitions) {
    return texts
        .mapPartitionsToPair(new SpreadTexts(partitions))
        .partitionBy(new HashPartitioner(partitions))
        .mapPartitions(Corpus::inOrder);
  }

  private static Iterator<SectionText> inOrder(Iterator<Tuple2<Integer, SectionText>> spread) {
    List<SectionText> texts = new ArrayList<>();
    spread.forEachRemaining(text -> texts.add(text._2()));
    texts.sort(
        Comparator.comparing(SectionText::documentId).thenComparingInt(SectionText::ordinal));
    return texts.iterator();
  }

  /**
   * The sentences section by section, as they are kept in memory; the same as the table of
   * sentences. The sections of a document lie one after another wherever several lie together.
   */
  public JavaRDD<SectionText> texts() {
    return texts;
  }

  /**
   * The same with what is asked for of each sentence.
   *
   * @throws IllegalStateException where the run did not announce that text is needed
   */
  public JavaRDD<SectionText> texts(TextColumn column) {
    if (column == TextColumn.TEXT && !hasText) {
      throw new IllegalStateException(
          "the text of sentences was not kept: an analysis that reads it says so by needsText");
    }
    return column == TextColumn.LEMMAS ? texts.map(SectionText::ofLemmas) : texts;
  }

  /** The sentences as rows of their table, computed anew from what is kept. */
  public Dataset<Row> sentences() {
    return sentenceTable().rows();
  }

  private ResultTable sentenceTable() {
    return SentenceTable.TABLE.of(spark, texts.flatMap(SentenceRecord::of));
  }

  /** What was set aside of the works, line by line. */
  public JavaRDD<SectionText> setAsideOfWorks() {
    return documents
        .filter(d -> d.document().role() == Role.TEXT)
        .mapPartitions(new SetAsideTexts(tokens));
  }

  /** What the printed indexes of the documents hold. */
  public JavaRDD<IndexEntry> indexEntries() {
    return documents.flatMap(document -> document.indexEntries().iterator());
  }

  /** The sections of the documents, in no order; also those without a sentence. */
  public JavaRDD<Section> sections() {
    return documents.flatMap(document -> document.sections().iterator());
  }

  /** The notes of the documents. */
  public JavaRDD<Note> notes() {
    return documents.flatMap(document -> document.notes().iterator());
  }

  /** Rows that several tables are made of: computed once, and cached until the corpus is closed. */
  @SuppressWarnings("unchecked") // The key has the type of the elements.
  public synchronized <T> JavaRDD<T> cached(CacheKey<T> key, Supplier<JavaRDD<T>> rows) {
    return (JavaRDD<T>)
        cached.computeIfAbsent(key, k -> rows.get().persist(StorageLevel.MEMORY_AND_DISK()));
  }

  /** A value of the driver that is computed once in a run. */
  public synchronized <T> T value(CacheKey<T> key, Supplier<T> value) {
    return key.type().cast(cached.computeIfAbsent(key, k -> value.get()));
  }

  /** Problems that are known already. */
  public JavaRDD<Problem> problems(List<Problem> known) {
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    return known.isEmpty() ? context.emptyRDD() : context.parallelize(known, 1);
  }

  /** What is known of the documents. */
  public JavaRDD<Document> documents() {
    return documents.map(ReadDocument::document);
  }

  /** The session that its tables are computed in. */
  public SparkSession spark() {
    return spark;
  }

  /** All tables of the corpus; the sentences first, since writing them reads the files. */
  public List<ResultTable> tables() {
    return tables(List.of());
  }

  /** The same with more rows of the table of problems, computed when it is written. */
  public List<ResultTable> tables(List<JavaRDD<Problem>> more) {
    return List.of(
        sentenceTable(),
        DocumentTable.TABLE.of(spark, documents()).tallying(DocumentTable.TALLIES),
        SectionTable.TABLE.of(spark, sections()),
        NoteTable.TABLE.of(spark, notes()),
        IndexEntryTable.TABLE.of(spark, indexEntries()),
        SetAsideTable.TABLE.of(spark, documents.flatMap(d -> d.setAside().iterator())),
        RepairTable.TABLE
            .of(spark, documents.flatMap(d -> d.repairs().iterator()))
            .tallying(RepairTable.TALLIES),
        StructureTable.TABLE.of(spark, documents.flatMap(StructureTable::headings)),
        problemTable(more));
  }

  /** The declarations of the tables of a corpus, in the order of {@link #tables}. */
  public static List<Table<?>> declarations() {
    return List.of(
        SentenceTable.TABLE,
        DocumentTable.TABLE,
        SectionTable.TABLE,
        NoteTable.TABLE,
        IndexEntryTable.TABLE,
        SetAsideTable.TABLE,
        RepairTable.TABLE,
        StructureTable.TABLE,
        ProblemTable.TABLE);
  }

  private ResultTable problemTable(List<JavaRDD<Problem>> more) {
    JavaRDD<Problem> all = documents.flatMap(problemsOf(lemmas)).union(problems(notRead));
    for (JavaRDD<Problem> found : more) {
      all = all.union(found);
    }
    return ProblemTable.TABLE.of(spark, all).tallying(ProblemTable.TALLIES);
  }

  private static FlatMapFunction<ReadDocument, Problem> problemsOf(boolean lemmas) {
    return d ->
        Stream.concat(
                d.problems().stream(),
                lemmas ? FindLemmas.problem(d.document()).stream() : Stream.empty())
            .iterator();
  }

  @Override
  public void close() {
    for (Object value : cached.values()) {
      if (value instanceof JavaRDD<?> rows) {
        rows.unpersist(false);
      }
    }
    texts.unpersist(false);
    read.unpersist(false);
  }
}
