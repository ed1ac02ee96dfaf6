package org.annales.text.note;

import static org.assertj.core.api.Assertions.assertThat;

import org.annales.text.Reading;
import org.junit.jupiter.api.Test;

class NotesTest {

  @Test
  void notesAtChaptersEndsAreLinkedInTheirChapters() {
    assertThat(
            Reading.of(
                    """
                    CHAPTER I

                    The heron slept.[1] So did the miller,[2] and so did the eel.[3] It is said that
                    none of them snored.

                    [1] Pell, On Herons, p. 4, who had it from the miller

                    and from nobody else.
                    [2] Ibid.
                    [3] Oake, Eels.

                    CHAPTER II

                    The eel woke.[1] The heron did not,[2] being older, and having eaten two fish
                    and left the third, as it did on all days of the week.

                    [1] Oake, Eels, p. 9.

                    [2] Pell, passim.
                    """)
                .notes())
        .containsExactly(
            "chapter-1 1: Pell, On Herons, p. 4, who had it from the miller and from nobody else."
                + " | line 3 after slept",
            "chapter-1 2: Ibid. | line 3 after miller",
            "chapter-1 3: Oake, Eels. | line 3 after eel",
            "chapter-2 1: Oake, Eels, p. 9. | line 14 after woke",
            "chapter-2 2: Pell, passim. | line 14 after not");
  }

  @Test
  void notesThatAreNumberedThroughTheBookGoToTheirMarks() {
    assertThat(
            Reading.of(
                    """
                    CHAPTER I

                    The heron slept.[1] So did the miller.[2] So it went on for a time, and nobody
                    minded at all, for the pond was deep.

                    CHAPTER II

                    The eel woke.[3] The heron did not,[4] being older, and having eaten two fish
                    and left the third.

                    CHAPTER III

                    The miller rose[5] and looked at the pond, and saw that nobody had moved in it
                    but the eel.

                    NOTES

                    [1] Pell, On Herons.
                    [2] Ibid.

                    [3] Oake, Eels, who

                    does not say more.
                    [4] Pell again.
                    [5] Nobody.
                    """)
                .notes())
        .containsExactly(
            "chapter-1 1: Pell, On Herons. | line 3 after slept",
            "chapter-1 2: Ibid. | line 3 after miller",
            "chapter-2 3: Oake, Eels, who does not say more. | line 8 after woke",
            "chapter-2 4: Pell again. | line 8 after not",
            "chapter-3 5: Nobody. | line 13 after rose");
  }

  @Test
  void marksOfOneLineWithoutNotesAreOneProblem() {
    Reading reading = Reading.of("A heron* slept.† A pike† swam.\n\n* It was grey.\n\nAn eel.†\n");

    assertThat(reading.document().problems())
        .extracting(p -> p.line() + " " + p.code() + ": " + p.message())
        .containsExactly(
            "1 mark_without_note: no note was found for the mark †, †",
            "5 mark_without_note: no note was found for the mark †");
  }

  @Test
  void aTextWithoutNotesHasNoProblemsWithMarks() {
    assertThat(Reading.of("A heron slept.† A pike swam.\n").document().problems()).isEmpty();
  }
}
