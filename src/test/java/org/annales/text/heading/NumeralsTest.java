package org.annales.text.heading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralsTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "7, 7",
    "007, 7",
    "1917, 1917",
    "999999, 999999",
    "I, 1",
    "iv, 4",
    "IX, 9",
    "xiv, 14",
    "XL, 40",
    "xc, 90",
    "CD, 400",
    "CM, 900",
    "MCMXVII, 1917"
  })
  void numbersAreReadAsBooksPrintThem(String printed, int value) {
    assertThat(Numerals.parse(printed)).isEqualTo(OptionalInt.of(value));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "IIII",
        "VV",
        "IC",
        "IVI",
        "XM",
        "twenty-one",
        "one",
        "first",
        "1234567",
        "1.",
        "-1",
        "٣",
        "Lamp"
      })
  void whatIsNoNumberHasNoValue(String text) {
    assertThat(Numerals.parse(text)).isEmpty();
  }

  @Test
  void romanNumbersAreNoArabicOnesNorWords() {
    assertThat(Stream.of("12", "two", "").map(Numerals::roman)).containsOnly(OptionalInt.empty());
  }

  @Test
  void everyRomanNumberBelow4000ComesBack() {
    assertThat(IntStream.range(1, 4000).filter(n -> !Numerals.roman(roman(n)).equals(value(n))))
        .isEmpty();
  }

  private static OptionalInt value(int n) {
    return OptionalInt.of(n);
  }

  private static String roman(int number) {
    List<String> signs =
        List.of("M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I");
    List<Integer> values = List.of(1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1);
    StringBuilder roman = new StringBuilder();
    int rest = number;
    for (int i = 0; i < signs.size(); i++) {
      while (rest >= values.get(i)) {
        roman.append(signs.get(i));
        rest -= values.get(i);
      }
    }
    return roman.toString();
  }
}
