package org.annales.text.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annales.text.layout.BookText;
import org.annales.text.model.IndexEntry;
import org.annales.text.model.SectionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndexVolumesTest {
  private static final PrintedPages PAGES = PrintedPagesTest.pages("one 1", "two 20");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dray, i. 12, 34; ii. 7\nGoats, the, ii. 101-3\nPell, i. 3; iii. 5 f.",
        "Dray, I, 12, 34; II, 7\nGoats, the, II, 101-3\nPell, I, 3; III, 5 f.",
        "Dray, I 12, 34; II 7\nGoats, the, II 101-3\nPell, I 3; III 5 f.",
        "Dray, I. 12, 34, II. 7\nGoats, the, II. 101-3\nPell, I. 3, III. 5 f.",
        "Dray, 1:12, 34; 2:7\nGoats, the, 2:101-3\nPell, 1:3; 3:5 f.",
        "Dray, vol. 1, 12, 34; vol. 2, 7\nGoats, the, vol. 2, 101-3\nPell, vol. 1, 3; vol. 3, 5 f.",
        """
        Dray, vol. i. pp. 12, 34; vol. ii. p. 7
        Goats, the, vol. ii. pp. 101-3
        Pell, vol. i. p. 3; vol. iii. p. 5 f.\
        """,
        """
        Dray, Bd. 1, S. 12, 34; Bd. 2, S. 7
        Goats, the, Bd. 2, S. 101-3
        Pell, Bd. 1, S. 3; Bd. 3, S. 5 f.\
        """,
        """
        Dray, t. I, p. 12, 34; t. II, p. 7
        Goats, the, t. II, p. 101-3
        Pell, t. I, p. 3; t. III, p. 5 f.\
        """
      })
  void theVolumeIsNamedBeforeItsPages(String index) {
    assertThat(entries(index))
        .containsExactly(
            "Dray 1 12-12",
            "Dray 1 34-34",
            "Dray 2 7-7",
            "Goats, the 2 101-103",
            "Pell 1 3-3",
            "Pell 3 5-6");
  }

  @Test
  void pagesInAVolumeMayWrap() {
    assertThat(entries("Dray, i. 12, 34, 55, 60;\n  ii. 7, 9\nGoats, ii. 4\nPell, i. 3"))
        .containsExactly(
            "Dray 1 12-12",
            "Dray 1 34-34",
            "Dray 1 55-55",
            "Dray 1 60-60",
            "Dray 2 7-7",
            "Dray 2 9-9",
            "Goats 2 4-4",
            "Pell 1 3-3");
  }

  @Test
  void aFewRomanNumbersArePagesOfAPreface() {
    assertThat(entries("Dray, xii, 12\nGoats, 4, 9\nHens, vi. 20\nOwls, 3\nPell, 8"))
        .containsExactly(
            "Dray null -12--12",
            "Dray null 12-12",
            "Goats null 4-4",
            "Goats null 9-9",
            "Hens null -6--6",
            "Hens null 20-20",
            "Owls null 3-3",
            "Pell null 8-8");
  }

  @Test
  void kingsAndYearsAreNoVolumes() {
    assertThat(entries("Charles I., 12\nGoats, 4, 9\nLouis XI, 14"))
        .containsExactly(
            "Charles I. null 12-12", "Goats null 4-4", "Goats null 9-9", "Louis XI null 14-14");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dray, 12, see Pell, 34\nPell, 3",
        "Dray, 12, 34, see Pell\nPell, 3",
        "Dray, 12 (see Pell), 34\nPell, 3",
        "Dray (see Pell), 12, 34\nPell, 3",
        "Dray, 12 [see Pell], 34\nPell, 3",
        "Dray, 12; see Pell; 34\nPell, 3"
      })
  void aCrossReferenceMayStandBetweenPages(String index) {
    assertThat(entries(index))
        .containsExactly("Dray null 12-12 see Pell", "Dray null 34-34 see Pell", "Pell null 3-3");
  }

  @Test
  void subheadingsMayFollowACrossReference() {
    assertThat(entries("Dray, 12; see also Pell; goats of, 34; hens of, 36\nPell, 3"))
        .containsExactly(
            "Dray null 12-12 see Pell",
            "Dray > goats of null 34-34",
            "Dray > hens of null 36-36",
            "Pell null 3-3");
  }

  @Test
  void aYearBelongsToTheHeadingReferredTo() {
    assertThat(entries("Dray, 12, see Fair of Oake, 1763\nFair of Oake, 1763, 20\nPell, 3").get(0))
        .isEqualTo("Dray null 12-12 see Fair of Oake, 1763");
  }

  private static List<String> entries(String index) {
    List<String> text = index.lines().toList();
    List<IndexLine> lines = new IndexLines(BookText.of(text, false), null).between(0, text.size());
    return new PrintedIndex("d", SectionKind.INDEX, PAGES, 200)
        .entries(lines).stream().map(placed -> shown(placed.entry())).toList();
  }

  private static String shown(IndexEntry entry) {
    String heading =
        entry.subheading() == null ? entry.heading() : entry.heading() + " > " + entry.subheading();
    String see = entry.see() == null ? "" : " see " + entry.see();
    return heading + " " + entry.volume() + " " + entry.pageFrom() + "-" + entry.pageTo() + see;
  }
}
