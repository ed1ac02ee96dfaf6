package org.annales.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annales.text.model.Section;
import org.junit.jupiter.api.Test;

/** The pages that sections begin on, as page marks tell. */
class SectionPagesTest {
  @Test
  void theMarkBeforeAHeadingTells() {
    assertThat(
            pages(
                "pond.html",
                "<body><p id='top'><a id='page_ix'></a></p><h2>Chapter I</h2><p>It froze.</p>"
                    + "<p>It bore <a id='page_2'></a>carts.</p>"
                    + "<h2>Chapter II</h2><p>It thawed.</p></body>"))
        .containsExactly("Chapter I ix", "Chapter II 2");
  }

  @Test
  void theMarkBehindAHeadingTellsWhereNoneIsRightBeforeIt() {
    String xml =
        "<TEI><text><body><div type='chapter'><head>Ice</head><pb n='3'/><p>It froze.</p></div>"
            + "<div type='chapter'><pb n='7'/><head>Thaw</head><p>It <pb n='8'/>thawed.</p></div>"
            + "<div type='chapter'><head>Heat</head><pb n='9'/><p>It burned.</p></div>"
            + "<div type='chapter'><head>Rain</head><p>It rained.</p></div></body></text></TEI>";

    assertThat(pages("pond.xml", xml)).containsExactly("Ice 3", "Thaw 7", "Heat 9", "Rain 9");
  }

  @Test
  void marksInPlainTextTellWhatTheContentsDoesNot() {
    String text =
        """
        CHAPTER I

        It froze.

        It was cold. [Pg 2]

        CHAPTER II

        It thawed, and the pond was
        [Pg 3] wet.

        CHAPTER III

        It burned.
        """;

    assertThat(pages("pond.txt", text))
        .containsExactly("CHAPTER I null", "CHAPTER II 2", "CHAPTER III 3");
  }

  @Test
  void theContentsGoesBeforeTheMarks() {
    String text =
        """
        CONTENTS

        I. Ice . . . . 1
        II. Thaw . . . . 9

        [Pg 1]

        CHAPTER I
        ICE

        It froze.

        [Pg 8]

        CHAPTER II
        THAW

        It thawed.
        """;

    assertThat(pages("pond.txt", text)).contains("Ice 1", "Thaw 9");
  }

  private static List<String> pages(String path, String text) {
    return OpenedFile.of(path, text).document().sections().stream()
        .filter(section -> section.kind().counted())
        .map((Section section) -> section.title() + " " + section.printedPage())
        .toList();
  }
}
