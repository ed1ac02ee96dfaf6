package org.annales.ngram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.annales.SharedSpark;
import org.annales.TestInput;
import org.annales.corpus.SectionText;
import org.annales.corpus.TestText;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

/** What the table says of the spread of n-grams, against numbers that were published. */
class NgramDispersionTest {
  /** The toy corpus of Gries (2008), a letter a word, a part a section. */
  private static final List<String> GRIES =
      List.of(
          "b a m n i b e u p k",
          "b a s a t b e w q n",
          "b c a g a b e s t a",
          "b a g h a b e a a t",
          "b a h a a b e a x a");

  @Test
  void theWordAOfTheToyCorpusHasItsPublishedDispersion() {
    assertThat(total(GRIES, "a"))
        .isEqualTo(
            "15 in 5: D 0.764298, D2 0.925634, S 0.936847, DP 0.200000, DPnorm 0.250000,"
                + " KLD 0.172673, ARF 10.800000, top 0.333333, one section false, segments 5");
  }

  @Test
  void sectionsOfUnequalSizeAreWeighedByTheirSize() {
    List<String> sections = new ArrayList<>(GRIES);
    sections.set(0, "b a m n i b e u p");
    sections.set(4, "b a h a a b e a x a t");

    assertThat(total(sections, "a"))
        .startsWith("15 in 5: D 0.785150, D2 0.937921, S 0.949816, DP 0.180000, DPnorm 0.219512,");
  }

  @Test
  void aWordOfOneSectionIsFlagged() {
    assertThat(total(GRIES, "h")).contains("one section false");
    assertThat(total(List.of("a b", "c h h d", "e f"), "h"))
        .startsWith("2 in 1: D 0.000000, D2 0.000000,")
        .contains("top 1.000000, one section true");
  }

  @Test
  void segmentsOfALongSectionAreFiveHundredTokensAndTheLastTakesTheRest() {
    // 1,700 tokens: 500, 500 and 700. The word stands in the first and in the last 200.
    String section =
        IntStream.range(0, 1700)
            .mapToObj(i -> i == 3 || i >= 1500 ? "x" : "y" + i)
            .collect(Collectors.joining(" "));

    assertThat(total(List.of(section), "x")).contains("201 in 1: D null,").endsWith("segments 2");
    assertThat(total(List.of(section), "y600")).endsWith("segments 1");
  }

  @Test
  void withoutDispersionItsColumnsAreNull() {
    Row row = row(GRIES, "a", "ngrams.dispersion=false");

    assertThat(row.<Long>getAs("count")).isEqualTo(15);
    assertThat(row.isNullAt(row.fieldIndex("juilland_d"))).isTrue();
    assertThat(row.isNullAt(row.fieldIndex("arf"))).isTrue();
    assertThat(row.isNullAt(row.fieldIndex("segments"))).isTrue();
  }

  private static String total(List<String> sections, String word) {
    Row row = row(sections, word);
    return String.format(
        Locale.ROOT,
        "%d in %d: D %s, D2 %s, S %s, DP %s, DPnorm %s, KLD %s, ARF %s, top %s, one section %s,"
            + " segments %d",
        row.<Long>getAs("count"),
        row.<Long>getAs("sections"),
        shown(row, "juilland_d"),
        shown(row, "carroll_d2"),
        shown(row, "rosengren_s"),
        shown(row, "dp"),
        shown(row, "dp_norm"),
        shown(row, "kld"),
        shown(row, "arf"),
        shown(row, "top_share"),
        row.getAs("single_section"),
        row.<Long>getAs("segments"));
  }

  private static String shown(Row row, String column) {
    Double value = row.getAs(column);
    return value == null ? "null" : String.format(Locale.ROOT, "%.6f", value);
  }

  private static Row row(List<String> sections, String word, String... assignments) {
    List<SectionText> texts =
        IntStream.range(0, sections.size())
            .mapToObj(i -> TestText.section("d/" + i, i + 1, List.of(sections.get(i))))
            .toList();
    return new NgramCounts.Counting(
            SharedSpark.session(),
            JavaSparkContext.fromSparkContext(SharedSpark.session().sparkContext())
                .parallelize(texts, 2),
            2,
            TestInput.configuration(assignments).settings())
        .totals()
        .rows()
        .filter("n = 1 and ngram = '" + word + "'")
        .head();
  }
}
