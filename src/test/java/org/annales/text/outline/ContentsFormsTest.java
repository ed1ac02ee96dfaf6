package org.annales.text.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The forms of contents pages: what stands for a page, in parts, for volumes, with long titles. */
class ContentsFormsTest {
  private static final String PROSE =
      """

      The ferry went over at dusk with two carts and a priest, and nobody
      had mended the weir since the flood took the lower gate. She kept the
      tolls in a tin box under the third stair, and counted them on Sundays
      before the bell of the mill rang for the boys who slept in the loft.

      In March the ice came down the river and broke the landing, so that
      the carters slept in their carts and the goats ate what they could
      reach of the load; the boy swore that the eels were counting him too.
      """;

  @Test
  void pagesMayEndInAStopOrBeRanges() {
    for (String form : List.of("%s   %d.", "%s . . . . %d.", "%s   %d-14", "%s .... pp. %d–14")) {
      assertThat(sections("CONTENTS.\n\n" + entries(form) + "\n" + chapters()))
          .as(form)
          .isEqualTo("contents | chapter The Weir | chapter Eels | chapter A Toll");
    }
  }

  @Test
  void partsOfAContentsHaveTitlesAndColumnHeads() {
    assertThat(
            sections(
                """
                INHOUD.

                TE LAND.

                                       Bladz.
                The Weir                 3
                Eels                     9

                OP ZEE.

                                       Bladz.

                A Toll                  20

                """
                    + chapters()))
        .isEqualTo("contents | chapter The Weir | chapter Eels | chapter A Toll");
  }

  @Test
  void titlesOfPartsAreSectionsWhereTheTextHasThem() {
    assertThat(
            sections(
                """
                CONTENTS

                THE RIVER

                CHAPTER              PAGE

                  I The Weir            3

                 II Eels                9

                THE SEA

                III A Toll             20


                THE RIVER

                CHAPTER I

                The Weir
                """
                    + PROSE
                    + "\n\n\nCHAPTER II\n\nEels\n"
                    + PROSE
                    + "\n\n\nTHE SEA\n\nCHAPTER III\n\nA Toll\n"
                    + PROSE))
        .isEqualTo(
            "contents | part THE RIVER | chapter 1 The Weir | chapter 2 Eels | part THE SEA"
                + " | chapter 3 A Toll");
  }

  @Test
  void theRestOfATitleMayFollowItsPage() {
    assertThat(
            sections(
                """
                CONTENTS

                CHAPTER I. Of the weir, and of those      3
                              who mended it
                       II. Of the eels                   20
                      III. Of the toll, and of those     31
                              who paid it


                CHAPTER I.

                Of the weir, and of those who mended it.
                """
                    + PROSE
                    + "\n\n\nCHAPTER II.\n\nOf the eels.\n"
                    + PROSE
                    + "\n\n\nCHAPTER III.\n\nOf the toll, and of those who paid it.\n"
                    + PROSE))
        .isEqualTo(
            "contents | chapter 1 Of the weir, and of those who mended it | chapter 2 Of the eels"
                + " | chapter 3 Of the toll, and of those who paid it");
  }

  @Test
  void aSecondVolumeHasItsOwnContents() {
    assertThat(
            sections(
                "CONTENTS\nOF VOL. I.\n\nI. The Weir    3\nII. Eels    9\nIII. The Boy    15\n"
                    + headed("CHAPTER I.", "The Weir")
                    + headed("CHAPTER II.", "Eels")
                    + headed("CHAPTER III.", "The Boy")
                    + "\n\n\n"
                    + "CONTENTS\n"
                    + "OF VOL. II.\n\n"
                    + "IV. A Toll    1\n"
                    + "V. Ice    9\n"
                    + "VI. Goats    15\n"
                    + headed("CHAPTER IV.", "A Toll")
                    + headed("CHAPTER V.", "Ice")
                    + headed("CHAPTER VI.", "Goats")))
        .isEqualTo(
            "contents | chapter 1 The Weir | chapter 2 Eels | chapter 3 The Boy"
                + " | contents | chapter 4 A Toll | chapter 5 Ice | chapter 6 Goats");
  }

  @Test
  void aListInsideTheTextIsNoContents() {
    assertThat(
            sections(
                headed("CHAPTER I.", "The Weir")
                    + headed("CHAPTER II.", "Eels")
                    + "\n\nContents\n\nHay   3\nOats   9\nSalt   12\n"
                    + PROSE
                    + headed("CHAPTER III.", "The Boy")))
        .isEqualTo("chapter 1 The Weir | chapter 2 Eels | chapter 3 The Boy");
  }

  private static String entries(String form) {
    return String.format(Locale.ROOT, form, "The Weir", 3)
        + "\n"
        + String.format(Locale.ROOT, form, "Eels", 9)
        + "\n"
        + String.format(Locale.ROOT, form, "A Toll", 12)
        + "\n";
  }

  private static String chapters() {
    return headed("The Weir.", null) + headed("Eels.", null) + headed("A Toll.", null);
  }

  private static String headed(String label, String title) {
    return "\n\n\n" + label + (title == null ? "" : "\n\n" + title) + "\n" + PROSE;
  }

  private static String sections(String text) {
    return Outline.of(text.lines().toList()).items().stream()
        .map(
            item ->
                item.kind().label()
                    + (item.number() == null ? "" : " " + item.number())
                    + (item.kind().counted() || item.kind().label().equals("part")
                        ? " " + item.title()
                        : ""))
        .collect(Collectors.joining(" | "));
  }
}
