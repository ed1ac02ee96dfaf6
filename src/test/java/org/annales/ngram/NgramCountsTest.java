package org.annales.ngram;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.annales.SharedSpark;
import org.annales.TestContext;
import org.annales.TestInput;
import org.annales.corpus.Corpus;
import org.annales.corpus.Listing;
import org.annales.settings.Settings;
import org.annales.table.ResultTable;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Counted with a pencil, on the tiny book and on smaller texts. */
class NgramCountsTest {
  @TempDir private Path folder;

  @Test
  void stopWordsAreLeftOutInWhateverCaseTheyStand() {
    Counts counts =
        counts(TestInput.tinyBook(), "ngrams.max=2", "stopwords=en", "tokens.case=keep");

    assertThat(counts.bySection("the")).isEmpty();
    assertThat(counts.bySection("The")).isEmpty();
    assertThat(counts.bySection("The lamp")).isEmpty();
  }

  @Test
  void stopWordsCanBeThoseOfEachDocumentsLanguage() {
    text(
        "text/sea.txt", "Die young or die old, said the captain, and the crew went on. ".repeat(4));
    text(
        "text/see.txt",
        "Die Mannschaft war müde, und die Nacht war lang. Der Kapitän schrieb einen Brief. "
            .repeat(4));
    Counts counts = counts(TestInput.listing(folder), "ngrams.max=2", "stopwords=auto");

    assertThat(counts.bySection("die")).containsExactly("1 | die | sea/text | 8 | 153846.154");
    assertThat(counts.bySection("die old")).hasSize(1);
    assertThat(counts.bySection("und die")).isEmpty();
    assertThat(counts.bySection("the")).isEmpty();
    assertThat(counts.total("die"))
        .containsExactly("1 | die | 8 | 74074.074 | 1 documents | 1 sections");
    assertThat(counts.total("mannschaft")).hasSize(1);
    assertThat(counts.total("nacht war")).isEmpty();
  }

  @Test
  void aDocumentInALanguageWithoutAListHasNoStopWords() {
    text("text/nox.txt", "Erat in oppido faber qui claves omnibus ianuis fecerat neque habebat.");
    Counts counts = counts(TestInput.listing(folder), "ngrams.max=1", "stopwords=auto");

    assertThat(counts.bySection("in")).hasSize(1);
  }

  @Test
  void aWordIsCountedInEachSectionAndRatedAgainstItsWords() {
    Counts counts = counts(TestInput.tinyBook(), "ngrams.max=1");

    // the: 1 + 3 + 1 + 1 of 24 words in chapter 1, 1 + 2 of 12 in chapter 2, 2 of 8 in the source.
    assertThat(counts.bySection("the"))
        .containsExactly(
            "1 | the | ann/text | 2 | 250000.000",
            "1 | the | tiny/chapter-1 | 6 | 250000.000",
            "1 | the | tiny/chapter-2 | 3 | 250000.000");
    assertThat(counts.bySection("café"))
        .containsExactly("1 | café | tiny/chapter-2 | 2 | 166666.667");
  }

  @Test
  void anNgramIsRatedAgainstThePositionsOfItsLength() {
    Counts counts = counts(TestInput.tinyBook(), "ngrams.min=2", "ngrams.max=3");

    // Bigrams: 3 + 9 + 5 + 3 positions in chapter 1, 4 + 6 in chapter 2, 3 + 3 in the source.
    assertThat(counts.bySection("the lamp"))
        .containsExactly(
            "2 | the lamp | ann/text | 1 | 166666.667",
            "2 | the lamp | tiny/chapter-1 | 3 | 150000.000",
            "2 | the lamp | tiny/chapter-2 | 1 | 100000.000");
    // Trigrams: 3 + 5 positions in chapter 2.
    assertThat(counts.bySection("in the café"))
        .containsExactly("3 | in the café | tiny/chapter-2 | 2 | 250000.000");
    assertThat(counts.lengths()).containsExactly(2, 3);
  }

