package org.annales.concordance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.annales.text.model.Sentence;
import org.annales.text.model.Zone;
import org.junit.jupiter.api.Test;

class HitLinesTest {
  @Test
  void columnsStandUnderEachOtherWhateverTheWidthOfTheirLetters() throws IOException {
    assertThat(
            lines(
                new HitLines.Look(12, 0, false),
                ConcordanceFixtures.search("mill*", 12, HitOrder.TEXT),
                ConcordanceFixtures.sentence(1, 1, "Near the mill they sang all day."),
                ConcordanceFixtures.sentence(2, 2, "東京の mill 東京駅東京駅"),
                ConcordanceFixtures.sentence(3, 3, "cafe\u0301s, millers")))
        .containsExactly(
            "    Near the  mill     they sang al  tale/chapter-1 l. 10",
            "      東京の  mill     東京駅東京駅  tale/chapter-1 l. 20",
            "      cafe\u0301s,  millers                tale/chapter-1 l. 30");
  }

  @Test
  void contextGivesWayWhereTheTerminalIsNarrow() throws IOException {
    Sentence sentence =
        ConcordanceFixtures.sentence(1, 1, "one two three four five mill six seven eight nine ten");

    assertThat(
            lines(new HitLines.Look(40, 60, false), ConcordanceFixtures.search("mill"), sentence))
        .singleElement()
        .satisfies(
            line -> assertThat(line).hasSizeLessThanOrEqualTo(60).contains(" five  mill  six "));
    assertThat(
            lines(new HitLines.Look(40, 20, false), ConcordanceFixtures.search("mill"), sentence))
        .containsExactly("our five  mill  six seve  tale/chapter-1 l. 10");
  }

  @Test
  void theNameOfADocumentGivesWayBeforeContextIsScant() throws IOException {
    String text = "one two three four five mill six seven eight nine ten";
    Sentence sentence =
        ConcordanceFixtures.sentence(
            "a-very-long-name-of-a-book/chapter-1",
            Zone.BODY,
            1,
            1,
            text,
            new boolean[text.length()]);

    assertThat(
            lines(new HitLines.Look(40, 80, false), ConcordanceFixtures.search("mill"), sentence))
        .containsExactly(
            " two three four five  mill  six seven eight nine  a-very-long-n…/chapter-1 l. 10");
  }

  @Test
  void aHitIsBoldInATerminal() throws IOException {
    assertThat(
            lines(
                new HitLines.Look(4, 0, true),
                ConcordanceFixtures.search("mill"),
                ConcordanceFixtures.sentence(1, 1, "the mill ran")))
        .containsExactly(" the  \u001B[1mmill\u001B[0m  ran   tale/chapter-1 l. 10");
  }

  @Test
  void textFromRightToLeftIsKeptInItsColumn() throws IOException {
    assertThat(
            lines(
                new HitLines.Look(6, 0, false),
                ConcordanceFixtures.search("ספר"),
                ConcordanceFixtures.sentence(1, 1, "זה ספר טוב")))
        .containsExactly(
            "    \u2068זה\u2069  \u2068ספר\u2069  \u2068טוב\u2069     tale/chapter-1 l. 10");
  }

  @Test
  void whatATerminalWouldObeyIsABlank() throws IOException {
    assertThat(
            lines(
                new HitLines.Look(6, 0, false),
                ConcordanceFixtures.search("mill"),
                ConcordanceFixtures.sentence(1, 1, "a\u001B[1m mill\u0085\tb")))
        .containsExactly(" a [1m  mill  b       tale/chapter-1 l. 10");
  }

  @Test
  void aHitIsAJsonObjectOnALine() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    HitJson json = new HitJson(out);
    for (Hit hit :
        ConcordanceFixtures.hits(
            ConcordanceFixtures.search("mill"),
            ConcordanceFixtures.sentence(1, 2, "The “mill” mill."))) {
      json.write(hit);
    }
    json.end();

    assertThat(out.toString(UTF_8))
        .isEqualTo(
            """
            {"document_id":"tale","section_id":"tale/chapter-1","zone":"body","paragraph":1,"sentence":2,"start_line":20,"end_line":20,"left":"The “","match":"mill","right":"” mill.","token_from":1,"token_to":2}
            {"document_id":"tale","section_id":"tale/chapter-1","zone":"body","paragraph":1,"sentence":2,"start_line":20,"end_line":20,"left":"The “mill”","match":"mill","right":".","token_from":2,"token_to":3}
            """);
  }

  @Test
  void noHitIsNoLine() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new HitJson(out).end();
    new HitLines(out, new HitLines.Look(40, 80, true)).end();

    assertThat(out.size()).isZero();
  }

  private static List<String> lines(HitLines.Look look, Search search, Sentence... sentences)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    HitLines lines = new HitLines(out, look);
    for (Hit hit : ConcordanceFixtures.hits(search, sentences)) {
      lines.write(hit);
    }
    lines.end();
    return out.toString(UTF_8).lines().toList();
  }
}
