package org.annales.text.encoding;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.annales.text.model.LineRanges;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
  void theCharactersOfWindowsTellItFromLatin1() {
    DecodedText text = decode("plain\nplain\ncafé – “tea”\nfée".getBytes(WINDOWS_1252));

    assertThat(text).isEqualTo(decoded("windows-1252", "plain", "plain", "café – “tea”", "fée"));
    assertThat(decode("café, fée".getBytes(WINDOWS_1252)).charset()).isEqualTo("ISO-8859-1");
  }

  @Test
  void ofEncodingsThatGiveTheSameTextTheMoreUsualIsNamedAndNoneIsAGuess() {
    byte[] bytes = "Ein Käfer, ein Öhr, zwölf Füße.".getBytes(Charset.forName("ISO-8859-2"));

    assertThat(decode(bytes)).isEqualTo(decoded("ISO-8859-1", "Ein Käfer, ein Öhr, zwölf Füße."));
  }

  @Test
  void whatElseAWordMightBeIsTold() {
    DecodedText text = decode("plain\nil était père\n".getBytes(WINDOWS_1252));
    DecodedText unsure = decode("plain\nthe crème\n".getBytes(WINDOWS_1252));

    assertThat(text.lines()).containsExactly("plain", "il était père");
    assertThat(unsure.lines()).containsExactly("plain", "the crème");
    assertThat(unsure.flaws())
        .extracting(DecodingFlaw::kind, flaw -> flaw.lines().toString(), DecodingFlaw::detail)
        .containsExactly(
            tuple(
                DecodingFlaw.Kind.ENCODING_GUESSED,
                "line 2",
                "\"crème\" would be \"crčme\" in ISO-8859-2"));
  }

  @Test
  void linesInAnotherEncodingAreReadInItAndNamed() {
    byte[] utf8 = "žába\nthe “tea” – a sip\nplain\n".getBytes(UTF_8);
    byte[] windows = "un café\nplain\nl’été – chaud\n".getBytes(WINDOWS_1252);

    DecodedText text = decode(joined(utf8, windows));

    assertThat(text.charset()).isEqualTo("UTF-8");
    assertThat(text.lines())
        .containsExactly("žába", "the “tea” – a sip", "plain", "un café", "plain", "l’été – chaud");
    assertThat(text.flaws())
        .containsExactly(
            new DecodingFlaw(
                DecodingFlaw.Kind.ENCODING_MIXED, LineRanges.of(List.of(4, 6)), "windows-1252"));
  }

  @Test
  void aLineInTwoEncodingsIsReadStretchByStretch() {
    byte[] line = joined("žába – ďas, un ".getBytes(UTF_8), "café brûlé\n".getBytes(WINDOWS_1252));

    assertThat(decode(line).lines()).containsExactly("žába – ďas, un café brûlé");
  }

  @Test
  void bytesWithoutAMeaningStandAsReplacementCharactersAndTheirLinesAreNamed() {
    byte[] cut = joined("čaj – čaj\nčaj ".getBytes(UTF_8), bytes(0xE2, 0x80));

    DecodedText text = decode(joined(cut, "\nžába\n".getBytes(UTF_8)));

    assertThat(text.lines()).containsExactly("čaj – čaj", "čaj \uFFFD", "žába");
    assertThat(text.flaws())
        .containsExactly(
            new DecodingFlaw(DecodingFlaw.Kind.UNDECODABLE, LineRanges.of(List.of(2)), ""));
  }

  @Test
  void filesInTwoCodePagesThatWereJoinedAreReadEachInItsOwn() {
    String russian = "Осенью дороги размыло, и газеты привозили редко.\n".repeat(30);
    byte[] both =
        joined(
            russian.getBytes(Charset.forName("windows-1251")),
            russian.getBytes(Charset.forName("KOI8-R")));

    DecodedText text = decode(both);

    assertThat(text.lines()).isEqualTo(russian.repeat(2).lines().toList());
    assertThat(text.flaws())
        .extracting(DecodingFlaw::kind, flaw -> flaw.lines().toString(), DecodingFlaw::detail)
        .containsExactly(tuple(DecodingFlaw.Kind.ENCODING_MIXED, "lines 31-60", "KOI8-R"));
  }

  @Test
  void noBreakSpacesThatIndentVerseAreNoDrawings() {
    String verse =
        "\u00A0".repeat(5) + "O café du quai,\n" + "\u00A0".repeat(9) + "ô bord de mer\n";
    String plain = "\u00A0".repeat(7) + "Ou les longs jours du sel\n";
    DecodedText text = decode((verse + plain).repeat(20).getBytes(Charset.forName("ISO-8859-1")));

    assertThat(text.lines()).isEqualTo((verse + plain).repeat(20).lines().toList());
    assertThat(text.flaws()).isEmpty();
  }

  @Test
  void drawingsInAnotherCodePageAreRead() {
    String box = "╔════════════╗\n║ Старый дом ║\n╚════════════╝\n";
    String russian = "Осенью дороги размыло, и газеты привозили редко.\n";

    assertThat(decode((box + russian).repeat(9).getBytes(Charset.forName("KOI8-R"))).lines())
        .isEqualTo((box + russian).repeat(9).lines().toList());
  }

  @Test
  void aFewLinesInAnotherCodePageAreReadInItAndNamed() {
    String russian = "Осенью дороги размыло, и газеты привозили редко.\nРека встала.\n";
    String french = "La forêt sentait déjà la fumée.\nLe garçon leva la tête.\n";

    assertThat(mixed(russian, "windows-1251", russian, "KOI8-R"))
        .containsExactly("windows-1251", "ENCODING_MIXED lines 3-4 KOI8-R");
    assertThat(mixed(french, "ISO-8859-1", russian, "KOI8-R"))
        .contains("ISO-8859-1", "ENCODING_MIXED lines 3-4 KOI8-R");
    assertThat(mixed(russian, "UTF-8", "雨が降ると川の水が増える。\n子供たちは家に帰った。\n", "Shift_JIS"))
        .contains("UTF-8", "ENCODING_MIXED lines 3-4 Shift_JIS");
  }

  /** The charset and the mixtures found in two joined texts, which are read as they are. */
  private static List<String> mixed(String first, String its, String second, String others) {
    byte[] bytes =
        joined(first.getBytes(Charset.forName(its)), second.getBytes(Charset.forName(others)));
    DecodedText text = decode(bytes);
    List<String> found = new ArrayList<>(List.of(text.charset()));
    text.flaws().stream()
        .filter(flaw -> flaw.kind() == DecodingFlaw.Kind.ENCODING_MIXED)
        .forEach(flaw -> found.add(flaw.kind() + " " + flaw.lines() + " " + flaw.detail()));
    assertThat(text.lines()).isEqualTo((first + second).lines().toList());
    return found;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "windows-1251 | Склад 4: стол, 2 шт. Цена 70 руб. Сдал: Ёлкин.",
        "KOI8-R | Склад 4: стол, 2 шт. Цена 70 руб. Сдал: Ёлкин.",
        "windows-1251 | Дом. Пруд. Река.",
        "windows-1250 | Żółta łódź i źrebię",
        "windows-1253 | Ψωμί και νερό",
        "windows-1255 | בית קטן ליד הים",
        "windows-1256 | بيت صغير قرب البحر",
        "EUC-JP | 雨が降る。",
        "GB18030 | 价格 30 元",
        "Big5 | 今天天氣很好",
        "EUC-KR | 오늘 날씨가 좋다"
      })
  void aShortTextInACodePageIsReadRightOrIsAGuess(String charset, String written) {
    DecodedText text = decode(written.getBytes(Charset.forName(charset)));

    assertThat(text.lines()).containsExactly(written);
  }

  @Test
  void fewCapitalsDoNotShowTheirCodePage() {
    byte[] bytes = "ΤΙΜΗ 30 ΔΡΑΧΜΕΣ".getBytes(Charset.forName("windows-1253"));

    assertThat(decode(bytes).flaws())
        .extracting(DecodingFlaw::kind)
        .contains(DecodingFlaw.Kind.ENCODING_GUESSED);
  }

  @Test
  void textThatWasEncodedTwiceIsPutRightWhereItIsSoThroughout() {
    String right = "Zoë’s café – ‘naïve’, été";
    String twice = new String(right.getBytes(UTF_8), WINDOWS_1252);

    DecodedText text = decode(("plain\n" + twice + "\n").getBytes(UTF_8));

    assertThat(text.lines()).containsExactly("plain", right);
    assertThat(text.flaws())
        .containsExactly(
            new DecodingFlaw(
                DecodingFlaw.Kind.DOUBLE_ENCODED,
                LineRanges.of(List.of(2)),
                "windows-1252, put right"));
  }

  @Test
  void aFewWordsThatLookEncodedTwiceAreToldAndStand() {
    DecodedText text =
        decode("café\nnaïve\nHe wrote “cafÃ©” in the margin.\nété\n".getBytes(UTF_8));

    assertThat(text.lines().get(2)).isEqualTo("He wrote “cafÃ©” in the margin.");
    assertThat(text.flaws())
        .extracting(DecodingFlaw::kind, DecodingFlaw::detail)
        .containsExactly(tuple(DecodingFlaw.Kind.DOUBLE_ENCODED, "windows-1252"));
  }

  @Test
  void theEncodingThatAFileNamesIsTakenWhereItFits() {
    byte[] bytes = "Vážený pane".getBytes(Charset.forName("windows-1250"));

    assertThat(
            Decoder.decode("řeka".getBytes(Charset.forName("windows-1250")), Optional.of("cp1250")))
        .contains(decoded("windows-1250", "řeka"));
    assertThat(Decoder.decode("“tea”".getBytes(WINDOWS_1252), Optional.of("latin1")))
        .contains(decoded("windows-1252", "“tea”"));
    assertThat(Decoder.decode(bytes, Optional.of("windows-1250")).orElseThrow().flaws()).isEmpty();
    assertThat(Decoder.decode("plain".getBytes(UTF_8), Optional.of("KOI8-R")))
        .contains(decoded("UTF-8", "plain"));
  }

  @Test
  void theEncodingThatAFileNamesIsNotTakenWhereItDoesNotFit() {
    byte[] utf8 = "žába – ďas".getBytes(UTF_8);
    byte[] windows = "“Tea”, he’d say – and drink".getBytes(WINDOWS_1252);

    for (String label : List.of("windows-1252", "no-such-charset", "UTF-16")) {
      assertThat(Decoder.decode(utf8, Optional.of(label)).orElseThrow())
          .isEqualTo(
              new DecodedText(
                  "UTF-8",
                  List.of("žába – ďas"),
                  List.of(
                      new DecodingFlaw(
                          DecodingFlaw.Kind.ENCODING_MISLABELLED, LineRanges.NONE, label))));
    }
    DecodedText mislabelled = Decoder.decode(windows, Optional.of("KOI8-R")).orElseThrow();
    assertThat(mislabelled.lines()).containsExactly("“Tea”, he’d say – and drink");
    assertThat(mislabelled.flaws())
        .extracting(DecodingFlaw::kind)
        .containsExactly(DecodingFlaw.Kind.ENCODING_MISLABELLED);
  }

  @Test
  void utf16WithoutAByteOrderMarkIsKnownInOtherScriptsToo() {
    String russian = "Чай и сахар.\nНикто не слушал.";
    String chinese = "雨下了整整一个月，桥被水冲走了。";

    assertThat(decode(russian.getBytes(UTF_16LE)).lines()).isEqualTo(russian.lines().toList());
    assertThat(decode(russian.getBytes(UTF_16BE)).charset()).isEqualTo("UTF-16BE");
    assertThat(decode(chinese.getBytes(UTF_16LE)).lines()).containsExactly(chinese);
  }

  @Test
  void utf32IsKnownWithAndWithoutAByteOrderMark() {
    Charset utf32 = Charset.forName("UTF-32LE");

    assertThat(decode(joined(bytes(0xFF, 0xFE, 0, 0), "чай\nи".getBytes(utf32))))
        .isEqualTo(decoded("UTF-32LE", "чай", "и"));
    assertThat(decode(TWO_LINES.getBytes(Charset.forName("UTF-32BE"))))
        .isEqualTo(decoded("UTF-32BE", "The kettle sang.", "Nobody listened."));
  }

  @Test
  void whatFillsUpAFileIsNoText() {
    byte[] padded = joined("One.\nTwo.\n".getBytes(UTF_8), new byte[300]);

    assertThat(decode(padded)).isEqualTo(decoded("UTF-8", "One.", "Two."));
    assertThat(decode(joined("One.\r\n".getBytes(UTF_8), bytes(0x1A, 0x1A, 0))))
        .isEqualTo(decoded("UTF-8", "One."));
    assertThat(decode(joined(joined("One".getBytes(UTF_8), new byte[16]), "two".getBytes(UTF_8))))
        .isEqualTo(decoded("UTF-8", "One                two"));
  }

  @Test
  void otherLineEndsOfUnicodeDivideWordsInsideALine() {
    assertThat(decode("one\u0085two\u2028three\u000Bfour\nfive".getBytes(UTF_8)).lines())
        .containsExactly("one two three four", "five");
  }

  @Test
  void byteOrderMarksWhereFilesWereJoinedAreNoText() {
    assertThat(decode("one\n\uFEFFtwo\n".getBytes(UTF_8)).lines()).containsExactly("one", "two");
  }

  @Test
  void binaryDataIsNoText() {
    byte[] binary = new byte[5000];
    for (int i = 0; i < binary.length; i++) {
      binary[i] = (byte) (i * 7 % 256);
    }
    byte[] random = new byte[4096];
    new SplittableRandom(3).nextBytes(random);

    assertThat(Decoder.decode(binary)).isEmpty();
    assertThat(Decoder.decode(random)).isEmpty();
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
        .isEqualTo(new DecodedText("UTF-8", text.toString().lines().toList(), List.of()));
  }

  private static DecodedText decoded(String charset, String... lines) {
    return new DecodedText(charset, List.of(lines), List.of());
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
