package org.annales.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import org.annales.TestDocuments;
import org.annales.TestInput;
import org.annales.comparison.SeriesTrend.Value;
import org.annales.corpus.SelectableSection;
import org.annales.settings.ComparisonSettings;
import org.annales.text.model.Document;
import org.annales.text.model.Role;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class SeriesTestTest {
  private static final Offset<Double> CLOSE = within(1e-9);
  private static final ComparedItem LAMP = new ComparedItem(0, ComparedItem.Kind.WORD, "lamp");
  private static final ComparisonSettings SETTINGS =
      TestInput.configuration("comparison.permutations=999").settings().comparison();

  @Test
  void aWordThatComesMoreOftenEachYearRises() {
    SeriesTrend trend = trend(12, year -> 1000, year -> year + 1L);

    assertThat(trend.line().tau()).isCloseTo(1, CLOSE);
    assertThat(trend.line().slope()).isCloseTo(1000, CLOSE);
    assertThat(trend.early()).isCloseTo(3500, CLOSE);
    assertThat(trend.late()).isCloseTo(9500, CLOSE);
    assertThat(trend.count()).isEqualTo(78);
    assertThat(trend.with(new CorrectedP(0, trend.pValue(), 1)).robust()).isTrue();
  }

  @Test
  void aWordThatComesLessOftenFalls() {
    SeriesTrend trend = trend(12, year -> 1000, year -> 12L - year);

    assertThat(trend.line().tau()).isCloseTo(-1, CLOSE);
    assertThat(trend.line().slope()).isCloseTo(-1000, CLOSE);
    assertThat(trend.with(new CorrectedP(0, trend.pValue(), 1)).robust()).isTrue();
  }

  @Test
  void moreTextWithTheWordAsOftenIsNoTrend() {
    SeriesTrend trend = trend(12, year -> 1000L * (year + 1), year -> 5L * (year + 1));

    assertThat(trend.pValue()).isNaN();
    assertThat(trend.reason()).isEqualTo("constant");
  }

  @Test
  void aYearOfFewWordsHasAValueAndNoPlaceInTheTest() {
    SeriesTrend trend = trend(12, year -> year == 3 ? 400 : 1000, year -> year + 1L);

    assertThat(trend.years()).hasSize(12).filteredOn(Value::isTested).hasSize(11);
    assertThat(trend.years().get(3).value()).isCloseTo(10_000, CLOSE);
    assertThat(trend.line().years()).isEqualTo(11);
  }

  @Test
  void aRareWordIsNotTestedAndFewYearsAreNoTrend() {
    assertThat(trend(12, year -> 1000, year -> year < 9 ? 1 : 0)).isNull();
    assertThat(trend(4, year -> 1000, year -> 10)).isNull();
  }

  @Test
  void aChosenWordIsWrittenWhateverItDoes() {
    List<ItemPart> parts =
        parts(12, year -> year < 9 ? 1 : 0).stream()
            .map(part -> new ItemPart(part.place(), true, null, part.occurrences()))
            .toList();
    SeriesTrend trend = plan(12, year -> 1000).test(LAMP, parts);

    assertThat(trend.with(new CorrectedP(0, 1, 1)).isWritten()).isTrue();
    assertThat(trend.years()).hasSize(12);
    assertThat(trend.reason()).isEqualTo("too_rare");
  }

  @Test
  void sixYearsAreTooFewToTellThatTheyAreNotAlike() {
    SeriesTrend trend = trend(6, year -> 1000, year -> 2L * year + 1);

    assertThat(trend.pValue()).isLessThan(0.001);
    assertThat(trend.blockP()).isGreaterThan(0.05);
    assertThat(trend.with(new CorrectedP(0, trend.pValue(), 1)).robust()).isFalse();
  }

  private static SeriesTrend trend(int years, IntToLongFunction words, IntToLongFunction counts) {
    return plan(years, words).test(LAMP, parts(years, counts));
  }

  private static List<ItemPart> parts(int years, IntToLongFunction counts) {
    return new ArrayList<>(
        IntStream.range(0, years)
            .filter(year -> counts.applyAsLong(year) > 0)
            .mapToObj(
                year ->
                    new ItemPart(
                        new ItemPlan.Place(0, year, year),
                        false,
                        null,
                        new SegmentOccurrences(new long[] {counts.applyAsLong(year)}, 0)))
            .toList());
  }

  /** A document in each year from 1901 on. */
  private static SeriesPlan plan(int years, IntToLongFunction words) {
    List<SectionSize> sections =
        IntStream.range(0, years)
            .mapToObj(
                year ->
                    new SectionSize(
                        new SelectableSection(document(1901 + year), "log-" + year + "/text", 1),
                        List.of(words.applyAsLong(year))))
            .toList();
    return new SeriesPlan(SETTINGS, sections);
  }

  private static Document document(int year) {
    return TestDocuments.document("log-" + year, Role.SOURCE, year, "en", null);
  }
}
