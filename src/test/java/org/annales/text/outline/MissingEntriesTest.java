package org.annales.text.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annales.text.model.DocumentKind;
import org.junit.jupiter.api.Test;

class MissingEntriesTest {
  private static final String PROSE =
      "The dyke held for nine winters, and in the tenth a goat got through it.\n\n".repeat(12);

  @Test
  void theRestOfAWrappedTitleHasNoHeadingOfItsOwn() {
    assertThat(
            missing(
                """
                CONTENTS

                CHAPTER I--THE DYKE
                CHAPTER II--THE GOAT, WHICH AT ITS AGE HAD SEEN ALL THE WINTERS OF THE
                     UPPER POND, PERHAPS
                CHAPTER III--THE FLOOD
                CHAPTER IV--THE BARLEY

                """
                    + chapter("CHAPTER I--THE DYKE")
                    + chapter("CHAPTER II--THE GOAT, ETC.")
                    + chapter("CHAPTER III--THE FLOOD")
                    + chapter("CHAPTER IV--THE BARLEY")))
        .isEmpty();
  }

  @Test
  void theBlocksBelowANumberAreItsTitle() {
    assertThat(
            missing(
                """
                CONTENTS

                SERMON I.

                Preached May 3, 1850. THE DYKE. How it held for nine winters.      1

                SERMON II.

                Preached June 4, 1850. THE GOAT. How it came into the barley.     14

                SERMON III.

                Preached July 5, 1850. THE FLOOD. How it carried the pond away.   29

                """
                    + chapter("SERMON I.\n\nTHE DYKE.")
                    + chapter("SERMON II.\n\nTHE GOAT.")
                    + chapter("SERMON III.\n\nTHE FLOOD.")))
        .isEmpty();
  }

  @Test
  void picturesAreNoChapters() {
    assertThat(
            missing(
                """
                CONTENTS

                CHAPTER I. THE DYKE
                CHAPTER II. THE GOAT
                CHAPTER III. THE FLOOD

                LIST OF ILLUSTRATIONS

                The miller
                The sluice

                """
                    + chapter("CHAPTER I. THE DYKE")
                    + chapter("CHAPTER II. THE GOAT")
                    + chapter("CHAPTER III. THE FLOOD")))
        .isEmpty();
  }

  @Test
  void aChapterAndATitleThatAreNotThereAreMissing() {
    assertThat(
            missing(
                """
                CONTENTS

                CHAPTER I. THE DYKE
                CHAPTER II. THE GOAT
                CHAPTER III. THE FLOOD
                THE LETTER OF THE MILLER

                """
                    + chapter("CHAPTER I. THE DYKE")
                    + chapter("CHAPTER III. THE FLOOD")))
        .containsExactly("THE GOAT", "THE LETTER OF THE MILLER");
  }

  private static String chapter(String heading) {
    return heading + "\n\n" + PROSE + "\n";
  }

  private static List<String> missing(String text) {
    return Outline.of(text.lines().toList(), "en", List.of(), DocumentKind.BOOK).missing().stream()
        .map(entry -> entry.heading().title())
        .toList();
  }
}
