package org.annales.sentiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordSensesTest {
  private static final List<String> OTHER =
      List.of(
          "The weavers' party voted for the canal.",
          "The pump looked like a heron.",
          "The engineer stressed that the dam would hold.",
          "The miller came, as well as his cousin.",
          "The lock may well be older.",
          "A certain ferryman lost the rope.",
          "He knew the marsh all too well.",
          "The clerk had the papers at hand.",
          "The tides played a decisive role in it.",
          "A decisive role was played by the tides.",
          "A great number of barges lay there.",
          "She wrote a novel about eels.",
          "The letter bore three seals.",
          "The general had received it from military intelligence.",
          "L. Marsh wrote it.");
  private static final List<String> LISTED =
      List.of(
          "They gave a party for the ferryman.",
          "She did like the heron.",
          "We like eels.",
          "The ferryman was stressed and pale.",
          "The eels tasted well.",
          "She was certain of it.",
          "The miller lent a hand.",
          "The children played in the reeds.",
          "The poet was a great man.",
          "That was a novel thought.",
          "How kind of you!",
          "She answered with intelligence and calm.");

  @TempDir private Path folder;

  @Test
  void aWordInAnotherSenseWeighsNothing() {
    assertThat(hits(OTHER, "sentiment.lexicons=vader"))
        .hasSameSizeAs(OTHER)
        .allMatch(hits -> hits.contains("other_sense"));
  }

  @Test
  void aWordInTheSenseOfTheLexiconKeepsItsWeight() {
    assertThat(hits(LISTED, "sentiment.lexicons=vader"))
        .hasSameSizeAs(LISTED)
        .noneMatch(hits -> hits.contains("other_sense"));
  }

  @Test
  void sensesAreOfBundledLexiconsAndCanBeCounted() {
    String party = "The weavers' party voted.";
    assertThat(hits(List.of(party), "sentiment.lexicons=vader", "sentiment.senses=count"))
        .containsExactly("[party:positive:1.7:null]");
    assertThat(hits(List.of(party))).containsExactly("[party:negative:-1.0:null]");
  }

  @Test
  void otherSensesAreCountedByWord() {
    SentimentRun tables = run(OTHER, "sentiment.lexicons=vader");
    assertThat(tables.rows("sentiment_words", "word", "count", "other_sense"))
        .contains("played | 2 | 2", "party | 1 | 1", "lost | 1 | 0");
  }

  private List<String> hits(List<String> sentences, String... assignments) {
    return run(sentences, assignments).rows("sentiment_sentences", "hits");
  }

  private SentimentRun run(List<String> sentences, String... assignments) {
    String lexicon = "# language: en\nword,weight\nparty,-1\n";
    return SentimentRun.of(
        folder, lexicon, "CHAPTER I\n\n" + String.join("\n\n", sentences), assignments);
  }
}
