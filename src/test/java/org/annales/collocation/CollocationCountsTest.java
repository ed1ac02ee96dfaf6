package org.annales.collocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.annales.SharedSpark;
import org.annales.TestContext;
import org.annales.TestInput;
import org.annales.corpus.Corpus;
import org.annales.corpus.Listing;
import org.annales.corpus.SectionText;
import org.annales.corpus.TestText;
import org.annales.settings.Settings;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Counted with a pencil. */
class CollocationCountsTest {
  private static final String[] ALL = {
    "collocations.min_count=1",
    "collocations.min_node_count=1",
    "collocations.min_count_in_section=1"
  };

  @TempDir private Path folder;

  @Test
  void slotsAreCountedAroundEachOccurrenceAndEndWithTheSentence() {
    CollocationLines found =
        collocations(List.of("a b a", "b c"), "collocations.left=1", "collocations.right=1");

    // Around a: b | b. Around b: a a | c. Around c: b. Six slots.
    assertThat(found.lines("1/1"))
        .containsExactly("a b | 2 2 3 6", "b a | 2 3 2 6", "b c | 1 3 1 6", "c b | 1 1 3 6");
    // Behind a: b. Behind b: a | c. Three slots; nothing stands behind the second a and c.
    assertThat(found.lines("0/1"))
        .containsExactly("a b | 1 1 1 3", "b a | 1 2 1 3", "b c | 1 2 1 3");
  }

  @Test
  void aSpanOfFiveReachesTheFifthTokenAndNoFurther() {
    CollocationLines found = collocations(List.of("one two three four five six seven eight"));

    // Slots: 5 + 6 + 7 + 7 + 7 + 7 + 6 + 5.
    assertThat(found.lines("5/5"))
        .contains("one six | 1 5 7 50", "six one | 1 7 5 50", "two seven | 1 6 6 50")
        .noneMatch(line -> line.startsWith("one seven") || line.startsWith("eight two"));
    assertThat(found.lines("0/1")).hasSize(7).contains("one two | 1 1 1 7");
  }

  @Test
  void aSpanMayBeUneven() {
    CollocationLines found =
        collocations(
            List.of("a b c"),
            "collocations.left=2",
            "collocations.right=0",
            "collocations.adjacent=false");

    assertThat(found.lines())
        .containsExactly("b a 2/0 | 1 1 2 3", "c a 2/0 | 1 2 2 3", "c b 2/0 | 1 2 1 3");
  }

  @Test
  void aWordCanBeItsOwnCollocate() {
    CollocationLines found =
        collocations(List.of("no no no"), "collocations.left=1", "collocations.right=1");

    assertThat(found.lines("1/1")).containsExactly("no no | 4 4 4 4");
    assertThat(found.row("no no 1/1").<Double>getAs("log_likelihood")).isZero();
    assertThat(found.row("no no 1/1").<Double>getAs("q_value")).isEqualTo(1);
    assertThat(found.row("no no 1/1").<String>getAs("direction")).isNull();
  }

  @Test
  void stopWordsTakeUpSlotsAndAreInNoPair() {
    CollocationLines found =
        collocations(
            List.of("the old lamp"),
            "stopwords=en",
            "collocations.left=1",
            "collocations.right=1",
            "collocations.adjacent=false");

    // Four slots: old | the lamp | old. That around the holds old, too.
    assertThat(found.lines()).containsExactly("lamp old 1/1 | 1 1 2 4", "old lamp 1/1 | 1 2 1 4");
  }

  @Test
  void quotationsThatAreLeftOutEndASpan() {
    CollocationLines found =
        collocations(
            List.of("she said [no lamp] and left"),
            "quotations=exclude",
            "collocations.adjacent=false");

    assertThat(found.lines())
        .containsExactly(
            "and left 5/5 | 1 1 1 4",
            "left and 5/5 | 1 1 1 4",
            "said she 5/5 | 1 1 1 4",
            "she said 5/5 | 1 1 1 4");
  }

  @Test
  void aRowHasWhatItsMeasuresAreMadeOf() {
    Row row =
        collocations(List.of("a b a", "b c"), "collocations.left=1", "collocations.right=1")
            .row("a b 1/1");

    assertThat(row.<Double>getAs("expected")).isEqualTo(2 * 3 / 6.0);
    assertThat(row.<Double>getAs("dice")).isEqualTo(2 * 2 / (2 + 3.0));
    assertThat(row.<Double>getAs("log_dice")).isCloseTo(14 + log2(0.8), within(1e-12));
    assertThat(row.<Double>getAs("pmi")).isCloseTo(1, within(1e-12));
    assertThat(row.<Double>getAs("mi3")).isCloseTo(3, within(1e-12));
    assertThat(row.<Double>getAs("z_score")).isCloseTo(1, within(1e-12));
    // P(b | a) is 2/2, P(b | b or c) 1/4; P(a | b) is 2/3, P(a | a or c) 0/3.
    assertThat(row.<Double>getAs("delta_p_collocate")).isCloseTo(0.75, within(1e-12));
    assertThat(row.<Double>getAs("delta_p_node")).isCloseTo(2 / 3.0, within(1e-12));
    // 2 · (2 ln 2 + 1 ln ½ + 3 ln 3/2), the fourth cell being empty.
    assertThat(row.<Double>getAs("log_likelihood"))
        .isCloseTo(2 * (Math.log(2) + 3 * Math.log(1.5)), within(1e-12));
    // One of C(6, 3) = 20 tables has both slots of a hold b in 4 ways.
    assertThat(row.<Double>getAs("fisher_ln_p")).isCloseTo(Math.log(4 / 20.0), within(1e-12));
    assertThat(row.<String>getAs("direction")).isEqualTo("over");
    assertThat(row.<Long>getAs("node_occurrences")).isEqualTo(2);
    assertThat(row.<Long>getAs("collocate_occurrences")).isEqualTo(2);
    assertThat(row.<Long>getAs("sections")).isEqualTo(1);
    assertThat(row.<Long>getAs("family_size")).isEqualTo(4);
  }

