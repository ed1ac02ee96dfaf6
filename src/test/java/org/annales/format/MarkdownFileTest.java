package org.annales.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.annales.text.model.Document;
import org.junit.jupiter.api.Test;

class MarkdownFileTest {

  @Test
  void aRuleAtTheBeginningIsNoFrontMatterAndNotesWithoutMarksAreKept() {
    OpenedFile text =
        OpenedFile.of("pond.md", "---\nDear Sir,\n\n---\nIt froze.\n\n[^a]: On Monday.\n");

    assertThat(text.texts())
        .containsExactly("body: Dear Sir,", "body: It froze.", "body: [^a]:", "body: On Monday.");
  }

  @Test
  void struckTextIsReadWithoutItsTildes() {
    OpenedFile text =
        OpenedFile.of("pond.md", "It ~~sank~~ *~~fell~~* froze at ~6 by the ~8 clock.\n");

    assertThat(text.texts()).containsExactly("body: It sank fell froze at ~6 by the ~8 clock.");
  }

  @Test
  void definitionsAreParagraphsWithoutTheirColons() {
    OpenedFile text =
        OpenedFile.of(
            "pond.md",
            """
            Goose
            : a bird
              of the *pond*
            : also a fool

            Heron

            :   A wader.

            The miller said of them what all in the village said of herons, and
            : nobody asked.
            """);

    assertThat(text.sentences())
        .containsExactly(
            "1-1 body: Goose",
            "2-3 body: a bird of the pond",
            "4-4 body: also a fool",
            "6-6 body: Heron",
            "8-8 body: A wader.",
            "10-11 body: The miller said of them what all in the village said of herons, and :"
                + " nobody asked.");
  }

  @Test
  void textThatIsNestedTooDeeplyIsSetAside() {
    assertThat(OpenedFile.of("pond.md", "> ".repeat(20_000) + "x").failure())
        .endsWith(" broken_file");
  }

  @Test
  void markdownIsReadWithItsHeadingsNotesTablesAndFrontMatter() {
    OpenedFile text =
        OpenedFile.of(
            "pond.md",
            """
            ---
            title: The Pond
            author: A. Heron
            date: 1893
            lang: en
            ---

            # The Pond

            ## Ice

            It *froze*[^1] on
            Monday, and **bore** the
            cart.

            - one goose
            - two geese

            ## Thaw

            | Year | Ice |
            |------|-----|
            | 1893 | 9   |

            [^1]: In the night.

                Or by day.
            """);

    Document document = text.document().document();
    assertThat(text.sections()).containsExactly("front null", "chapter-1 Ice", "chapter-2 Thaw");
    assertThat(text.sentences())
        .contains(
            "12-14 body: It froze on Monday, and bore the cart.",
            "16-16 body: one goose",
            "21-21 body: Ice",
            "23-23 body: 1893",
            "23-23 body: 9",
            "25-25 footnote: In the night.");
    assertThat(text.notes())
        .containsExactly("chapter-1 footnote 1: In the night. Or by day. | after froze");
    assertThat(document.title()).isEqualTo("The Pond");
    assertThat(document.author()).isEqualTo("A. Heron");
    assertThat(document.published()).isEqualTo("1893");
    assertThat(document.mediaType()).isEqualTo("text/markdown");
  }
}
