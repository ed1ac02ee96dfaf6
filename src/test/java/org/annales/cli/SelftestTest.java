package org.annales.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import org.annales.Main;
import org.annales.sentiment.rules.VaderExample;
import org.annales.stats.worked.WorkedNumber;
import org.annales.stats.worked.WorkedNumbers;
import org.junit.jupiter.api.Test;

class SelftestTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void everyWorkedNumberIsALineThatAgrees() {
    assertThat(status("selftest")).isZero();

    List<String> lines = out.toString(UTF_8).lines().toList();
    int numbers = WorkedNumbers.all().size() + VaderExample.all().size();
    assertThat(lines).hasSize(numbers + 1);
    assertThat(lines.subList(0, numbers)).allMatch(line -> line.startsWith("agrees "));
    assertThat(lines)
        .contains(
            "agrees    vader(\"The book was good.\"): expected 0.4404, got 0.4404",
            "agrees    dice(o11=30, o12=970, o21=120, o22=98880): expected 0.05217391304347826, got"
                + " 0.05217391304347826")
        .endsWith(numbers + " of " + numbers + " worked numbers agree");
    assertThat(err.toString(UTF_8)).isEmpty();
  }

  @Test
  void aNumberThatIsMissedIsAFailure() {
    WorkedNumber missed =
        new WorkedNumber(
            "p_value",
            JsonNodeFactory.instance.objectNode().put("x", 0),
            new DoubleNode(0.9),
            1e-12,
            "nobody");

    assertThat(new Selftest().compare(List.of(missed), List.of(), stream(out))).isEqualTo(1);
    assertThat(out.toString(UTF_8).lines())
        .containsExactly(
            "DISAGREES p_value(x=0): expected 0.9, got 1.0", "0 of 1 worked numbers agree");
  }

  @Test
  void anExampleOfVadersThatIsMissedIsAFailure() {
    VaderExample missed = new VaderExample("The book was good.", 0.5);

    assertThat(new Selftest().compare(List.of(), List.of(missed), stream(out))).isEqualTo(1);
    assertThat(out.toString(UTF_8))
        .startsWith("DISAGREES vader(\"The book was good.\"): expected 0.5, got 0.4404");
  }

  @Test
  void sourcesAreShownOnRequest() {
    assertThat(status("selftest", "--sources")).isZero();
    assertThat(out.toString(UTF_8)).contains("[Dunning (1993), as printed]");
  }

  @Test
  void itsHelpIsItsOwn() {
    assertThat(status("selftest", "--help")).isZero();
    assertThat(out.toString(UTF_8)).contains("selftest", "Exit status: 0 all agree");
    assertThat(out.toString(UTF_8).lines()).allMatch(line -> line.length() <= 120);
  }

  @Test
  void aMistypedOptionIsNamedWithTheNearestOfThisCommand() {
    assertThat(status("selftest", "--source")).isEqualTo(2);
    assertThat(err.toString(UTF_8))
        .isEqualTo(
            "annales: unknown option --source; did you mean --sources? (--help lists the"
                + " options)\n");
  }

  @Test
  void theHelpOfTheRunNamesTheCommand() {
    assertThat(status("--help")).isZero();
    assertThat(out.toString(UTF_8)).contains("Commands:", "selftest");
    assertThat(out.toString(UTF_8).lines()).allMatch(line -> line.length() <= 120);
  }

  private int status(String... arguments) {
    return new Main(stream(out), stream(err)).run(arguments);
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, UTF_8);
  }
}