  @Test
  void anNgramMayPassOverTokens() {
    text("text/road.txt", "The long and stony road was long. Long was the road.");
    Counts counts =
        counts(TestInput.listing(folder), "ngrams.min=2", "ngrams.max=3", "ngrams.skip=2");

    // Pairs: 6 + 5 + 4 places in the first sentence, 3 + 2 + 1 in the second; triples 5 + 2 · 4 +
    // 3 · 3 and 2 + 2 · 1.
    assertThat(counts.bySection("long road"))
        .containsExactly("2 | long road | road/text | 2 | 95238.095");
    assertThat(counts.bySection("long road long")).isEmpty();
    assertThat(counts.bySection("stony road long"))
        .containsExactly("3 | stony road long | road/text | 1 | 38461.538");
    assertThat(counts.total("long road"))
        .containsExactly("2 | long road | 2 | 95238.095 | 1 documents | 1 sections");
    assertThat(counts.bySection("was long"))
        .containsExactly("2 | was long | road/text | 1 | 47619.048");
  }

  @Test
  void aStopWordCanBePassedOver() {
    text("text/road.txt", "The road of the king is long and old.");
    Counts counts =
        counts(TestInput.listing(folder), "ngrams.max=2", "ngrams.skip=2", "stopwords=en");

    assertThat(counts.total("road king")).hasSize(1);
    assertThat(counts.total("king long")).hasSize(1);
    assertThat(counts.total("road long")).isEmpty();
    assertThat(counts.total("the king")).isEmpty();
  }

  @Test
  void totalsAreOverTheWorksOnly() {
    Counts counts = counts(TestInput.tinyBook(), "ngrams.max=2");

    assertThat(counts.total("the lamp"))
        .containsExactly("2 | the lamp | 4 | 133333.333 | 1 documents | 2 sections");
    assertThat(counts.total("lamp"))
        .containsExactly("1 | lamp | 5 | 138888.889 | 1 documents | 2 sections");
    assertThat(counts.bySection("lamp out"))
        .containsExactly("2 | lamp out | log/text | 1 | 500000.000");
    assertThat(counts.total("lamp out")).isEmpty();
  }

  @Test
  void severalWorksAreTotalledTogether() {
    text("text/sea.txt", "Fog on the sea. Fog at night.");
    text("text/land.txt", "Fog on land. The sea is far.");
    Counts counts = counts(TestInput.listing(folder), "ngrams.max=2");

    assertThat(counts.bySection("fog on"))
        .containsExactly(
            "2 | fog on | land/text | 1 | 200000.000", "2 | fog on | sea/text | 1 | 200000.000");
    assertThat(counts.total("fog"))
        .containsExactly("1 | fog | 3 | 214285.714 | 2 documents | 2 sections");
    assertThat(counts.total("fog on"))
        .containsExactly("2 | fog on | 2 | 200000.000 | 2 documents | 2 sections");
  }

  @Test
  void noNgramCrossesTheEndOfASentenceOrOfASection() {
    Counts counts = counts(TestInput.tinyBook(), "ngrams.max=2");

    assertThat(counts.bySection("lit it's")).isEmpty();
    assertThat(counts.bySection("lamp the")).isEmpty();
    assertThat(counts.bySection("dark ann")).isEmpty();
  }

  @Test
  void headingsAndNotesAreNotCounted() {
    Counts counts = counts(TestInput.tinyBook(), "ngrams.max=1");

    assertThat(counts.bySection("letters")).isEmpty();
    assertThat(counts.bySection("nothing")).isEmpty();
    assertThat(counts.bySection("1")).isEmpty();
  }

  @Test
  void otherZonesAreCountedWhereTheyAreNamed() {
    Counts counts = counts(TestInput.tinyBook(), "ngrams.max=1", "zones=body,heading");

    assertThat(counts.bySection("nothing"))
        .containsExactly("1 | nothing | tiny/chapter-3 | 1 | 500000.000");
  }

  @Test
  void ngramsOfLemmasJoinTheFormsOfAWordAndCrossNoSentence() {
    text("text/sea.txt", "The men saw leaves. He didn’t see a man.\n\nWomen saw the men’s leaf.");
    Counts counts =
        counts(TestInput.listing(folder), "ngrams.max=2", "tokens.lemmas=true", "ngrams.of=lemma");

    // the man see leaf | he do see a man | woman see the man leaf: 14 lemmas, 11 pairs.
    assertThat(counts.all())
        .containsExactly(
            "1 | a | sea/text | 1 | 71428.571",
            "1 | do | sea/text | 1 | 71428.571",
            "1 | he | sea/text | 1 | 71428.571",
            "1 | leaf | sea/text | 2 | 142857.143",
            "1 | man | sea/text | 3 | 214285.714",
            "1 | see | sea/text | 3 | 214285.714",
            "1 | the | sea/text | 2 | 142857.143",
            "1 | woman | sea/text | 1 | 71428.571",
            "2 | a man | sea/text | 1 | 90909.091",
            "2 | do see | sea/text | 1 | 90909.091",
            "2 | he do | sea/text | 1 | 90909.091",
            "2 | man leaf | sea/text | 1 | 90909.091",
            "2 | man see | sea/text | 1 | 90909.091",
            "2 | see a | sea/text | 1 | 90909.091",
            "2 | see leaf | sea/text | 1 | 90909.091",
            "2 | see the | sea/text | 1 | 90909.091",
            "2 | the man | sea/text | 2 | 181818.182",
            "2 | woman see | sea/text | 1 | 90909.091");
    assertThat(counts.total("the man"))
        .containsExactly("2 | the man | 2 | 181818.182 | 1 documents | 1 sections");
  }

