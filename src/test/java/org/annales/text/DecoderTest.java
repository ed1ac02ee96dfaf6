package org.annales.text;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DecoderTest {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final String TWO_LINES = "The kettle sang.\nNobody listened.\n";

  @Test
  void utf8IsReadAsItStands() {
    DecodedText text = decode("Žofie drank čaj.\nThen 𝒜 came.".getBytes(UTF_8));

    assertThat(text).isEqualTo(decoded("UTF-8", "Žofie drank čaj.", "Then 𝒜 came."));
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheFirstLine() {
    DecodedText text = decode(joined(bytes(0xEF, 0xBB, 0xBF), TWO_LINES.getBytes(UTF_8)));

    assertThat(text).isEqualTo(decoded("UTF-8", "The kettle sang.", "Nobody listened."));
  }

  @Test
  void utf16IsKnownByItsByteOrderMark() {
    assertThat(decode(joined(bytes(0xFF, 0xFE), "чай\nи сахар".getBytes(UTF_16LE))))
        .isEqualTo(decoded("UTF-16LE", "чай", "и сахар"));
    assertThat(decode(joined(bytes(0xFE, 0xFF), "чай\nи сахар".getBytes(UTF_16BE))))
        .isEqualTo(decoded("UTF-16BE", "чай", "и сахар"));
  }

  @Test
  void utf16WithoutAByteOrderMarkIsKnownByItsZeroBytes() {
    assertThat(decode(TWO_LINES.getBytes(UTF_16LE)))
        .isEqualTo(decoded("UTF-16LE", "The kettle sang.", "Nobody listened."));
    assertThat(decode(TWO_LINES.getBytes(UTF_16BE)))
        .isEqualTo(decoded("UTF-16BE", "The kettle sang.", "Nobody listened."));
  }

  @Test
  void lineEndsOfAllThreeKindsAreLineEnds() {
    assertThat(decode("one\r\ntwo\rthree\nfour".getBytes(UTF_8)).lines())
        .containsExactly("one", "two", "three", "four");
    assertThat(decode("one\r\n\r\ntwo\r\rthree\n\nfour\r\n".getBytes(UTF_8)).lines())
        .containsExactly("one", "", "two", "", "three", "", "four");
  }

  @Test
  void otherBytesAreReadAsWindows1252AndSaidToBeAGuess() {
    DecodedText text = decode("plain\nplain\ncafé – “tea”\nnaïve".getBytes(WINDOWS_1252));

    assertThat(text.charset()).isEqualTo("windows-1252");
    assertThat(text.guessed()).isTrue();
    assertThat(text.lines()).containsExactly("plain", "plain", "café – “tea”", "naïve");
  }

  @Test
  void theFirstLineThatIsNoUtf8IsNamed() {
    byte[] first = "café\nplain".getBytes(WINDOWS_1252);
    byte[] third = "žába\nplain\n".getBytes(UTF_8);

    assertThat(decode(first).firstGuessedLine()).isEqualTo(1);
    assertThat(decode(joined(third, first)).firstGuessedLine()).isEqualTo(3);
    assertThat(decode("a\r\nb\r\ncafé".getBytes(WINDOWS_1252)).firstGuessedLine()).isEqualTo(3);
  }

  @Test
  void theFirstLineThatIsNoUtf8IsNamedWhereLinesEndInCarriageReturns() {
    DecodedText text = decode("one\rtwo\rcafé".getBytes(WINDOWS_1252));

    assertThat(text.lines()).hasSize(3);
    assertThat(text.firstGuessedLine()).isEqualTo(3);
  }

  @Test
  void aCharacterCutOffAtTheEndOfAFileIsNoUtf8() {
    DecodedText text = decode(joined("tea\n".getBytes(UTF_8), bytes(0xC3)));

    assertThat(text).isEqualTo(new DecodedText("windows-1252", true, 2, text.lines()));
    assertThat(text.lines()).containsExactly("tea", "Ã");
  }

  @Test
  void nothingIsGuessedOfTextThatIsValid() {
    DecodedText text = decode("naïve\n".getBytes(UTF_8));

    assertThat(text.guessed()).isFalse();
    assertThat(text.firstGuessedLine()).isZero();
  }

  @Test
  void binaryDataIsNoText() {
    assertThat(Decoder.decode(bytes(0x89, 'P', 'N', 'G', 0, 0, 0, 13, 1, 2))).isEmpty();
    assertThat(Decoder.decode(bytes(1, 2, 3, 4, 5, 6, 7, 8))).isEmpty();
    assertThat(Decoder.decode(joined("A text, then ".getBytes(UTF_8), bytes(0, 'x')))).isEmpty();
  }

  @Test
  void tabsAndPageBreaksAreText() {
    assertThat(decode("\ta\tb\n\f\tc\t".getBytes(UTF_8)).lines())
        .containsExactly("\ta\tb", "\f\tc\t");
  }

  @Test
  void anEmptyFileHasNoLines() {
    assertThat(decode(new byte[0])).isEqualTo(decoded("UTF-8"));
    assertThat(decode(bytes(0xEF, 0xBB, 0xBF))).isEqualTo(decoded("UTF-8"));
  }

  static LongStream seeds() {
    return LongStream.range(0, 40);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyTextComesBackFromUtf8(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    StringBuilder text = new StringBuilder();
    int[] alphabet = {'a', 'z', ' ', '\n', 'é', '’', '—', 'Ж', 0x4E2D, 0x1D49C, 0x1F600};
    for (int i = 0; i < 300; i++) {
      text.appendCodePoint(alphabet[random.nextInt(alphabet.length)]);
    }

    assertThat(decode(text.toString().getBytes(UTF_8)))
        .isEqualTo(new DecodedText("UTF-8", false, 0, text.toString().lines().toList()));
  }

  private static DecodedText decoded(String charset, String... lines) {
    return new DecodedText(charset, false, 0, List.of(lines));
  }

  private static DecodedText decode(byte[] bytes) {
    return Decoder.decode(bytes).orElseThrow();
  }

  private static byte[] bytes(int... values) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int value : values) {
      out.write(value);
    }
    return out.toByteArray();
  }

  private static byte[] joined(byte[] first, byte[] second) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(first);
    out.writeBytes(second);
    return out.toByteArray();
  }
}
