package org.annales.text.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Appendices under one heading, numbers printed twice, and remarks in a contents. */
class AppendicesAndNumbersTest {
  private static final String PROSE =
      """

      The ferry went over at dusk with two carts and a priest, and nobody
      had mended the weir since the flood took the lower gate. She kept the
      tolls in a tin box under the third stair, and counted them on Sundays
      before the bell of the mill rang for the boys who slept in the loft.

      In March the ice came down the river and broke the landing, so that
      the carters slept in their carts and the goats ate what they could
      reach of the load; the boy swore that the eels were counting him too.


      """;

  @Test
  void labelledAppendicesAreSectionsAndTheHeadingOverThemIsNone() {
    for (String label : List.of("NOTE A.|NOTE B.|NOTE C.", "Paper 1.|Paper 2.|Paper 3.")) {
      String[] labels = label.split("\\|", -1);
      assertThat(
              sections(
                  chapters("I", "II", "III")
                      + "APPENDIX.\n\n\n"
                      + labels[0]
                      + "\n\nON THE DYKES.\n"
                      + PROSE
                      + labels[1]
                      + "\n\nON THE TOLLS.\n"
                      + PROSE
                      + labels[2]
                      + "\n\nON THE EELS.\n"
                      + PROSE))
          .as(label)
          .isEqualTo("chapter 1 | chapter 2 | chapter 3 | front | appendix | appendix | appendix");
    }
  }

  @Test
  void chaptersNamedAgainBelowAnAppendixAreNoAppendices() {
    assertThat(
            sections(
                chapters("I", "II", "III")
                    + "APPENDIX.\n\n\nChapter I.\n"
                    + PROSE
                    + "Chapter II.\n"
                    + PROSE))
        .doesNotContain("appendix | appendix");
  }

  @Test
  void tablesOfAnAppendixAreNoAppendices() {
    assertThat(
            sections(
                chapters("I", "II", "III")
                    + "APPENDIX.\n\n\nTable 1. Tolls\n"
                    + PROSE
                    + "Table 2. Eels\n"
                    + PROSE))
        .doesNotContain("appendix | appendix");
  }

  @Test
  void whatIsBehindLabelledAppendicesStays() {
    String appendices = "APPENDIX.\n\n\nNOTE A.\n" + PROSE + "NOTE B.\n" + PROSE;
    assertThat(sections(chapters("I", "II", "III") + appendices + chapters("IV", "V", "VI")))
        .endsWith("chapter 3 | chapter 4 | chapter 5 | chapter 6");
    assertThat(sections(chapters("I", "II", "III") + appendices + "AFTERWORD.\n" + PROSE))
        .endsWith("appendix | appendix | afterword");
  }

  @Test
  void aNumberPrintedTwiceIsAChapterAndARunningHeadIsNone() {
    assertThat(sections(chapters("I", "II", "III", "III", "IV")))
        .isEqualTo("chapter 1 | chapter 2 | chapter 3 | chapter 3 | chapter 4");
    assertThat(sections(chapters("I", "II", "III", "III", "III", "IV")))
        .isEqualTo("chapter 1 | chapter 2 | chapter 3 | chapter 4");
    assertThat(
            sections(
                chapters("I", "II").replaceFirst("In March", "CHAPTER I.\n\nIn March")
                    + chapters("III", "IV", "V")))
        .isEqualTo("chapter 1 | chapter 2 | chapter 3 | chapter 4 | chapter 5");
  }

  @Test
  void anItemOfAListThatHasTheNumberOfItsChapterIsNoChapter() {
    StringBuilder text = new StringBuilder();
    for (int i = 1; i <= 4; i++) {
      text.append(i).append(". The Eels of Weir ").append(i).append("\n").append(PROSE);
      for (int item = 1; i == 3 && item <= 4; item++) {
        text.append(item).append(". Mud and rain ").append(item).append("\n").append(PROSE);
      }
    }
    assertThat(sections(text.toString())).doesNotContain("chapter 3 | chapter 3");
  }

  @Test
  void theTitleOfAChapterPrintedOnceMoreIsNoChapter() {
    assertThat(
            sections(
                "CHAPTER I: The Weir\n"
                    + PROSE
                    + "CHAPTER II: The Eels\n"
                    + PROSE
                    + "CHAPTER III: The Toll of Weirton\n"
                    + PROSE
                    + "CHAPTER III: THE TOLL OF WEIRTON\n"
                    + PROSE
                    + "CHAPTER IV: The Mill\n"
                    + PROSE))
        .isEqualTo("chapter 1 | chapter 2 | chapter 3 | chapter 4");
  }

  @Test
  void romanNumbersBetweenDashesAreNumbers() {
    assertThat(
            sections(
                "-I-\n\nThe Weir\n"
                    + PROSE
                    + "-II-\n\nMud. Rain. Eels\n"
                    + PROSE
                    + "-III-\n\nA Toll\n"
                    + PROSE))
        .isEqualTo("chapter 1 | chapter 2 | chapter 3");
  }

  @Test
  void remarksBelowNumberedEntriesAreNoHeadings() {
    StringBuilder contents = new StringBuilder("CONTENTS.\n\n");
    StringBuilder text = new StringBuilder("\n\n");
    String[] towns = {"Reedham", "Weirton", "Eelmouth", "Tollgate", "Dykeham", "Goatford"};
    for (int i = 0; i < towns.length; i++) {
      contents.append(i + 1).append(". The tale of ").append(i + 1).append(" eels\n");
      contents.append("   ").append(towns[i]).append(", in the old mill\n\n");
      text.append(i + 1).append(". THE TALE OF ").append(i + 1).append(" EELS\n\n");
      text.append(i == 3 ? "[" + towns[i] + ", in the old mill]\n" : "").append(PROSE);
    }

    assertThat(sections(contents + "\n\n" + text))
        .isEqualTo(
            "contents | chapter 1 | chapter 2 | chapter 3 | chapter 4 | chapter 5 | chapter 6");
  }

  private static String chapters(String... numbers) {
    StringBuilder text = new StringBuilder();
    for (String number : numbers) {
      text.append("CHAPTER ").append(number).append(".\n").append(PROSE);
    }
    return text.toString();
  }

  private static String sections(String text) {
    return Outline.of(text.lines().toList()).items().stream()
        .map(
            item ->
                item.kind().name().toLowerCase(Locale.ROOT)
                    + (item.number() == null ? "" : " " + item.number()))
        .collect(Collectors.joining(" | "));
  }
}
