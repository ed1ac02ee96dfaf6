package org.annales.text.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.annales.text.model.Quotations;
import org.junit.jupiter.api.Test;

class QuotationMarksTest {

  @Test
  void curlyMarksEnclose() {
    assertThat(quoted("“Owls,” he said, “fly.”")).containsExactly("Owls,", "fly.");
  }

  @Test
  void guillemetsEnclose() {
    assertThat(quoted("He said «owls» and «mice» twice")).containsExactly("owls", "mice");
  }

  @Test
  void straightMarksOpenAfterASpaceAndCloseAfterALetterOrStop() {
    assertThat(quoted("\"Owls,\" he said, \"fly.\" Then none")).containsExactly("Owls,", "fly.");
    assertThat(quoted("Say (\"owl\") and—\"ow\"!")).containsExactly("owl", "ow");
  }

  @Test
  void singleMarksAreLeftAloneWhereDoubleOnesAreTheOuterOnes() {
    assertThat(quoted("“No,” and “yes,” of an ‘owl’ or 'two' isn't"))
        .containsExactly("No,", "yes,");
  }

  @Test
  void aQuotationThatIsNotClosedRunsToTheEndOfItsParagraph() {
    assertThat(quoted("He said: “Owls fly. And mice")).containsExactly("Owls fly. And mice");
  }

  @Test
  void aClosingMarkWithoutAnOpeningOneEnclosesNothing() {
    assertThat(quoted("owls fly,” he said")).isEmpty();
  }

  @Test
  void germanMarksOpenLowAndCloseHigh() {
    assertThat(quoted("„Eulen“, sagte er, „fliegen.“ Dann ging er."))
        .containsExactly("Eulen", "fliegen.");
  }

  @Test
  void guillemetsThatPointInwardsEncloseToo() {
    assertThat(quoted("»Eulen«, sagte er, »fliegen.« Dann ging er."))
        .containsExactly("Eulen", "fliegen.");
  }

  @Test
  void singleMarksEncloseWhereTheyAreTheOuterOnes() {
    assertThat(quoted("‘Owls,’ said Ann’s aunt, ‘eat the hens’ food. “Ah,” they say.’ ’Tis so."))
        .containsExactly("Owls,", "eat the hens’ food. “Ah,” they say.");
    assertThat(quoted("'Owls,' said Ann's aunt, 'eat food.' 'Tis so."))
        .containsExactly("Owls,", "eat food.");
  }

  @Test
  void apostrophesEncloseNothing() {
    assertThat(quoted("The hens’ nest isn’t Ann’s. 'Tis the owls' nest, ’tis theirs.")).isEmpty();
  }

  @Test
  void aQuotationInsideAQuotationDoesNotEndIt() {
    assertThat(quoted("“He said ‘owls’ and “hens” to us,” said Ann. “So?”"))
        .containsExactly("He said ‘owls’ and “hens” to us,", "So?");
    assertThat(quoted("« Il dit “non” et partit », dit-elle."))
        .containsExactly(" Il dit “non” et partit ");
  }

  @Test
  void anOpeningMarkThatIsRepeatedWithoutAClosingOneOpensNothingNew() {
    assertThat(quoted("“Owls fly, “said Ann, and hens sit.” She left."))
        .containsExactly("Owls fly, “said Ann, and hens sit.");
  }

  @Test
  void marksOfDifferentFormCloseEachOther() {
    assertThat(quoted("“Owls,\" said Ann. \"Hens,” said Pell. „Eggs” too."))
        .containsExactly("Owls,", "Hens,", "Eggs");
  }

  @Test
  void bracketsAndDashesStandBesideMarks() {
    assertThat(quoted("(“Owls”)—“hens”—[\"eggs\"].")).containsExactly("Owls", "hens", "eggs");
  }

  @Test
  void aQuotationOfSeveralParagraphsHasAMarkAtEach() {
    QuotationMarks marks = QuotationMarks.of(List.of());

    assertThat(runs("“Owls fly.", marks)).containsExactly("Owls fly.");
    assertThat(runs("“They eat mice.” So he said.", marks)).containsExactly("They eat mice.");
    assertThat(runs("Then he left.", marks)).isEmpty();
  }

  @Test
  void aQuotationLeftOpenEndsWithItsParagraph() {
    QuotationMarks marks = QuotationMarks.of(List.of());

    assertThat(runs("He said: “Owls fly.", marks)).containsExactly("Owls fly.");
    assertThat(runs("Then he left, and “slept.”", marks)).containsExactly("slept.");
  }

  @Test
  void aQuotationThatThePageCutsGoesOn() {
    QuotationMarks marks = QuotationMarks.of(List.of());

    assertThat(runs("He said: “Owls fly", marks)).containsExactly("Owls fly");
    assertThat(runs("at night,” and \"slept.\"", marks)).containsExactly("at night,", "slept.");
  }

  @Test
  void theDashOfADialogueIsNoQuotationMark() {
    assertThat(quoted("— Да, — сказал он. — «Сова» спит.")).containsExactly("Сова");
  }

  @Test
  void theMarksThemselvesAreNotQuoted() {
    assertThat(QuotationMarks.of(List.of()).next("“a” \"b\""))
        .containsExactly(false, true, false, false, false, true, false);
  }

  @Test
  void anEmptyParagraphHasNoPositions() {
    assertThat(QuotationMarks.of(List.of()).next("")).isEmpty();
  }

  @Test
  void theQuotationsThatAreCountedCanBeChosen() {
    assertThat(counted(Quotations.INCLUDE)).containsExactly("quoted", "not quoted");
    assertThat(counted(Quotations.EXCLUDE)).containsExactly("not quoted");
    assertThat(counted(Quotations.ONLY)).containsExactly("quoted");
  }

  private static List<String> counted(Quotations quotations) {
    List<String> counted = new ArrayList<>();
    if (quotations.counts(true)) {
      counted.add("quoted");
    }
    if (quotations.counts(false)) {
      counted.add("not quoted");
    }
    return counted;
  }

  /** The runs of quoted characters. */
  private static List<String> quoted(String text) {
    return runs(text, QuotationMarks.of(List.of(text)));
  }

  private static List<String> runs(String text, QuotationMarks marks) {
    boolean[] quoted = marks.next(text);
    List<String> runs = new ArrayList<>();
    for (int i = 0; i < quoted.length; i++) {
      if (quoted[i] && i > 0 && quoted[i - 1]) {
        int last = runs.size() - 1;
        runs.set(last, runs.get(last) + text.charAt(i));
      } else if (quoted[i]) {
        runs.add(String.valueOf(text.charAt(i)));
      }
    }
    return runs;
  }
}
