package org.annales.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.annales.text.model.DocumentKind;
import org.annales.text.model.InputFile;
import org.annales.text.model.Quotations;
import org.annales.text.model.ReadDocument;
import org.annales.text.model.ReadingRules;
import org.annales.text.model.Role;
import org.annales.text.model.SectionKind;
import org.annales.text.model.Sentence;
import org.annales.text.model.TokenRules;
import org.annales.text.model.Zone;
import org.junit.jupiter.api.Test;

/** Files that are no books: nothing in them is a heading, a caption or a picture. */
class PiecesTest {
  private static final List<String> OPENINGS =
      List.of(
          "the spade ",
          "My second barrow ",
          "5. this rake ",
          "Chapter 2 ",
          "I. the hoe ",
          "pros: it ");
  private static final List<String> MIDDLES =
      List.of(
          "digs, but ",
          "lost 2 of its 3 teeth after ",
          "came with part 1 only and ",
          "IS GREAT and ");
  private static final List<String> ENDINGS =
      List.of(
          "the handle is loose",
          "would buy it again!",
          "12 months.",
          "i sent it back .",
          "see page 3...");

  private static final List<String> TOOLS =
      List.of("spade", "barrow", "rake", "hoe", "scythe", "fork", "sieve", "axe", "saw", "trowel");

  private static ReadDocument read(String text) {
    ReadingRules rules =
        new ReadingRules(
            "en", TokenRules.DEFAULT, Set.of(Zone.BODY, Zone.VERSE), Quotations.INCLUDE, Map.of());
    InputFile file = new InputFile("spade", "file:///spade.txt", "spade.txt", Role.TEXT, 0);
    return new BookReader(rules).read(file, text.getBytes(UTF_8));
  }

  private static List<String> reviews(int count) {
    Random random = new Random(7);
    List<String> reviews = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      reviews.add(pick(OPENINGS, random) + pick(MIDDLES, random) + pick(ENDINGS, random));
    }
    return reviews;
  }

  private static String pick(List<String> of, Random random) {
    return of.get(random.nextInt(of.size()));
  }

  /** Asserts one section of text, in which each line is a counted paragraph. */
  private static void assertPieces(ReadDocument read, int pieces) {
    assertThat(read.sections())
        .singleElement()
        .satisfies(
            section -> {
              assertThat(section.kind()).isEqualTo(SectionKind.TEXT);
              assertThat(section.paragraphs()).isEqualTo(pieces);
            });
    assertThat(read.sentences()).extracting(Sentence::zone).containsOnly(Zone.BODY);
    assertThat(read.setAside()).isEmpty();
  }

  @Test
  void reviewsAreOneTextWithAParagraphForEach() {
    ReadDocument read = read(String.join("\n\n", reviews(400)));

    assertPieces(read, 400);
    assertThat(read.document().kind().kind()).isEqualTo(DocumentKind.PIECES);
  }

  @Test
  void reviewsOfWholeSentencesHaveNoHeadingsEither() {
    List<String> whole =
        reviews(400).stream()
            .map(r -> r.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + r.substring(1))
            .map(r -> r.replaceAll("[ .!]+$", "") + ".")
            .toList();

    assertPieces(read(String.join("\n\n", whole)), 400);
  }

  @Test
  void linesWithoutBlankLinesBetweenAreParagraphsToo() {
    assertPieces(read(String.join("\n", reviews(400))), 400);
  }

  @Test
  void rowsOfALogOrATableAreParagraphs() {
    StringBuilder log = new StringBuilder();
    StringBuilder table = new StringBuilder();
    for (int i = 0; i < 90; i++) {
      String lost = TOOLS.get(i % TOOLS.size());
      String found = TOOLS.get(i * 7 % TOOLS.size());
      log.append(
          "1871-05-%02d 10:%02d WARN %s %d is late for %s\n"
              .formatted(i % 28 + 1, i % 60, lost, i, found));
      table.append("%3d   %-14s%8d\n".formatted(i, TOOLS.get(i % TOOLS.size()), i * 37));
    }
    assertPieces(read(log.toString()), 90);
    assertPieces(read(table.toString()), 90);
  }

  @Test
  void chaptersRemainHeadings() {
    String prose = "The spade was lost in the spring, and nobody asked who had lent it.\n\n";
    assertThat(
            read("Chapter 1\n\n" + prose.repeat(9) + "Chapter 2\n\n" + prose.repeat(9)).sections())
        .extracting(section -> section.kind() + " " + section.title())
        .containsExactly("CHAPTER Chapter 1", "CHAPTER Chapter 2");
  }
}
