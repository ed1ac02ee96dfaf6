package org.annales.text.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageListTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12, 14; 17 | 12 14 17",
        "12-14, 145–7, 120—21, 1132-3 | 12-14 145-147 120-121 1132-1133",
        "vi, ix–xi, 3 | -6 -9--11 3",
        "12n, 13n3, 14 n. 3, 15nn, 145-46n, xxviii(n) | 12 13 14 15 145-146 -28",
        "12 f., 14f, 20 ff., 30ff | 12-13 14-15 20-22 30-32",
        "12 passim, 20, passim | 12 20",
        "p. 12, pp. 14-16 | 12 14-16",
        "12 (fig. 3), fig. 4, pl. iii, 20 | 12 null null 20",
        "428- 433 | 428-433",
        "100-01, 199-203 | 100-101 199-203",
      })
  void pagesAreReadInTheirManyForms(String printed, String pages) {
    assertThat(pages(printed)).isEqualTo(pages);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "99, 1O7, l23, 145 | 99 107 123 145",
        "l, 4 | 1 4",
        "12. 45, 60 | 12 45 60",
        "12 45, 60 | 12 45 60",
      })
  void whatTheScannerMisreadIsMendedWherePagesRise(String printed, String pages) {
    assertThat(pages(printed)).isEqualTo(pages);
  }

  @Test
  void whatIsPrintedStays() {
    assertThat(at("145-7, 1O7n, 200 ff.").pages())
        .extracting(PageReference::printed)
        .startsWith("145-7");
    assertThat(at("99, 1O7, 200 ff.").pages())
        .extracting(PageReference::printed)
        .containsExactly("99", "1O7", "200 ff.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"17th", "1920s", "00447", "in", "if", "mix", "12 good men", "12 elections, 14"})
  void otherNumbersAndWordsAreNoPages(String text) {
    assertThat(at(text)).isNull();
  }

  @Test
  void aRangeMayRunBackwards() {
    assertThat(at("113-112").pages()).allMatch(PageReference::backwards);
    assertThat(at("112-113, ix-xi, xi-3").pages()).noneMatch(PageReference::backwards);
  }

  private static PageList at(String text) {
    return PageList.at(IndexText.of(text), 0, IndexVolumes.NONE);
  }

  private static String pages(String text) {
    return at(text).pages().stream().map(PageListTest::shown).collect(Collectors.joining(" "));
  }

  private static String shown(PageReference page) {
    return List.of(page.from() == null ? "null" : page.from(), page.to() == null ? "" : page.to())
        .stream()
        .map(Object::toString)
        .filter(s -> !s.isEmpty())
        .distinct()
        .collect(Collectors.joining("-"));
  }
}
