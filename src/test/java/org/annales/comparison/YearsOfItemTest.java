package org.annales.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import org.annales.TestInput;
import org.annales.comparison.YearTrend.Value;
import org.annales.settings.ComparisonSettings;
import org.annales.text.model.Document;
import org.annales.text.model.Role;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class YearsOfItemTest {
  private static final Offset<Double> CLOSE = within(1e-9);
  private static final SetItem LAMP = new SetItem(0, SetItem.Kind.WORD, "lamp");
  private static final ComparisonSettings SETTINGS =
      TestInput.configuration("comparison.permutations=999").settings().comparison();

  @Test
  void aWordThatComesMoreOftenEachYearRises() {
    YearTrend trend = trend(12, year -> 1000, year -> year + 1L);

    assertThat(trend.line().tau()).isCloseTo(1, CLOSE);
    assertThat(trend.line().slope()).isCloseTo(1000, CLOSE);
    assertThat(trend.early()).isCloseTo(3500, CLOSE);
    assertThat(trend.late()).isCloseTo(9500, CLOSE);
    assertThat(trend.count()).isEqualTo(78);
    assertThat(trend.isRobust(trend.pValue())).isTrue();
  }

  @Test
  void aWordThatComesLessOftenFalls() {
    YearTrend trend = trend(12, year -> 1000, year -> 12L - year);

    assertThat(trend.line().tau()).isCloseTo(-1, CLOSE);
    assertThat(trend.line().slope()).isCloseTo(-1000, CLOSE);
    assertThat(trend.isRobust(trend.pValue())).isTrue();
  }

  @Test
  void moreTextWithTheWordAsOftenIsNoTrend() {
    YearTrend trend = trend(12, year -> 1000L * (year + 1), year -> 5L * (year + 1));

    assertThat(trend.pValue()).isNaN();
    assertThat(trend.reason()).isEqualTo("constant");
  }

  @Test
  void aYearOfFewWordsHasAValueAndNoPlaceInTheTest() {
    YearTrend trend = trend(12, year -> year == 3 ? 400 : 1000, year -> year + 1L);

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
    List<YearPart> parts =
        parts(12, year -> year < 9 ? 1 : 0).stream()
            .map(part -> new YearPart(part.place(), part.sum(), true))
            .toList();
    YearTrend trend = new YearsOfItem(LAMP, parts, plan(12, year -> 1000)).trend(SETTINGS);

    assertThat(trend.isWritten(1)).isTrue();
    assertThat(trend.years()).hasSize(12);
    assertThat(trend.reason()).isEqualTo("too_rare");
  }

  @Test
  void sixYearsAreTooFewToTellThatTheyAreNotAlike() {
    YearTrend trend = trend(6, year -> 1000, year -> 2L * year + 1);

    assertThat(trend.pValue()).isLessThan(0.001);
    assertThat(trend.blockP()).isGreaterThan(0.05);
    assertThat(trend.isRobust(trend.pValue())).isFalse();
  }

  @Test
  void partsMayComeInAnyOrder() {
    List<YearPart> parts = parts(12, year -> year * year % 7 + 1L);
    YearTrend before = new YearsOfItem(LAMP, parts, plan(12, year -> 1000)).trend(SETTINGS);
    Collections.shuffle(parts, new Random(3));

    assertThat(new YearsOfItem(LAMP, parts, plan(12, year -> 1000)).trend(SETTINGS))
        .isEqualTo(before);
  }

  private static YearTrend trend(int years, IntToLongFunction words, IntToLongFunction counts) {
    return new YearsOfItem(LAMP, parts(years, counts), plan(years, words)).trend(SETTINGS);
  }

  private static List<YearPart> parts(int years, IntToLongFunction counts) {
    return new ArrayList<>(
        IntStream.range(0, years)
            .filter(year -> counts.applyAsLong(year) > 0)
            .mapToObj(
                year ->
                    new YearPart(
                        new SeriesPlan.Place(0, year, year),
                        YearSum.of(counts.applyAsLong(year)),
                        false))
            .toList());
  }

  /** A document in each year from 1901 on. */
  private static SeriesPlan plan(int years, IntToLongFunction words) {
    List<SectionSize> sections =
        IntStream.range(0, years)
            .mapToObj(
                year ->
                    new SectionSize(
                        document(1901 + year),
                        "log-" + year + "/text",
                        1,
                        new SectionSize.Sizes(words.applyAsLong(year))))
            .toList();
    return new SeriesPlan(List.of("sources"), sections);
  }

  private static Document document(int year) {
    String id = "log-" + year;
    return new Document(
        id,
        id,
        Role.SOURCE,
        id,
        null,
        null,
        null,
        year,
        "en",
        "text/plain",
        "UTF-8",
        0,
        "",
        1,
        0,
        true);
  }
}
