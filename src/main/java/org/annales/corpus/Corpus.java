package org.annales.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.annales.settings.Settings;
import org.annales.text.model.Document;
import org.annales.text.model.IndexEntry;
import org.annales.text.model.InputFile;
import org.annales.text.model.Note;
import org.annales.text.model.Problem;
import org.annales.text.model.ReadDocument;
import org.annales.text.model.Role;
import org.annales.text.model.Section;
import org.apache.spark.HashPartitioner;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.apache.spark.util.SerializableConfiguration;
import scala.Tuple2;

/**
 * The read files: every analysis reads only them. Each file is read once; its sections are then
 * spread evenly, each whole in one partition with its sentences in order.
 */
public final class Corpus implements AutoCloseable {
  private final SparkSession spark;
  private final Settings settings;
  private final List<Problem> notRead;
  private final JavaRDD<ReadBatch> read;
  private final JavaRDD<ReadDocument> documents;
  private final JavaRDD<SectionText> texts;
  private final int partitions;
  private final boolean hasText;
  private final Map<CacheKey<?>, Object> cached = new HashMap<>();

  private Corpus(SparkSession spark, Listing listing, Settings settings, Set<TextColumn> columns) {
    this.spark = spark;
    this.settings = settings;
    this.notRead = listing.notRead();
    this.hasText = settings.tokens().lemmas() || columns.contains(TextColumn.TEXT);
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    List<List<InputFile>> packs = Packing.packs(listing.files(), context.defaultParallelism());
    // One number of partitions for all that is distributed or shuffled; the user's where set.
    this.partitions = Integer.parseInt(spark.conf().get("spark.sql.shuffle.partitions"));
    boolean even = Packing.areEven(packs, partitions);
    SerializableConfiguration hadoop = new SerializableConfiguration(context.hadoopConfiguration());
    this.read =
        context
            .parallelize(packs, packs.size())
            .flatMap(new ReadFiles(settings.readingRules(), hasText, context.broadcast(hadoop)))
            // Sections that are redistributed are cached once, and not also as they were read.
            .persist(even ? StorageLevel.MEMORY_AND_DISK() : StorageLevel.DISK_ONLY());
    JavaRDD<ReadDocument> apart = read.flatMap(batch -> batch.documents().iterator());
    this.documents = even ? apart : apart.persist(StorageLevel.MEMORY_AND_DISK());
    JavaRDD<SectionText> asRead = read.flatMap(batch -> batch.texts().iterator());
    JavaRDD<SectionText> spread =
        even ? asRead : spread(asRead, partitions).persist(StorageLevel.MEMORY_AND_DISK());
    this.texts =
        settings.tokens().lemmas()
            ? spread.mapPartitions(new FindLemmas()).persist(StorageLevel.MEMORY_AND_DISK())
            : spread;
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
    return new Corpus(spark, listing, settings, columns);
  }

  /** The partitions that its sentences are spread over; later shuffles use the same number. */
  public int partitions() {
    return partitions;
  }

  /**
   * How many partitions a corpus of some files is spread over: few for little text, each of bounded
   * size.
   */
  public static int partitions(List<InputFile> files, int cores) {
    return Packing.tasks(files.stream().mapToLong(Packing::bytes).sum(), cores);
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
   * Returns the sentences section by section; the sections of a document lie one after another in
   * each partition.
   *
   * @param column what is read of each sentence
   * @throws IllegalStateException where the run did not announce that text is needed
   */
  public JavaRDD<SectionText> texts(TextColumn column, TextColumn... more) {
    Set<TextColumn> needed = EnumSet.of(column, more);
    if (needed.contains(TextColumn.TEXT) && !hasText) {
      throw new IllegalStateException(
          "the text of sentences was not kept: an analysis that reads it says so by needsText");
    }
    return needed.contains(TextColumn.LEMMAS) ? texts.map(SectionText::ofLemmas) : texts;
  }

  /** What was set aside of the works, line by line. */
  public JavaRDD<SectionText> setAsideOfWorks() {
    return documents
        .filter(d -> d.document().role() == Role.TEXT)
        .mapPartitions(new SetAsideTexts(settings.readingRules().tokens()));
  }

  /** What the printed indexes of the documents hold. */
  public JavaRDD<IndexEntry> indexEntries() {
    return documents.flatMap(document -> document.indexEntries().iterator());
  }

  /** The sections of the documents, in no order; also those without a sentence. */
  public JavaRDD<Section> sections() {
    return documents.flatMap(document -> document.sections().iterator());
  }

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

  public JavaRDD<Document> documents() {
    return documents.map(ReadDocument::document);
  }

  /** The session that its tables are computed in. */
  public SparkSession spark() {
    return spark;
  }

  /** All that is known of the documents but their sentences. */
  JavaRDD<ReadDocument> readDocuments() {
    return documents;
  }

  Settings settings() {
    return settings;
  }

  /** The problems of files that were left alone. */
  List<Problem> notRead() {
    return notRead;
  }

  @Override
  public void close() {
    for (Object value : cached.values()) {
      if (value instanceof JavaRDD<?> rows) {
        rows.unpersist(false);
      }
    }
    texts.unpersist(false);
    documents.unpersist(false);
    read.unpersist(false);
  }
}
