package org.annales.text.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annales.text.model.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EndsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The heron slept.",
        "“The heron slept.”",
        "(The heron slept!)",
        "The heron slept.^{12}",
        "The heron slept.^{8†}",
        "The heron slept.^{8}^{9}",
        "{The heron slept.}",
        "The heron slept.¹²",
        "The heron slept.* ",
        "*The heron slept?*",
        "The heron asked:",
        "And then…",
        "«Цапля спала.»",
        "鷺は眠った。"
      })
  void aSentenceEndsAtItsStop(String text) {
    assertThat(TextEdges.closed(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"The heron", "the heron,", "a heron;", "“the heron”", "the her-", "10"})
  void aSentenceWithoutItsStopIsOpen(String text) {
    assertThat(TextEdges.closed(text)).isFalse();
  }

  @Test
  void marksAloneLeaveNothingOpen() {
    assertThat(TextEdges.closed("* * *")).isTrue();
    assertThat(TextEdges.closed("")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a reed-", "a reed\u00AD", "a reed\u2010 ", "a reed\u2011"})
  void aWordIsDividedByAHyphenOfAnyKind(String text) {
    assertThat(TextEdges.divided(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a reed —", "a reed -", "1912-", "-", "a reed", ""})
  void aDashOrARangeOfYearsDividesNoWord(String text) {
    assertThat(TextEdges.divided(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"of the pond", "“of the pond”", "*of* the pond", "(of the pond)", "éteint"})
  void aTextGoesOnWithASmallLetter(String text) {
    assertThat(TextEdges.goesOn(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Of the pond", "12 herons", "a) the pond", "(b) the reeds", "—", ""})
  void aCapitalANumberOrAnItemOfAListGoesOnWithNothing(String text) {
    assertThat(TextEdges.goesOn(text)).isFalse();
  }

  @Test
  void aQuotationIsClosedByTheTextAfterAGap() {
    assertThat(closesQuotation("He said: “Herons sleep.", "On one leg.” So they do.")).isTrue();
    assertThat(closesQuotation("He said: \"Herons sleep.", "On one leg.\" So they do.")).isTrue();
    assertThat(closesQuotation("He said: “Herons sleep.", "“On one leg.” So they do.")).isFalse();
    assertThat(closesQuotation("He said: “Herons sleep.”", "On one leg. So they do.")).isFalse();
    assertThat(closesQuotation("He said: “Herons sleep.”", "On one leg.” So they do.")).isFalse();
  }

  @Test
  void aStraightMarkAfterASpaceOpensAQuotation() {
    assertThat(closesQuotation("He said: \"Herons sleep.", "She: \"On one leg.\"")).isFalse();
  }

  private static boolean closesQuotation(String before, String text) {
    return TextEdges.closesQuotation(List.of(new Line(1, before)), text);
  }
}
