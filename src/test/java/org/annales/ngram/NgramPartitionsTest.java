package org.annales.ngram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import org.annales.SharedSpark;
import org.annales.TestInput;
import org.annales.corpus.SectionText;
import org.annales.corpus.TestText;
import org.annales.settings.Settings;
import org.annales.table.ResultTable;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The same n-grams come out however the sections are spread. */
class NgramPartitionsTest {
  private static final Settings SETTINGS =
      TestInput.configuration("ngrams.max=4", "ngrams.min_count=1", "quotations=exclude")
          .settings();

  private static List<SectionText> sections;

  @BeforeAll
  static void writeSections() {
    SplittableRandom random = new SplittableRandom(7);
    sections = new ArrayList<>();
    for (int section = 0; section < 23; section++) {
      List<String> sentences = new ArrayList<>();
      for (int sentence = random.nextInt(90); sentence > 0; sentence--) {
        StringBuilder words = new StringBuilder();
        for (int token = random.nextInt(15); token > 0; token--) {
          String word = "w" + random.nextInt(12);
          words.append(random.nextInt(9) == 0 ? "[" + word + "]" : word).append(' ');
        }
        sentences.add(words.toString().strip());
      }
      sections.add(TestText.section("d" + section / 4 + "/" + section, section % 4, sentences));
    }
  }

  @Test
  void theNgramsOfSectionsDoNotDependOnWhereTheSectionsLie() {
    List<String> inOne = bySection(1);

    assertThat(inOne).hasSizeGreaterThan(1000);
    assertThat(bySection(2)).isEqualTo(inOne);
    assertThat(bySection(7)).isEqualTo(inOne);
  }

  @Test
  void totalsDependNeitherOnWhereTheSectionsLieNorOnHowManyPartitionsTheyAreSentTo() {
    List<String> inOne = totals(1, 1);

    assertThat(inOne).hasSizeGreaterThan(1000);
    assertThat(totals(2, 7)).isEqualTo(inOne);
    assertThat(totals(7, 2)).isEqualTo(inOne);
    assertThat(totals(7, 1)).isEqualTo(inOne);
  }

  @Test
  void aThresholdLeavesOutTheSameNgramsWhereverTheyLie() {
    Settings settings = TestInput.configuration("ngrams.max=3", "ngrams.min_count=1,40").settings();
    List<String> inOne = lines(counting(1, 1, settings).bySection());
    ResultTable inMany = counting(7, 3, settings).bySection();

    assertThat(lines(inMany)).isEqualTo(inOne).hasSizeBetween(1000, lines(1, SETTINGS).size() - 1);
    assertThat(inMany.leftOut().get().get("rows"))
        .isEqualTo(
            lines(1, TestInput.configuration("ngrams.max=3", "ngrams.min_count=1").settings())
                    .size()
                - inOne.size());
  }

  private static List<String> bySection(int partitions) {
    return lines(partitions, SETTINGS);
  }

  private static List<String> lines(int partitions, Settings settings) {
    return lines(counting(partitions, 1, settings).bySection());
  }

  private static List<String> totals(int partitions, int sentTo) {
    return lines(counting(partitions, sentTo, SETTINGS).totals());
  }

  private static NgramCounts.Counting counting(int partitions, int sentTo, Settings settings) {
    return new NgramCounts.Counting(SharedSpark.session(), spread(partitions), sentTo, settings);
  }

  /** Sections whole in partitions, in an order that has nothing to do with that of the text. */
  private static JavaRDD<SectionText> spread(int partitions) {
    List<SectionText> mixed = new ArrayList<>(sections);
    Collections.shuffle(mixed, new Random(partitions));
    return JavaSparkContext.fromSparkContext(SharedSpark.session().sparkContext())
        .parallelize(mixed, partitions);
  }

  private static List<String> lines(ResultTable table) {
    List<String> lines = new ArrayList<>();
    table.rows().collectAsList().forEach(row -> lines.add(row.toString()));
    Collections.sort(lines);
    return lines;
  }
}
