package org.annales.text.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PageFurnitureTest {

  @Test
  void numbersThatRiseFromPageToPageArePageNumbers() {
    assertThat(furniture(pages(9, page -> List.of(name(page), "" + page))))
        .hasSize(9)
        .startsWith("2 page_number: 1", "4 page_number: 2");
  }

  @Test
  void pageNumbersMayBeBetweenDashesOrNamed() {
    assertThat(furniture(pages(9, page -> List.of("The heron slept.", "— " + page + " —"))))
        .contains("2 page_number: — 1 —");
    assertThat(furniture(pages(9, page -> List.of("The heron slept.", "Page " + page))))
        .contains("2 page_number: Page 1");
  }

  @Test
  void fewNumbersAreNone() {
    assertThat(furniture(pages(8, page -> List.of("The heron slept.", "" + page)))).isEmpty();
  }

  @Test
  void numbersThatDoNotRiseAreNone() {
    assertThat(furniture(pages(30, page -> List.of("The heron took", "" + page * 7 % 11))))
        .isEmpty();
  }

  @Test
  void numbersFarApartCountChapters() {
    List<String> chapter = new ArrayList<>(List.of("4"));
    IntStream.range(0, 200).forEach(i -> chapter.add("The heron of the upper pond slept on."));

    assertThat(furniture(pages(12, page -> numbered(chapter, page)))).isEmpty();
  }

  @Test
  void aPageMarkAloneOnItsLineNeedsNoCompany() {
    assertThat(furniture(List.of("The heron", "[Pg 12]", "slept.", "[Seite 4]", "[Pond 4]")))
        .containsExactly("2 page_number: [Pg 12]", "4 page_number: [Seite 4]");
  }

  @Test
  void aShortLineThatComesBackBesidePageNumbersIsARunningHead() {
    assertThat(
            furniture(pages(9, page -> List.of(name(page), "", "" + page, "", "THE GREY HERON"))))
        .hasSize(18)
        .startsWith("3 page_number: 1", "5 running_head: THE GREY HERON");
  }

  @Test
  void aRunningHeadMayHaveItsPageNumberOnItsLine() {
    assertThat(
            furniture(
                pages(5, page -> List.of("The heron slept on one leg.", "THE GREY HERON " + page))))
        .hasSize(5)
        .startsWith("2 running_head: THE GREY HERON 1");
  }

  @Test
  void aLineThatComesBackAmongTheTextIsNoRunningHead() {
    assertThat(furniture(pages(9, page -> List.of("Said the heron:", "", "I have eaten " + page))))
        .doesNotContain("1 running_head: Said the heron:");
    assertThat(furniture(pages(9, page -> List.of("Said the heron:", "")))).isEmpty();
  }

  /** A text that comes once. */
  private static String name(int page) {
    return "heron " + (char) ('A' + page);
  }

  private static List<String> numbered(List<String> chapter, int number) {
    List<String> lines = new ArrayList<>(chapter);
    lines.set(0, "" + number);
    return lines;
  }

  private static List<String> pages(int pages, IntFunction<List<String>> page) {
    return IntStream.rangeClosed(1, pages).mapToObj(page).flatMap(List::stream).toList();
  }

  private static List<String> furniture(List<String> lines) {
    PageFurniture furniture = PageFurniture.of(lines);
    return IntStream.range(0, lines.size())
        .filter(i -> furniture.reason(i) != null)
        .mapToObj(i -> (i + 1) + " " + furniture.reason(i).label() + ": " + lines.get(i))
        .toList();
  }
}
