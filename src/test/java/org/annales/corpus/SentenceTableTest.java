package org.annales.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.annales.SharedSpark;
import org.annales.text.model.Morphology;
import org.annales.text.model.Sentence;
import org.annales.text.model.Token;
import org.annales.text.model.Zone;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
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
    assertThat(throughSpark(SPOKEN)).isEqualTo(SPOKEN);
    assertThat(throughSpark(WITHOUT_TOKENS)).isEqualTo(WITHOUT_TOKENS);
  }

  @Test
  void aSentenceOfEveryZoneIsFoundAgain() {
    for (Zone zone : Zone.values()) {
      Sentence sentence =
          new Sentence("d", "d/text", zone, false, 1, 1, 1, 1, "Lamp.", List.of(), null);

      assertThat(throughSpark(sentence)).isEqualTo(sentence);
    }
  }

  /** A section of the sentence as a table, and the sentence of its row. */
  private static Sentence throughSpark(Sentence sentence) {
    List<Morphology> morphology = new ArrayList<>();
    morphology.add(sentence.morphology());
    SectionText text =
        SectionText.of(
                new SectionPlace(
                    sentence.documentId(), "tiny.txt", sentence.sectionId(), 1, "text", "en"),
                List.of(sentence),
                true)
            .with(morphology);
    SparkSession spark = SharedSpark.session();
    JavaRDD<SectionText> texts =
        JavaSparkContext.fromSparkContext(spark.sparkContext()).parallelize(List.of(text));
    return sentence(
        SentenceTable.TABLE
            .of(spark, texts.flatMap(SentenceRecord::of))
            .rows()
            .collectAsList()
            .get(0));
  }

  private static Sentence sentence(Row row) {
    List<String> forms = row.getList(row.fieldIndex("tokens"));
    List<Integer> starts = row.getList(row.fieldIndex("token_starts"));
    List<Integer> ends = row.getList(row.fieldIndex("token_ends"));
    List<Boolean> quoted = row.getList(row.fieldIndex("quoted"));
    List<Integer> italics = row.getList(row.fieldIndex("italics"));
    List<Token> tokens =
        IntStream.range(0, forms.size())
            .mapToObj(
                i ->
                    new Token(
                        forms.get(i),
                        starts.get(i),
                        ends.get(i),
                        quoted.get(i),
                        italics.contains(i)))
            .toList();
    return new Sentence(
        row.getAs("document_id"),
        row.getAs("section_id"),
        Zone.valueOf(row.<String>getAs("zone").toUpperCase(Locale.ROOT)),
        row.<Boolean>getAs("counted"),
        row.<Integer>getAs("paragraph"),
        row.<Integer>getAs("sentence"),
        row.<Integer>getAs("start_line"),
        row.<Integer>getAs("end_line"),
        row.getAs("text"),
        tokens,
        morphology(row));
  }

  private static Morphology morphology(Row row) {
    int lemmas = row.fieldIndex("lemmas");
    return row.isNullAt(lemmas)
        ? null
        : new Morphology(row.getList(lemmas), row.getList(row.fieldIndex("pos")));
  }

  @Test
  void everyColumnHasAMeaning() {
    assertThat(CorpusTables.ALL)
        .flatExtracting(table -> table.columns())
        .allSatisfy(column -> assertThat(column.meaning()).isNotBlank());
  }
}
