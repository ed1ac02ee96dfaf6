package org.annales.sentiment.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PhraseIndexTest {
  private final PhraseIndex<String> index = new PhraseIndex<>();

  @Test
  void theLongestPhraseWinsOverThoseInsideIt() {
    put("lamp", "lamp oil", "oil", "lamp oil merchant");

    assertThat(found("a lamp oil merchant sold lamp oil and oil"))
        .containsExactly("lamp oil merchant", "lamp oil", "oil");
  }

  @Test
  void aPhraseThatBeginsAndDoesNotEndGivesWhatIsWhole() {
    put("lamp", "lamp oil merchant");

    assertThat(found("lamp oil")).containsExactly("lamp");
    assertThat(found("oil merchant")).isEmpty();
  }

  @Test
  void aPhraseThatOverlapsAnotherAndBeginsFirstWins() {
    put("black lamp", "lamp oil merchant");

    assertThat(found("the black lamp oil merchant")).containsExactly("black lamp");
  }

  @Test
  void aStarStandsForAllThatBeginsSo() {
    put("light*");

    assertThat(found("light lights lighter alight lig"))
        .containsExactly("light*", "light*", "light*");
  }

  @Test
  void theWordItselfWinsOverItsBeginningAndTheLongestBeginningOverOthers() {
    put("l*", "light*", "lighter");

    assertThat(found("lighter lighters lamp")).containsExactly("lighter", "light*", "l*");
  }

  @Test
  void aStarInsideAPhraseAndALongerPhraseBehindAShorterBeginning() {
    put("light*", "lighten", "l* the lamp");

    assertThat(found("lighten the lamp")).containsExactly("l* the lamp");
    assertThat(found("lighten the pier")).containsExactly("lighten");
  }

  @Test
  void nothingIsLookedForBehindTheEnd() {
    put("lamp oil");
    List<String> words = List.of("lamp", "oil");

    assertThat(index.longest(index.after("lamp"), words::get, 0, 1)).isNull();
  }

  private void put(String... phrases) {
    for (String phrase : phrases) {
      index.put(List.of(phrase.split(" ", -1)), phrase);
    }
  }

  private List<String> found(String text) {
    List<String> words = List.of(text.split(" ", -1));
    List<String> found = new ArrayList<>();
    for (int at = 0; at < words.size(); ) {
      PhraseIndex.Found<String> longest =
          index.longest(index.after(words.get(at)), words::get, at, words.size());
      if (longest != null) {
        found.add(longest.value());
      }
      at += longest == null ? 1 : longest.words();
    }
    return found;
  }
}
