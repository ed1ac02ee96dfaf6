package org.annales.sentiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.annales.analysis.Analysis;
import org.annales.analysis.AnalysisContext;
import org.annales.analysis.Resource;
import org.annales.analysis.RunInputs;
import org.annales.corpus.CacheKey;
import org.annales.corpus.Corpus;
import org.annales.corpus.TextColumn;
import org.annales.sentiment.lexicon.BundledLexicon;
import org.annales.sentiment.lexicon.Lexicon;
import org.annales.sentiment.lexicon.LexiconEntry;
import org.annales.sentiment.rules.SentimentRules;
import org.annales.sentiment.rules.VaderScorer;
import org.annales.settings.Configuration;
import org.annales.settings.InputException;
import org.annales.settings.SentimentSettings;
import org.annales.settings.Settings;
import org.annales.table.ResultTable;
import org.annales.table.Table;
import org.annales.text.model.Document;
import org.annales.text.model.Problem;
import org.annales.text.model.Severity;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.SparkSession;

/**
 * Counts the lexicon words of every section, applies rules to them, and scores its sentences.
 *
 * <p>Words are found section by section, in parallel; sections are compared document by document.
 */
public final class Sentiment implements Analysis {
  @Override
  public String name() {
    return "sentiment";
  }

  @Override
  public boolean needsText(Settings settings) {
    return true;
  }

  @Override
  public List<Table<?>> tables() {
    return List.of(
        SentimentWord.TABLE,
        ScoredSentence.TABLE,
        SectionSentiment.TABLE,
        LexiconAgreement.TABLE,
        LexiconCheck.TABLE,
        ArcBin.TABLE,
        SentimentChangePoint.TABLE);
  }

  /** Lexicons of the user's are read before Spark starts, for what may be wrong in them. */
  @Override
  public List<String> mistakes(RunInputs inputs) {
    Configuration configuration = inputs.configuration();
    try {
      Lexicons.check(
          Lexicons.Named.in(configuration), inputs.settings().tokens().rules(), inputs.hadoop());
      return List.of();
    } catch (InputException e) {
      return e.mistakes();
    }
  }

  @Override
  public List<Resource> resources(AnalysisContext context) {
    return lexicons(context).all().stream().map(Lexicons::resource).toList();
  }

  /** The lexicons that the configuration names, read once. */
  private static Lexicons lexicons(AnalysisContext context) {
    Corpus corpus = context.corpus();
    return corpus.value(
        new CacheKey<>(Lexicons.class, "lexicons"),
        () ->
            Lexicons.read(
                Lexicons.Named.in(context.configuration()),
                context.settings().tokens().rules(),
                corpus.spark().sparkContext().hadoopConfiguration()));
  }

  @Override
  public JavaRDD<Problem> problems(AnalysisContext context) {
    Corpus corpus = context.corpus();
    Settings settings = context.settings();
    List<Lexicon> lexicons = lexicons(context).all();
    List<Problem> problems = new ArrayList<>(lexicons(context).problems());
    if (settings.sentiment().rules() == SentimentSettings.Rules.ANNALES) {
      lexicons.stream()
          .filter(lexicon -> !SentimentRules.has(lexicon.head().language()))
          .forEach(lexicon -> problems.add(noRules(lexicon)));
    }
    if (settings.sentiment().rules() == SentimentSettings.Rules.VADER) {
      Set<String> ofVader = texts(BundledLexicon.VADER.read(settings.tokens().rules()));
      lexicons.forEach(lexicon -> notLookedFor(lexicon, ofVader).ifPresent(problems::add));
    }
    Set<String> languages =
        lexicons.stream().map(l -> l.head().language()).collect(Collectors.toSet());
    return corpus
        .documents()
        .filter(document -> document.read() && !languages.contains(document.language()))
        .map(Sentiment::notScored)
        .union(corpus.problems(problems));
  }

