package org.annales.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
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
    boolean[] quoted = QuotationMarks.of(List.of(text)).next(text);
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