  @Test
  void lemmasBesideTokensChangeNoNgramOfTokens() {
    Counts with = counts(TestInput.tinyBook(), "ngrams.max=2", "tokens.lemmas=true");
    Counts without = counts(TestInput.tinyBook(), "ngrams.max=2");

    assertThat(with.all()).isEqualTo(without.all());
    assertThat(with.totals()).isEqualTo(without.totals());
  }

  @Test
  void quotationsThatAreLeftOutBreakNgramsOfLemmasToo() {
    text("text/say.txt", "She said “no lamps” and left.");
    Counts counts =
        counts(
            TestInput.listing(folder),
            "ngrams.min=2",
            "ngrams.max=2",
            "quotations=exclude",
            "tokens.lemmas=true",
            "ngrams.of=lemma");

    assertThat(counts.all())
        .containsExactly(
            "2 | and leave | say/text | 1 | 500000.000", "2 | she say | say/text | 1 | 500000.000");
  }

  @Test
  void quotationsThatAreLeftOutBreakNgrams() {
    text("text/say.txt", "She said “no lamp” and left.");
    Counts counts = counts(TestInput.listing(folder), "ngrams.max=2", "quotations=exclude");

    assertThat(counts.all())
        .containsExactly(
            "1 | and | say/text | 1 | 250000.000",
            "1 | left | say/text | 1 | 250000.000",
            "1 | said | say/text | 1 | 250000.000",
            "1 | she | say/text | 1 | 250000.000",
            "2 | and left | say/text | 1 | 500000.000",
            "2 | she said | say/text | 1 | 500000.000");
  }

  @Test
  void quotationsAloneAreCountedAloneAndBreakNgramsToo() {
    text("text/say.txt", "“No lamp,” she said, “no harbour.”");
    Counts counts = counts(TestInput.listing(folder), "ngrams.max=2", "quotations=only");

    assertThat(counts.all())
        .containsExactly(
            "1 | harbour | say/text | 1 | 250000.000",
            "1 | lamp | say/text | 1 | 250000.000",
            "1 | no | say/text | 2 | 500000.000",
            "2 | no harbour | say/text | 1 | 500000.000",
            "2 | no lamp | say/text | 1 | 500000.000");
    assertThat(counts.total("no"))
        .containsExactly("1 | no | 2 | 500000.000 | 1 documents | 1 sections");
  }

  @Test
  void stopWordsLeaveOutRowsAndChangeNoRate() {
    Counts counts = counts(TestInput.tinyBook(), "ngrams.max=2", "stopwords=en");

    assertThat(counts.bySection("the")).isEmpty();
    assertThat(counts.bySection("the lamp")).isEmpty();
    assertThat(counts.bySection("lamp was")).isEmpty();
    // No bigram is built across a stop word: the old lamp and the harbour knows.
    assertThat(counts.bySection("lamp harbour")).isEmpty();
    assertThat(counts.bySection("old lamp"))
        .containsExactly("2 | old lamp | tiny/chapter-1 | 1 | 50000.000");
    assertThat(counts.total("old lamp"))
        .containsExactly("2 | old lamp | 1 | 33333.333 | 1 documents | 1 sections");
    assertThat(counts.total("the lamp")).isEmpty();
    assertThat(counts.total("lamp"))
        .containsExactly("1 | lamp | 5 | 138888.889 | 1 documents | 2 sections");
  }

