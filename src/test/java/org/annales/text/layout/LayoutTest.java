package org.annales.text.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.annales.text.model.DocumentKind;
import org.junit.jupiter.api.Test;

class LayoutTest {
  private static final String PARAGRAPH =
      "The heron of the upper pond was grey, and older than the sluice; it took two fish a day and"
          + " left the third, as its mother had, who had been older than the mill and greyer"
          + " still.";

  @Test
  void paragraphsOfOneLineAreNotWrapped() {
    Layout layout = layout("THE HERON", "", PARAGRAPH, "", PARAGRAPH);

    assertThat(layout.wrapped()).isFalse();
    assertThat(layout.full("The heron of the upper pond was grey, and older than the slu"))
        .isTrue();
    assertThat(layout.full("The heron of the upper pond")).isFalse();
  }

  @Test
  void paragraphsOfManyLinesAreWrappedToTheirMeasure() {
    Layout layout =
        layout(
            "The heron of the upper pond was grey,",
            "and older than the sluice; it took two",
            "fish a day and left the third, as its",
            "mother had.");

    assertThat(layout.wrapped()).isTrue();
    assertThat(layout.measure()).isEqualTo(38);
    assertThat(layout.full("and older than the sluice; it took")).isTrue();
    assertThat(layout.full("mother had.")).isFalse();
  }

  @Test
  void aBookIsPagedWhereBlocksBeginInTheMiddleOfASentence() {
    assertThat(layout("The heron", "", "slept.").paged()).isTrue();
    assertThat(layout("The heron", "slept.", "", "The pike did not.").paged()).isFalse();
  }

  @Test
  void aBookIsPicturedWhereNamesInterruptSentencesThreeTimes() {
    List<String> once =
        List.of(PARAGRAPH + " On the", "", "A heron", "", "upper pond it slept.", "");

    assertThat(layout(repeated(once, 2)).pictured()).isFalse();
    assertThat(layout(repeated(once, 3)).pictured()).isTrue();
  }

  @Test
  void namesBetweenWholeSentencesAreNoPictures() {
    List<String> headed = List.of("The heron slept.", "", "A pike", "", "It swam.", "");

    assertThat(layout(repeated(headed, 5)).pictured()).isFalse();
  }

  @Test
  void aBookOfVerseGoesOnWithCapitals() {
    List<String> stanza =
        List.of("The heron stands", "And counts the fish,", "And they count him.", "");

    assertThat(layout(repeated(stanza, 6)).verse()).isTrue();
    assertThat(layout(repeated(stanza, 5)).verse()).isFalse();
    assertThat(layout(repeated(List.of("The heron stands", "and counts.", ""), 20)).verse())
        .isFalse();
    assertThat(layout(repeated(List.of("鷺は立つ", "魚を数える。", ""), 20)).verse()).isFalse();
  }

  @Test
  void aTextInAnotherScriptIsForeign() {
    Layout layout = layout("The heron of the upper pond slept on one leg.");

    assertThat(layout.script()).isEqualTo(UnicodeScript.LATIN);
    assertThat(layout.foreign("ПРУД И ЦАПЛЯ, № 12")).isTrue();
    assertThat(layout.foreign("The Пруд of the mill")).isFalse();
    assertThat(layout.foreign("Ж")).isFalse();
    assertThat(layout.foreign("1917–1921")).isFalse();
  }

  @Test
  void aRussianBookHasLatinForAForeignScript() {
    Layout layout = layout("Серая цапля верхнего пруда спала, стоя на одной ноге.");

    assertThat(layout.script()).isEqualTo(UnicodeScript.CYRILLIC);
    assertThat(layout.foreign("Ardea cinerea")).isTrue();
    assertThat(layout.foreign("Серая цапля")).isFalse();
  }

  @Test
  void aBookInTwoScriptsHasNoForeignOne() {
    Layout layout = layout("The heron of the pond slept.", "", "Цапля верхнего пруда спала.");

    assertThat(layout.oneScript()).isFalse();
    assertThat(layout.foreign("Цапля спала")).isFalse();
  }

  @Test
  void aFileWithoutLettersHasALayoutToo() {
    assertThat(layout("", "12", "").foreign("12")).isFalse();
  }

  private static Layout layout(String... lines) {
    return layout(List.of(lines));
  }

  private static List<String> repeated(List<String> lines, int times) {
    List<String> all = new ArrayList<>();
    Collections.nCopies(times, lines).forEach(all::addAll);
    return all;
  }

  private static Layout layout(List<String> lines) {
    return Layout.of(
        lines, PageFurniture.of(lines), new Footnotes(Set.of(), false), DocumentKind.BOOK);
  }
}
