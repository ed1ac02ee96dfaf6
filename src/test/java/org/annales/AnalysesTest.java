package org.annales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.annales.analysis.Analysis;
import org.annales.analysis.AnalysisContext;
import org.annales.settings.InputException;
import org.annales.table.ResultTable;
import org.junit.jupiter.api.Test;

class AnalysesTest {
  @Test
  void allThatThereAreGoTogether() {
    assertThatCode(() -> Analyses.check(Analyses.ALL)).doesNotThrowAnyException();
  }

  @Test
  void twoOfOneNameAreRefused() {
    assertThatThrownBy(() -> Analyses.check(List.of(needing("a"), needing("a"))))
        .hasMessage("two analyses are named a");
  }

  @Test
  void aNeedThatIsNoAnalysisIsRefused() {
    assertThatThrownBy(() -> Analyses.check(List.of(needing("a", "b"))))
        .hasMessage("the analysis a needs b, which is no analysis");
  }

  @Test
  void needsInACircleAreRefused() {
    assertThatThrownBy(
            () ->
                Analyses.check(
                    List.of(
                        needing("a", "b"),
                        needing("b", "c"),
                        needing("c", "d"),
                        needing("d", "b"))))
        .hasMessage("analyses need each other in a circle: b > c > d > b");
    assertThatThrownBy(() -> Analyses.check(List.of(needing("a", "a"))))
        .hasMessage("analyses need each other in a circle: a > a");
  }

  @Test
  void needsAreFollowedOverAllLevels() {
    List<Analysis> all = List.of(needing("a"), needing("b", "a"), needing("c", "b"), needing("d"));

    assertThat(Analyses.withNeeds(all, Set.of("c")))
        .extracting(Analysis::name)
        .containsExactly("a", "b", "c");
  }

  @Test
  void aRunIsConfinedToAnalysesAndTablesOfTheCorpus() {
    Selection selection = select("only=[Comparison, notes]");

    assertThat(selection.analyses())
        .extracting(Analysis::name)
        .containsExactly("sentiment", "entities", "comparison");
    assertThat(selection.writes("notes")).isTrue();
    assertThat(selection.writes("sentences")).isFalse();
    assertThat(selection.writes("documents")).isTrue();
    assertThat(select().analyses()).isEqualTo(Analyses.ALL);
  }

  @Test
  void whatNothingImplementsIsRefusedWithTheNearestName() {
    assertThatThrownBy(() -> select("only=[ngrms, citations]"))
        .isInstanceOfSatisfying(
            InputException.class,
            e ->
                assertThat(e.mistakes())
                    .allMatch(line -> line.length() < 400)
                    .satisfiesExactly(
                        line ->
                            assertThat(line)
                                .startsWith("--set only=[ngrms, citations]: only: found \"ngrms\"")
                                .endsWith("; did you mean ngrams?"),
                        line -> assertThat(line).contains("found \"citations\", expected one of")));
  }

  private static Selection select(String... assignments) {
    return Selection.of(TestInput.configuration(assignments), Analyses.ALL);
  }

  private static Analysis needing(String name, String... needs) {
    return new Analysis() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public List<String> needs() {
        return Arrays.asList(needs);
      }

      @Override
      public List<ResultTable> run(AnalysisContext context) {
        return List.of();
      }
    };
  }
}
