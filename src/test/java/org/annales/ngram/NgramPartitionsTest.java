package org.annales.ngram;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import org.annales.SharedSpark;
import org.annales.TestInput;
import org.annales.corpus.Corpus;
import org.annales.settings.Settings;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The same n-grams come out however the sections are spread. */
class NgramPartitionsTest {
  private static final StructType INPUT =
      new StructType()
          .add("document_id", DataTypes.StringType)
          .add("section_id", DataTypes.StringType)
          .add("tokens", new ArrayType(DataTypes.StringType, false))
          .add("quoted", new ArrayType(DataTypes.BooleanType, false))
          .add(Corpus.ROLE, DataTypes.StringType);

  private static final Settings SETTINGS =
      TestInput.configuration("ngrams.max=4", "quotations=exclude").settings();

  private static List<Row> sentences;

  @BeforeAll
  static void writeSentences() {
    SplittableRandom random = new SplittableRandom(7);
    sentences = new ArrayList<>();
    for (int section = 0; section < 23; section++) {
      for (int sentence = random.nextInt(30); sentence > 0; sentence--) {
        List<String> tokens = new ArrayList<>();
        List<Boolean> quoted = new ArrayList<>();
        for (int token = random.nextInt(15); token > 0; token--) {
          tokens.add("w" + random.nextInt(12));
          quoted.add(random.nextInt(9) == 0);
        }
        String document = "d" + section / 4;
        sentences.add(
            RowFactory.create(
                document,
                document + "/" + section,
                tokens.toArray(String[]::new),
                quoted.toArray(Boolean[]::new),
                "text"));
      }
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

  private static List<String> bySection(int partitions) {
    return lines(NgramCounts.bySection(spread(partitions), SETTINGS));
  }

  private static List<String> totals(int partitions, int sentTo) {
    return lines(NgramCounts.totals(spread(partitions), sentTo, SETTINGS));
  }

  /** Sections whole in partitions, as the corpus spreads them. */
  private static Dataset<Row> spread(int partitions) {
    return SharedSpark.session()
        .createDataFrame(sentences, INPUT)
        .repartition(partitions, col("section_id"))
        .sortWithinPartitions("section_id");
  }

  private static List<String> lines(Dataset<Row> rows) {
    List<String> lines = new ArrayList<>();
    rows.collectAsList().forEach(row -> lines.add(row.toString()));
    Collections.sort(lines);
    return lines;
  }
}