  @Test
  void theSectionsOfAPairAreCountedByThemselves() {
    List<SectionText> sections =
        List.of(
            TestText.section("d/1", 1, List.of("a b", "a b c")),
            TestText.section("d/2", 2, List.of("c b a")),
            TestText.section("e/1", 1, List.of("c c")));
    CollocationLines found =
        CollocationLines.of(
            sections,
            "collocations.left=1",
            "collocations.right=1",
            "collocations.adjacent=false",
            "collocations.min_count=3",
            "collocations.min_node_count=1",
            "collocations.min_count_in_section=1");

    // Of sections: a b | a b | b, then 12 slots in all.
    assertThat(found.lines()).containsExactly("a b 1/1 | 3 3 5 12", "b a 1/1 | 3 5 3 12");
    assertThat(found.sectionLines())
        .containsExactly(
            "a b 1/1 | d/1 | 2 2 3 6",
            "a b 1/1 | d/2 | 1 1 2 4",
            "b a 1/1 | d/1 | 2 3 2 6",
            "b a 1/1 | d/2 | 1 2 1 4");
    assertThat(found.row("a b 1/1").<Long>getAs("sections")).isEqualTo(2);
  }

  @Test
  void aSectionInWhichAPairIsRareHasARowOfItOnlyWhereTheNodeIsNamed() {
    List<SectionText> sections =
        List.of(
            TestText.section("d/1", 1, List.of("a b", "a b c")),
            TestText.section("d/2", 2, List.of("c b a")));
    String[] settings = {
      "collocations.left=1",
      "collocations.right=1",
      "collocations.adjacent=false",
      "collocations.min_count=3",
      "collocations.min_node_count=1",
      "collocations.min_count_in_section=2",
      "collocations.nodes=[]"
    };
    CollocationLines all = CollocationLines.of(sections, settings);
    settings[6] = "collocations.nodes=[a]";
    CollocationLines named = CollocationLines.of(sections, settings);

    assertThat(all.sectionLines())
        .containsExactly("a b 1/1 | d/1 | 2 2 3 6", "b a 1/1 | d/1 | 2 3 2 6");
    assertThat(all.pairs()).allMatch(row -> row.<Long>getAs("sections") == 2);
    assertThat(all.leftOutInSections()).containsOnly(entry("rows", 2L), entry("occurrences", 2L));
    assertThat(named.sectionLines())
        .containsExactly("a b 1/1 | d/1 | 2 2 3 6", "a b 1/1 | d/2 | 1 1 2 4");
    assertThat(named.leftOutInSections()).isEmpty();
  }

  @Test
  void rarePairsAndRareNodesAreLeftOutAndStillCountElsewhere() {
    List<String> sentences = List.of("a b", "a b", "a c", "d a");
    CollocationLines pairs =
        CollocationLines.of(
            section(sentences), "collocations.min_count=2", "collocations.min_node_count=1");
    CollocationLines nodes =
        CollocationLines.of(
            section(sentences), "collocations.min_count=1", "collocations.min_node_count=3");

    assertThat(pairs.lines("5/5")).containsExactly("a b | 2 4 2 8", "b a | 2 2 4 8");
    assertThat(pairs.row("a b 5/5").<Long>getAs("family_size")).isEqualTo(2);
    assertThat(nodes.lines("5/5"))
        .containsExactly("a b | 2 4 2 8", "a c | 1 4 1 8", "a d | 1 4 1 8");
  }

  @Test
  void whatThresholdsKeepOutIsTold() {
    List<SectionText> section = section(List.of("a b", "a b", "a c", "d a"));
    String adjacent = "collocations.adjacent=false";

    // Six pairs in eight slots; a b and b a in four of them; those of a, which occurs four times.
    assertThat(
            CollocationLines.of(
                    section, adjacent, "collocations.min_count=2", "collocations.min_node_count=1")
                .leftOut())
        .containsOnly(entry("rows", 4L), entry("occurrences", 4L));
    assertThat(
            CollocationLines.of(
                    section, adjacent, "collocations.min_count=1", "collocations.min_node_count=3")
                .leftOut())
        .containsOnly(entry("rows", 3L), entry("occurrences", 4L));
    assertThat(
            CollocationLines.of(
                    section, adjacent, "collocations.min_count=2", "collocations.nodes=[c]")
                .leftOut())
        .containsOnly(entry("rows", 1L), entry("occurrences", 1L));
    assertThat(CollocationLines.of(section, ALL).leftOut()).isEmpty();
  }