  @Test
  void aPossessiveIsCountedWithItsWordWhereItIsStripped() {
    text("text/ann.txt", "Ann’s lamp is lit. Ann sat.");

    assertThat(counts(TestInput.listing(folder), "ngrams.max=1").bySection("ann"))
        .containsExactly("1 | ann | ann/text | 1 | 166666.667");
    assertThat(
            counts(TestInput.listing(folder), "ngrams.max=1", "tokens.possessive=strip")
                .bySection("ann"))
        .containsExactly("1 | ann | ann/text | 2 | 333333.333");
  }

  @Test
  void caseIsKeptWhereItIsWanted() {
    Counts counts = counts(TestInput.tinyBook(), "ngrams.max=1", "tokens.case=keep");

    // Three of chapter 1's sentences, and one of chapter 2's, begin with The.
    assertThat(counts.bySection("The"))
        .containsExactly(
            "1 | The | ann/text | 2 | 250000.000",
            "1 | The | tiny/chapter-1 | 3 | 125000.000",
            "1 | The | tiny/chapter-2 | 1 | 83333.333");
    assertThat(counts.total("the"))
        .containsExactly("1 | the | 5 | 138888.889 | 1 documents | 2 sections");
  }

  @Test
  void anNgramThatIsRareInAllThatWasReadIsLeftOutOfBothTables() {
    Counts counts =
        counts(TestInput.tinyBook(), "ngrams.min=2", "ngrams.max=2", "ngrams.min_count=2");

    assertThat(counts.all())
        .containsExactly(
            "2 | harbour is | ann/text | 1 | 166666.667",
            "2 | harbour is | tiny/chapter-1 | 1 | 50000.000",
            "2 | in the | tiny/chapter-2 | 2 | 200000.000",
            "2 | is dark | ann/text | 1 | 166666.667",
            "2 | is dark | tiny/chapter-1 | 1 | 50000.000",
            "2 | is lit | ann/text | 1 | 166666.667",
            "2 | is lit | tiny/chapter-1 | 1 | 50000.000",
            "2 | lamp is | ann/text | 1 | 166666.667",
            "2 | lamp is | tiny/chapter-1 | 2 | 100000.000",
            "2 | the café | tiny/chapter-2 | 2 | 200000.000",
            "2 | the harbour | ann/text | 1 | 166666.667",
            "2 | the harbour | tiny/chapter-1 | 2 | 100000.000",
            "2 | the lamp | ann/text | 1 | 166666.667",
            "2 | the lamp | tiny/chapter-1 | 3 | 150000.000",
            "2 | the lamp | tiny/chapter-2 | 1 | 100000.000");
    // Once in the book and once in the source: rare in the works.
    assertThat(counts.total("is lit")).isEmpty();
    assertThat(counts.totals())
        .containsExactly(
            "2 | in the | 2 | 66666.667 | 1 documents | 1 sections",
            "2 | lamp is | 2 | 66666.667 | 1 documents | 1 sections",
            "2 | the café | 2 | 66666.667 | 1 documents | 1 sections",
            "2 | the harbour | 2 | 66666.667 | 1 documents | 1 sections",
            "2 | the lamp | 4 | 133333.333 | 1 documents | 2 sections");
    assertThat(counts.leftOut())
        .containsExactly("{rows=17, occurrences=17}", "{rows=18, occurrences=18}");
  }

  @Test
  void withoutAThresholdNothingIsSaidToBeLeftOut() {
    assertThat(counts(TestInput.tinyBook(), "ngrams.max=1").leftOut()).containsExactly("{}", "{}");
    assertThat(counts(TestInput.tinyBook(), "ngrams.min_count=1").leftOut())
        .containsExactly("{}", "{}");
  }

  @Test
  void byDefaultTokensThatOccurOnceAreKeptAndLongerNgramsAreLeftOut() {
    text("text/road.txt", "a lamp and a lamp and the road");
    text("text/quay.txt", "the road is dark");
    Counts counts = byDefault(TestInput.listing(folder), "ngrams.max=3");

    assertThat(counts.totals())
        .extracting(line -> line.split(" \\| ", 4))
        .extracting(parts -> parts[1] + ": " + parts[2])
        .containsExactly(
            "a: 2",
            "and: 2",
            "dark: 1",
            "is: 1",
            "lamp: 2",
            "road: 2",
            "the: 2",
            "a lamp: 2",
            "lamp and: 2",
            "the road: 2",
            "a lamp and: 2");
    // Once in each of two documents: not rare in all that was read.
    assertThat(counts.bySection("the road"))
        .extracting(line -> line.split(" \\| ", 4)[2])
        .containsExactly("quay/text", "road/text");
    assertThat(counts.leftOut())
        .containsExactly("{rows=10, occurrences=10}", "{rows=10, occurrences=10}");
  }

