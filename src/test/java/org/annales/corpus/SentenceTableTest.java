package org.annales.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annales.SharedSpark;
import org.annales.text.model.Morphology;
import org.annales.text.model.Sentence;
import org.annales.text.model.Token;
import org.annales.text.model.Zone;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

class SentenceTableTest {
  private static final Sentence SPOKEN =
      new Sentence(
          "tiny",
          "tiny/chapter-1",
          Zone.BODY,
          true,
          2,
          3,
          11,
          12,
          "“It’s 𝒜,” said Ann.",
          List.of(
              new Token("it's", 1, 5, true),
              new Token("𝒜", 6, 7, true),
              new Token("said", 10, 14, false, true),
              new Token("ann", 15, 18, false)),
          new Morphology(
              List.of("it", "𝒜", "say", "ann"), List.of("PRON", "PROPN", "VERB", "PROPN")));

  private static final Sentence WITHOUT_TOKENS =
      new Sentence("tiny", "tiny/notes", Zone.ENDNOTE, false, 1, 1, 30, 30, "***", List.of(), null);

  @Test
  void aSentenceGoesThroughSparkUnchanged() {
    List<Row> rows = List.of(SentenceTable.row(SPOKEN), SentenceTable.row(WITHOUT_TOKENS));
    Dataset<Row> table = SharedSpark.session().createDataFrame(rows, SentenceTable.SCHEMA);

    assertThat(table.collectAsList())
        .extracting(SentenceTable::sentence)
        .containsExactlyInAnyOrder(SPOKEN, WITHOUT_TOKENS);
  }

  @Test
  void aSentenceOfEveryZoneIsFoundAgain() {
    for (Zone zone : Zone.values()) {
      Sentence sentence =
          new Sentence("d", "d/text", zone, false, 1, 1, 1, 1, "Lamp.", List.of(), null);
      List<Row> rows = List.of(SentenceTable.row(sentence));
      Row row =
          SharedSpark.session().createDataFrame(rows, SentenceTable.SCHEMA).collectAsList().get(0);

      assertThat(SentenceTable.sentence(row)).isEqualTo(sentence);
    }
  }

  @Test
  void everyColumnSaysWhatItMeans() {
    assertThat(SentenceTable.SCHEMA.fields())
        .allSatisfy(field -> assertThat(field.getComment().getOrElse(() -> "")).isNotBlank());
  }
}
