package org.annales.keyness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.annales.TestInput;
import org.annales.corpus.CountedRuns;
import org.annales.corpus.TestText;
import org.annales.ngram.NgramSpec;
import org.annales.ngram.SectionPart;
import org.annales.settings.KeynessSettings;
import org.annales.text.model.Quotations;
import org.junit.jupiter.api.Test;

class ComparisonsTest {
  @Test
  void aBookByItselfIsDividedAmongTheTasks() {
    Plan plan = plan(3, List.of(section("weir", 1), section("weir", 2), section("weir", 3)));

    assertThat(pools(plan, "weir/1", "weir/2", "weir/3"))
        .containsExactly("[0, 1, 2]", "[0, 1, 2]", "[0, 1, 2]");
    assertThat(IntStream.range(0, 3).mapToObj(plan::pool))
        .extracting(pool -> pool.targets().get(0).target())
        .containsExactly("weir/1", "weir/2", "weir/3");
    assertThat(tasks(plan, 3)).containsExactlyInAnyOrder(0, 1, 2);
  }

  @Test
  void manyBooksAreCountedOnceEach() {
    List<SectionPart> sections = new ArrayList<>();
    for (int book = 0; book < 8; book++) {
      sections.add(section("b" + book, 1));
      sections.add(section("b" + book, 2));
    }
    Plan plan = plan(2, sections);

    assertThat(pools(plan, "b0/1", "b0/2", "b7/1")).containsExactly("[0]", "[0]", "[7]");
    assertThat(tasks(plan, 8)).filteredOn(task -> task == 0).hasSize(4);
  }

  @Test
  void sectionsWithoutWordsAreNotSent() {
    Plan plan = plan(1, List.of(section("weir", 1), section("weir", 2), section("weir", 3, 0)));

    assertThat(plan.keys("weir/3")).isEmpty();
    assertThat(plan.pool(0).targets()).hasSize(2);
  }

  private static Plan plan(int tasks, List<SectionPart> sections) {
    SectionNumbering all = new SectionNumbering(sections);
    KeynessSettings settings = TestInput.configuration().settings().keyness();
    return new Plan(all, new ComparisonPools(all, List.of(), settings, tasks).rest(), tasks);
  }

  private static SectionPart section(String document, int ordinal) {
    return section(document, ordinal, 100);
  }

  private static SectionPart section(String document, int ordinal, int words) {
    return SectionPart.of(
        TestText.section(document + "/" + ordinal, ordinal, Collections.nCopies(words, "fog")),
        new CountedRuns(Quotations.INCLUDE),
        NgramSpec.adjacent(1));
  }

  private static List<String> pools(Plan plan, String... sections) {
    return List.of(sections).stream()
        .map(section -> plan.keys(section).stream().map(Plan::poolOf).toList().toString())
        .toList();
  }

  private static List<Integer> tasks(Plan plan, int pools) {
    return IntStream.range(0, pools)
        .mapToObj(pool -> plan.partitioner().getPartition((long) pool << Integer.SIZE))
        .toList();
  }
}