  @Test
  void aThresholdOfAnotherLengthIsNone() {
    assertThat(counts(TestInput.tinyBook(), "ngrams.max=1", "ngrams.min_count=1,9").leftOut())
        .containsExactly("{}", "{}");
  }

  @Test
  void aTableThatIsNotWantedIsEmptyAndKeepsItsColumns() {
    Counts noSections = counts(TestInput.tinyBook(), "ngrams.max=2", "ngrams.by_section=false");
    assertThat(noSections.all()).isEmpty();
    assertThat(noSections.totals()).hasSize(40);

    Counts noTotals = counts(TestInput.tinyBook(), "ngrams.max=2", "ngrams.totals=false");
    assertThat(noTotals.totals()).isEmpty();
    assertThat(noTotals.all()).hasSize(62);
    assertThat(noTotals.tables.get(1).rows().columns())
        .startsWith("n", "ngram", "count", "per_million", "documents", "sections", "juilland_d");
  }

  @Test
  void aTextWithoutCountedWordsHasNoNgrams() {
    text("text/dots.txt", "... --- ...");
    Counts counts = counts(TestInput.listing(folder), "ngrams.max=2");

    assertThat(counts.all()).isEmpty();
    assertThat(counts.totals()).isEmpty();
  }

  @Test
  void theLongestNgramIsTenTokens() {
    text("text/count.txt", "one two three four five six seven eight nine ten eleven");
    Counts counts = counts(TestInput.listing(folder), "ngrams.min=10", "ngrams.max=10");

    assertThat(counts.all())
        .containsExactly(
            "10 | one two three four five six seven eight nine ten | count/text | 1 | 500000.000",
            "10 | two three four five six seven eight nine ten eleven | count/text | 1"
                + " | 500000.000");
  }

  private void text(String path, String content) {
    TestInput.write(folder.resolve(path), content + "\n");
  }

  /** All n-grams, where no assignment says otherwise. */
  private static Counts counts(Listing listing, String... assignments) {
    return byDefault(
        listing,
        Stream.concat(Stream.of("ngrams.min_count=1"), Stream.of(assignments))
            .toArray(String[]::new));
  }

  private static Counts byDefault(Listing listing, String... assignments) {
    Settings settings = TestInput.configuration(assignments).settings();
    try (Corpus corpus = Corpus.of(SharedSpark.session(), listing, settings)) {
      List<ResultTable> tables = new NgramCounts().run(new TestContext(corpus, settings));
      return new Counts(
          tables,
          tables.get(0).rows().collectAsList(),
          tables.get(1).rows().collectAsList(),
          tables.stream().map(table -> table.leftOut().get().toString()).toList());
    }
  }

  /** The two tables, as lines. */
  private record Counts(
      List<ResultTable> tables, List<Row> ngrams, List<Row> inWorks, List<String> leftOut) {

    List<String> all() {
      return ngrams.stream().map(Counts::ngram).sorted().toList();
    }

    List<String> totals() {
      return inWorks.stream().map(Counts::total).sorted().toList();
    }

    List<String> bySection(String ngram) {
      return of(ngram, all());
    }

    List<String> total(String ngram) {
      return of(ngram, totals());
    }

    private static List<String> of(String ngram, List<String> lines) {
      return lines.stream().filter(line -> line.split(" \\| ", 3)[1].equals(ngram)).toList();
    }

    List<Integer> lengths() {
      return ngrams.stream().map(row -> row.<Integer>getAs("n")).distinct().sorted().toList();
    }

    private static String ngram(Row row) {
      return String.format(
          Locale.ROOT,
          "%d | %s | %s | %d | %.3f",
          row.<Integer>getAs("n"),
          row.getAs("ngram"),
          row.getAs("section_id"),
          row.<Long>getAs("count"),
          row.<Double>getAs("per_million"));
    }

    private static String total(Row row) {
      return String.format(
          Locale.ROOT,
          "%d | %s | %d | %.3f | %d documents | %d sections",
          row.<Integer>getAs("n"),
          row.getAs("ngram"),
          row.<Long>getAs("count"),
          row.<Double>getAs("per_million"),
          row.<Long>getAs("documents"),
          row.<Long>getAs("sections"));
    }
  }
}
