package org.annales.text.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpeakersTest {

  @Test
  void aLabelThatOpensTwoParagraphsNearEachOtherNamesASpeaker() {
    assertThat(labels("Pell. Whose hen is it?", "Oake. Mine.", "Pell. No. It is not."))
        .containsExactly("Pell. ", "Oake. ", "Pell. ");
  }

  @Test
  void labelsOfSeveralWordsAndBracketsAreKnown() {
    assertThat(
            labels(
                "A VOICE FROM THE BARN. Owls!",
                "Mr. K. Pell (laughing): No owls.",
                "A Voice from the barn. “Owls,” I said.",
                "Mr. K. Pell. … Hens."))
        .containsExactly(
            "A VOICE FROM THE BARN. ",
            "Mr. K. Pell (laughing): ",
            "A Voice from the barn. ",
            "Mr. K. Pell. … ");
  }

  @Test
  void aLabelSeenOnceCountsBetweenOthers() {
    assertThat(labels("Pell: Who?", "Pell: You?", "Voice: I.", "Pell: Good.", "It rained. A lot."))
        .containsExactly("Pell: ", "Pell: ", "Voice: ", "Pell: ", "");
  }

  @Test
  void openingsThatAreNotRepeatedAreNoLabels() {
    assertThat(labels("It rained. Nobody came.", "Pell. A farmer.", "Note: all hens.", "Owls."))
        .containsOnly("");
  }

  @Test
  void openingsFarFromEachOtherAreNoLabels() {
    String[] paragraphs = new String[30];
    for (int i = 0; i < paragraphs.length; i++) {
      paragraphs[i] = "Hen number " + i + " sat down and said nothing at all";
    }
    paragraphs[2] = "It rained. Again.";
    paragraphs[25] = "It rained. Again.";

    assertThat(labels(paragraphs)).containsOnly("");
  }

  @Test
  void numbersAndSentencesWithoutAWordBehindThemAreNoLabels() {
    assertThat(labels("Fig. 1 shows hens.", "Fig. 2 shows owls.", "Owls.", "Owls."))
        .containsOnly("");
  }

  @Test
  void whatIsSaidStandsInTheSentenceOfTheLabel() {
    String paragraph = "Voice from the barn. Owls! Who else?";
    int label = Speakers.of(List.of(paragraph, paragraph)).labelEnd(paragraph);

    assertThat(new SentenceSplitter("en").ends(paragraph, label))
        .extracting(end -> paragraph.substring(0, end).strip())
        .containsExactly("Voice from the barn. Owls!", paragraph);
  }

  private static List<String> labels(String... paragraphs) {
    Speakers speakers = Speakers.of(List.of(paragraphs));
    return List.of(paragraphs).stream().map(p -> p.substring(0, speakers.labelEnd(p))).toList();
  }
}