  private static Problem noRules(Lexicon lexicon) {
    return new Problem(
        null,
        null,
        null,
        Severity.NOTE,
        "sentiment_no_rules",
        "there are no rules of negation for the language "
            + lexicon.head().language()
            + " of the lexicon "
            + lexicon.name()
            + ": its words are counted as they stand",
        "read counts of negated words as unknown");
  }

  private static Set<String> texts(Lexicon lexicon) {
    return lexicon.entries().stream().map(LexiconEntry::text).collect(Collectors.toSet());
  }

  /** VADER's code does not find its own phrases either, and its scores are to be the same. */
  private static Optional<Problem> notLookedFor(Lexicon lexicon, Set<String> ofVader) {
    List<String> entries =
        lexicon.entries().stream()
            .filter(entry -> !VaderScorer.looksFor(entry) && !ofVader.contains(entry.text()))
            .map(LexiconEntry::text)
            .toList();
    return entries.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Problem(
                null,
                null,
                null,
                Severity.WARNING,
                "lexicon_entries_not_looked_for",
                entries.size()
                    + " entries of the lexicon "
                    + lexicon.name()
                    + " are not looked for, the first \""
                    + entries.get(0)
                    + "\": with sentiment.rules=vader a text has single words, as they are written,"
                    + " no phrases and no words with *",
                "take sentiment.rules=annales, or list each form of a word"));
  }

  private static Problem notScored(Document document) {
    return new Problem(
        document.documentId(),
        document.path(),
        null,
        Severity.NOTE,
        "sentiment_not_scored",
        "no lexicon is for the language of the document, "
            + Objects.requireNonNullElse(document.language(), "which is unknown"),
        "name a lexicon of that language in sentiment.lexicons, or the right language with the"
            + " setting language");
  }

  @Override
  public List<ResultTable> run(AnalysisContext context) {
    Corpus corpus = context.corpus();
    Settings settings = context.settings();
    Broadcast<List<LexiconInUse>> lexicons = broadcast(context);
    JavaRDD<DocumentSentiment> found =
        corpus
            .cached(
                new CacheKey<>(DocumentSentiment.class, name()),
                () -> found(corpus, lexicons, settings))
            .map(document -> document.withLexicons(lexicons.value()));
    SparkSession spark = corpus.spark();
    return List.of(
        table(spark, SentimentWord.TABLE, found, d -> d.words().iterator()),
        table(spark, ScoredSentence.TABLE, found, d -> d.sentences().iterator()),
        table(spark, SectionSentiment.TABLE, found, d -> d.sections().iterator()),
        table(spark, LexiconAgreement.TABLE, found, d -> d.agreement().iterator()),
        table(spark, LexiconCheck.TABLE, found, d -> d.checks().iterator()),
        table(spark, ArcBin.TABLE, found, d -> d.bins().iterator()),
        table(spark, SentimentChangePoint.TABLE, found, d -> d.changes().iterator()));
  }

  private static <T> ResultTable table(
      SparkSession spark,
      Table<T> table,
      JavaRDD<DocumentSentiment> documents,
      FlatMapFunction<DocumentSentiment, T> rows) {
    return table.of(spark, documents.flatMap(rows));
  }

  private static Broadcast<List<LexiconInUse>> broadcast(AnalysisContext context) {
    List<LexiconInUse> lexicons = new ArrayList<>();
    SentimentSettings.Rules rules = context.settings().sentiment().rules();
    lexicons(context).all().forEach(l -> lexicons.add(new LexiconInUse(l, rules)));
    return JavaSparkContext.fromSparkContext(context.corpus().spark().sparkContext())
        .broadcast(lexicons);
  }

  private static JavaRDD<DocumentSentiment> found(
      Corpus corpus, Broadcast<List<LexiconInUse>> lexicons, Settings settings) {
    SentimentSettings wanted = settings.sentiment();
    return corpus
        .texts(TextColumn.TEXT)
        .mapPartitionsToPair(new FindHits(lexicons, settings.quotations(), wanted))
        .groupByKey(corpus.partitions())
        .map(document -> new DocumentSentiment(document._2(), wanted));
  }
}
