package org.annales.stats.worked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WorkedNumbersTest {
  static List<WorkedNumber> all() {
    return WorkedNumbers.all();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("all")
  void theFormulaGivesTheWorkedNumber(WorkedNumber number) {
    assertThat(number.agrees()).as(number.line() + " (" + number.source() + ")").isTrue();
  }

  @Test
  void everyFormulaHasAWorkedNumberAndEveryWorkedNumberItsSource() {
    assertThat(all().stream().map(WorkedNumber::formula).collect(Collectors.toSet()))
        .isEqualTo(Formulas.names());
    assertThat(all())
        .allSatisfy(
            number -> {
              assertThat(number.source()).isNotBlank();
              assertThat(number.tolerance()).isPositive().isLessThan(0.2);
            });
  }

  @Test
  void everyFormulaIsHeldAgainstAllItsDigitsAtLeastOnce() {
    List<String> exact =
        all().stream()
            .filter(number -> number.tolerance() <= 1e-9)
            .map(WorkedNumber::formula)
            .toList();

    assertThat(exact).containsAll(Formulas.names());
  }

  @Test
  void aNumberThatIsMissedDisagreesAndTheLineShowsBoth() throws Exception {
    WorkedNumber missed =
        new WorkedNumber(
            "p_value", new ObjectMapper().readTree("{\"x\": 0}"), new DoubleNode(0.9), 1e-12, "");

    assertThat(missed.agrees()).isFalse();
    assertThat(missed.line()).isEqualTo("DISAGREES p_value(x=0): expected 0.9, got 1.0");
  }

  @Test
  void aNumberIsNotNothing() throws Exception {
    WorkedNumber missed =
        new WorkedNumber(
            "p_value", new ObjectMapper().readTree("{\"x\": 0}"), NullNode.instance, 1e-12, "");

    assertThat(missed.agrees()).isFalse();
  }

  @Test
  void anUnknownFormulaAndAMissingInputAreNamed() throws Exception {
    assertThatThrownBy(() -> Formulas.named("pim"))
        .hasMessage("expected the name of a formula, found pim");
    Inputs inputs = new Inputs(new ObjectMapper().readTree("{\"x\": 1}"));
    assertThatThrownBy(() -> inputs.number("y")).hasMessage("expected an input y, found x=1");
  }
}
