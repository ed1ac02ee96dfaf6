package org.annales.text.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.annales.text.heading.Heading;
import org.annales.text.heading.Headings;
import org.junit.jupiter.api.Test;

class ContentsAlignmentTest {

  @Test
  void entriesFindTheirHeadingsInOrder() {
    assertThat(aligned(List.of("1. The Mill", "2. The Weir"), "1. The Mill", "2. The Weir"))
        .containsExactly("1. The Mill @0", "2. The Weir @2");
  }

  @Test
  void ofEquallyGoodHeadingsTheEarliestIsTaken() {
    assertThat(
            aligned(
                List.of("The Mill", "The Weir"), "The Mill", "The Mill", "The Weir", "The Weir"))
        .containsExactly("The Mill @0", "The Weir @4");
  }

  @Test
  void aHeadingOutOfOrderIsNotTaken() {
    assertThat(
            aligned(
                List.of("The Mill", "The Weir", "The Goats"), "The Goats", "The Mill", "The Weir"))
        .containsExactly("The Mill @2", "The Weir @4", "none");
  }

  @Test
  void aBetterLaterHeadingIsTakenBeforeAWorseEarlierOne() {
    assertThat(
            aligned(
                List.of("The Mill on the Sill"), "The MiII on the SiII", "The Mill on the Sill"))
        .containsExactly("The Mill on the Sill @2");
  }

  @Test
  void aNumberThatDiffersIsAnotherHeading() {
    assertThat(aligned(List.of("3. The Mill"), "4. The Mill")).containsExactly("none");
  }

  @Test
  void aWordAndANumberAreEnough() {
    assertThat(aligned(List.of("Chapter 3"), "CHAPTER III. A GOAT"))
        .containsExactly("CHAPTER III. A GOAT @0");
    assertThat(aligned(List.of("Chapter 3"), "Letter 3")).containsExactly("none");
  }

  @Test
  void nothingIsAlignedWithNothing() {
    assertThat(aligned(List.of())).isEmpty();
    assertThat(aligned(List.of("The Mill"))).containsExactly("none");
    assertThat(aligned(List.of("The Mill"), "Of hay and oats")).containsExactly("none");
  }

  private static List<String> aligned(List<String> entries, String... headings) {
    List<ContentsPage.Entry> contents = new ArrayList<>();
    for (String entry : entries) {
      Heading heading = Heading.of(entry);
      contents.add(new ContentsPage.Entry(0, heading, null, Headings.key(heading.title()), false));
    }
    List<String> lines = new ArrayList<>();
    for (String heading : headings) {
      lines.add(heading);
      lines.add("");
    }
    List<Candidate> candidates = Candidate.of(lines, 0, lines.size());
    return ContentsAlignment.align(contents, candidates).stream()
        .map(c -> c == null ? "none" : c.text() + " @" + c.from())
        .toList();
  }
}
