package org.annales.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.annales.text.encoding.DecodedText;
import org.annales.text.encoding.Decoder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text comes back the same from every encoding that can hold it. */
class EncodingVariantsTest {
  private static final List<String> UNICODE =
      List.of("UTF-8", "UTF-16LE", "UTF-16BE", "UTF-16", "UTF-32", "UTF-32LE");
  private static final Map<String, List<String>> CODE_PAGES =
      Map.ofEntries(
          Map.entry("en", western()),
          Map.entry("de", western()),
          Map.entry("fr", western()),
          Map.entry("es", western()),
          Map.entry("it", western()),
          Map.entry("nl", western()),
          Map.entry("pt", western()),
          Map.entry("sv", western()),
          Map.entry("da", List.of("ISO-8859-1", "windows-1252", "IBM850", "x-MacRoman")),
          Map.entry("fi", western()),
          Map.entry("pl", List.of("ISO-8859-2", "windows-1250", "IBM852")),
          Map.entry("cs", List.of("ISO-8859-2", "windows-1250", "IBM852")),
          Map.entry("hu", List.of("ISO-8859-2", "windows-1250", "IBM852")),
          Map.entry(
              "ru",
              List.of("windows-1251", "KOI8-R", "ISO-8859-5", "IBM855", "IBM866", "x-MacCyrillic")),
          Map.entry("uk", List.of("windows-1251", "KOI8-U")),
          Map.entry("el", List.of("ISO-8859-7", "windows-1253")),
          Map.entry("tr", List.of("ISO-8859-9", "windows-1254")),
          Map.entry("he", List.of("windows-1255")),
          Map.entry("ar", List.of("windows-1256")),
          Map.entry("zh", List.of("GB18030")),
          Map.entry("ja", List.of("Shift_JIS", "EUC-JP", "ISO-2022-JP")));

  /** What is written where an encoding has no typographic sign. */
  private static final Map<String, String> PLAIN =
      Map.ofEntries(
          Map.entry("’", "'"),
          Map.entry("‘", "'"),
          Map.entry("“", "\""),
          Map.entry("”", "\""),
          Map.entry("„", "\""),
          Map.entry("«", "\""),
          Map.entry("»", "\""),
          Map.entry("–", "-"),
          Map.entry("œ", "oe"));

  private static List<String> western() {
    return List.of("ISO-8859-1", "ISO-8859-15", "windows-1252", "IBM437", "IBM850", "x-MacRoman");
  }

  static Stream<Arguments> variants() {
    return CODE_PAGES.entrySet().stream()
        .flatMap(
            language ->
                Stream.concat(UNICODE.stream(), language.getValue().stream())
                    .map(charset -> Arguments.of(language.getKey(), charset)))
        .filter(variant -> !List.of("pt IBM437", "da IBM437").contains(name(variant)));
  }

  private static String name(Arguments variant) {
    return variant.get()[0] + " " + variant.get()[1];
  }

  @ParameterizedTest
  @MethodSource("variants")
  void everyTextComesBackFromEveryEncodingThatCanHoldIt(String language, String charset) {
    String text = fitted(text(language), Charset.forName(charset).newEncoder());

    DecodedText decoded = Decoder.decode(text.getBytes(Charset.forName(charset))).orElseThrow();

    assertThat(decoded.lines()).isEqualTo(text.lines().toList());
    assertThat(decoded.flaws()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("variants")
  void aHundredCharactersOfATextAreReadRightOrSaidToBeAGuess(String language, String charset) {
    String text = fitted(text(language), Charset.forName(charset).newEncoder());
    String part = text.substring(0, Math.min(text.length(), 100));

    DecodedText decoded = Decoder.decode(part.getBytes(Charset.forName(charset))).orElseThrow();

    if (decoded.flaws().isEmpty()) {
      assertThat(decoded.lines()).isEqualTo(part.lines().toList());
    }
  }

  private static String fitted(String text, CharsetEncoder encoder) {
    StringBuilder fitted = new StringBuilder();
    text.codePoints()
        .mapToObj(Character::toString)
        .forEach(c -> fitted.append(encoder.canEncode(c) ? c : PLAIN.get(c)));
    assertThat(fitted.toString()).doesNotContain("null");
    return fitted.toString();
  }

  private static String text(String language) {
    String name = "/languages/" + language + ".txt";
    try (InputStream in = EncodingVariantsTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