  @Test
  void aLongSectionIsCountedInPiecesAndIsOne() {
    CollocationLines found =
        CollocationLines.of(
            section(Collections.nCopies(150_000, "a b")),
            "collocations.left=1",
            "collocations.right=1");

    assertThat(found.lines())
        .containsExactly(
            "a b 0/1 | 150000 150000 150000 150000",
            "a b 1/1 | 150000 150000 150000 300000",
            "b a 1/1 | 150000 150000 150000 300000");
    assertThat(found.sectionLines()).hasSize(3);
    assertThat(found.pairs()).allMatch(row -> row.<Long>getAs("sections") == 1);
  }

  @Test
  void namedNodesAreTheOnlyOnesHoweverRareAndAreReadAsTokens() {
    CollocationLines found =
        CollocationLines.of(
            section(List.of("ann's lamp", "old lamp")),
            "collocations.min_count=1",
            "collocations.nodes=[Ann’s, quay]");

    assertThat(found.lines())
        .containsExactly("ann's lamp 0/1 | 1 1 2 2", "ann's lamp 5/5 | 1 1 2 4");
  }

  @Test
  void namedNodesThatHaveNoRowAreProblems() {
    TestInput.write(folder.resolve("text/sea.txt"), "The men saw the quay. A ship lay there.\n");
    Listing listing = TestInput.listing(folder);
    Settings settings =
        TestInput.configuration("stopwords=en", "collocations.nodes=[harbour, the, ship]")
            .settings();
    try (Corpus corpus = Corpus.of(SharedSpark.session(), listing, settings)) {
      assertThat(new CollocationCounts().problems(new TestContext(corpus, settings)).collect())
          .extracting(problem -> problem.code() + ": " + problem.message())
          .containsExactly(
              "node_not_found: collocations.nodes names harbour, which is nowhere in the counted"
                  + " text of the works",
              "node_is_stop_word: collocations.nodes names the, which is a stop word: it is in no"
                  + " pair");
    }
  }

  @Test
  void onlyWorksAreCounted() {
    CollocationLines found = CollocationLines.of(TestInput.tinyBook(), ALL);

    assertThat(found.lines()).anyMatch(line -> line.startsWith("old lamp 0/1"));
    assertThat(found.lines()).noneMatch(line -> line.startsWith("lamp out 0/1"));
  }

  @Test
  void lemmasCanBeCountedInPlaceOfTokens() {
    TestInput.write(folder.resolve("text/sea.txt"), "The men saw leaves. A man sees the leaf.\n");
    CollocationLines found =
        CollocationLines.of(
            TestInput.listing(folder),
            "tokens.lemmas=true",
            "collocations.of=lemma",
            "collocations.min_count=2",
            "collocations.min_node_count=1");

    assertThat(found.lines("0/1")).containsExactly("man see | 2 2 2 7");
  }

  @Test
  void withoutSectionsTheirTableIsEmptyAndKeepsItsColumns() {
    CollocationLines found = collocations(List.of("a b a"), "collocations.by_section=false");

    assertThat(found.lines()).isNotEmpty();
    assertThat(found.sectionLines()).isEmpty();
  }

  @Test
  void textsWithoutPairsHaveNoRows() {
    assertThat(collocations(List.of("alone")).pairs()).isEmpty();
    assertThat(collocations(List.of("", "one", "two")).pairs()).isEmpty();
    assertThat(collocations(List.of()).pairs()).isEmpty();
    assertThat(CollocationLines.of(List.of(), ALL).pairs()).isEmpty();
  }

  @Test
  void thresholdsThatLeaveNothingLeaveEmptyTables() {
    CollocationLines found =
        CollocationLines.of(section(List.of("a b a")), "collocations.min_count=1000");

    assertThat(found.pairs()).isEmpty();
    assertThat(found.inSections()).isEmpty();
  }

  @Test
  void aSentenceOfOneTokenAMillionTimesIsOnePair() {
    String sentence = String.join(" ", Collections.nCopies(1_000_000, "no"));
    CollocationLines found = collocations(List.of(sentence));

    // Ten slots around each but for the five at either end, which lack 5 + 4 + 3 + 2 + 1.
    assertThat(found.lines())
        .containsExactly(
            "no no 0/1 | 999999 999999 999999 999999",
            "no no 5/5 | 9999970 9999970 9999970 9999970");
  }

  private static CollocationLines collocations(List<String> sentences, String... assignments) {
    String[] all = Arrays.copyOf(ALL, ALL.length + assignments.length);
    System.arraycopy(assignments, 0, all, ALL.length, assignments.length);
    return CollocationLines.of(section(sentences), all);
  }

  private static List<SectionText> section(List<String> sentences) {
    return List.of(TestText.section("d/1", 1, sentences));
  }

  private static double log2(double value) {
    return Math.log(value) / Math.log(2);
  }
}
