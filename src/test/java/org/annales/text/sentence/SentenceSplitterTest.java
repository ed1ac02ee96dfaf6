package org.annales.text.sentence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {

  @Test
  void stopsQuestionAndExclamationMarksEndSentences() {
    assertThat(sentences("The hen sat. Why not? She liked it! So did I"))
        .containsExactly("The hen sat.", "Why not?", "She liked it!", "So did I");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mr. Pell fed Mrs. Oake and Dr. Fenn.",
        "See vol. 3, pp. 12 ff. and no. 7 of the list.",
        "The Rev. Amos Pell and Col. Dray kept hens.",
        "It was St. Wilfrid’s day.",
        "He wrote to J. R. Pell and to A. Oake.",
        "A. Oake wrote back (P. Dray did not)."
      })
  void abbreviationsAndInitialsEndNoSentence(String sentence) {
    assertThat(sentences(sentence + " Then it rained."))
        .containsExactly(sentence, "Then it rained.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The hen walked.",
        "It was odd.",
        "She saw an owl.",
        "It sat on the roof.",
        "The air was sharp.",
        "He left the casino.",
        "She ate a pig and a cock.",
        "They drew the map."
      })
  void aWordThatOnlyEndsLikeAnAbbreviationEndsASentence(String sentence) {
    assertThat(sentences(sentence + " Then it rained."))
        .containsExactly(sentence, "Then it rained.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The hens, i.e. Speckle and Dot, were late.",
        "Some hens, e.g. Speckle, were late."
      })
  void abbreviationsWithStopsInsideEndNoSentence(String sentence) {
    assertThat(sentences(sentence + " Then it rained."))
        .containsExactly(sentence, "Then it rained.");
  }

  @Test
  void wideSpacesAfterCapitalsMakeThemNoInitial() {
    assertThat(sentences("She came from the USSR.    He did not."))
        .containsExactly("She came from the USSR.", "He did not.");
  }

  @Test
  void anEllipsisBeforeASmallLetterEndsNoSentence() {
    assertThat(sentences("The hen… sat down. She was… tired... but calm. Good."))
        .containsExactly("The hen… sat down.", "She was… tired... but calm.", "Good.");
  }

  @Test
  void anEllipsisBeforeACapitalEndsOne() {
    assertThat(sentences("The hen sat down... Then she rose."))
        .containsExactly("The hen sat down...", "Then she rose.");
  }

  @Test
  void closingMarksBelongToTheSentenceBeforeThem() {
    assertThat(sentences("“The hen sat.” She did (really.) “Why?” Nobody knew."))
        .containsExactly("“The hen sat.”", "She did (really.)", "“Why?”", "Nobody knew.");
  }

  @Test
  void numbersWithStopsAreNotDivided() {
    assertThat(sentences("She laid 3.5 eggs at 6.30 or so. Then none."))
        .containsExactly("She laid 3.5 eggs at 6.30 or so.", "Then none.");
  }

  @Test
  void marksBeforeTheFirstWordBelongToTheFirstSentence() {
    assertThat(sentences("… — ! The hen sat.")).containsExactly("… — ! The hen sat.");
  }

  @Test
  void anAbbreviationInCapitalsCanEndASentence() {
    assertThat(sentences("She came from the USSR. He did not."))
        .containsExactly("She came from the USSR.", "He did not.");
  }

  @Test
  void whatHasNoWordHasNoSentence() {
    assertThat(sentences("")).isEmpty();
    assertThat(sentences("… ! — ***")).isEmpty();
  }

  @Test
  void aLanguageWithoutAListOfAbbreviationsIsSplitTooAndKnowsInitials() {
    SentenceSplitter german = new SentenceSplitter("de");

    assertThat(sentences(german, "Das Huhn von K. Pell saß. Dann ging es."))
        .containsExactly("Das Huhn von K. Pell saß.", "Dann ging es.");
  }

  @Test
  void oneSplitterServesManyTexts() {
    SentenceSplitter english = new SentenceSplitter("en");

    assertThat(sentences(english, "One hen. Two.")).containsExactly("One hen.", "Two.");
    assertThat(sentences(english, "Mr. Pell.")).containsExactly("Mr. Pell.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "fr", "ru", "es", "it", "nl"})
  void sentencesEndWhereTheyAreMarkedByHand(String language) throws IOException {
    SentenceSplitter splitter = new SentenceSplitter(language);
    for (String line : marked(language)) {
      List<String> expected = List.of(line.split(" ?\\| "));
      String paragraph = line.replaceAll("(?<=—)\\| | \\|(?= )", "");

      assertThat(sentences(splitter, paragraph)).containsExactlyElementsOf(expected);
    }
  }

  private static List<String> marked(String language) throws IOException {
    try (InputStream in =
        SentenceSplitterTest.class.getResourceAsStream("/sentences/" + language + ".txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .toList();
    }
  }

  @Test
  void aMillionStopsTakeNoLongTime() {
    SentenceSplitter english = new SentenceSplitter("en");
    for (String piece : List.of("! ", "1.", ". ", "(. ", "”. ", "a. ", "...", ". —")) {
      assertTimeout(
          Duration.ofSeconds(20), () -> english.ends(piece.repeat(1_000_000 / piece.length())));
    }
  }

  static LongStream seeds() {
    return LongStream.range(0, 100);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyWordStandsInExactlyOneSentence(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    String[] pieces = {
      "hen", "Hen", "K.", ".", "...", "…", "?”", "“", " ", " ", "Mr.", "3", "(a.)"
    };
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 40; i++) {
      text.append(pieces[random.nextInt(pieces.length)]).append(random.nextInt(3) > 0 ? " " : "");
    }
    List<Integer> ends = new SentenceSplitter("en").ends(text.toString());

    assertThat(ends).isSorted().doesNotHaveDuplicates();
    int last = ends.isEmpty() ? 0 : ends.get(ends.size() - 1);
    assertThat(text.substring(last)).doesNotContainPattern("[\\p{L}\\p{Nd}]");
    assertThat(sentences(text.toString())).allMatch(s -> s.matches("(?s).*[\\p{L}\\p{Nd}].*"));
  }

  private static List<String> sentences(String text) {
    return sentences(new SentenceSplitter("en"), text);
  }

  private static List<String> sentences(SentenceSplitter splitter, String text) {
    List<String> sentences = new ArrayList<>();
    int start = 0;
    for (int end : splitter.ends(text)) {
      sentences.add(text.substring(start, end).strip());
      start = end;
    }
    return sentences;
  }
}
