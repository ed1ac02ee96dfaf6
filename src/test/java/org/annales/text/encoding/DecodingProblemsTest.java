package org.annales.text.encoding;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.annales.text.model.Finding;
import org.junit.jupiter.api.Test;

class DecodingProblemsTest {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  @Test
  void linesInAnotherEncodingAreNamed() {
    assertThat(problems(Optional.empty(), "žába – ďas\nčaj\n".getBytes(UTF_8), windows("café –\n")))
        .containsExactly(
            "line 3 warning encoding_mixed: no one encoding fits the file: read as UTF-8, and as"
                + " windows-1252 in line 3 -> look at these lines, and save the file in UTF-8");
  }

  @Test
  void bytesWithoutAMeaningAreNamed() {
    byte[] cut = {(byte) 0xE2, (byte) 0x80};

    assertThat(problems(Optional.empty(), "žába – ďas\nčaj".getBytes(UTF_8), cut))
        .containsExactly(
            "line 2 warning undecodable_bytes: bytes have no meaning in UTF-8, and stand as U+FFFD"
                + " in line 2 -> mend these lines, and save the file in UTF-8");
  }

  @Test
  void whatAnEarlierConversionLostIsNamed() {
    assertThat(problems(Optional.empty(), "a\nna\uFFFDve\n".getBytes(UTF_8)))
        .containsExactly(
            "line 2 warning characters_lost: the file has U+FFFD, which an earlier conversion has"
                + " put for characters that it did not know, in line 2 -> take the text from an"
                + " earlier copy, or mend these lines");
  }

  @Test
  void aWrongLabelIsTold() {
    assertThat(problems(Optional.of("UTF-8"), windows("“Tea”, he’d say – and drink")))
        .containsExactly(
            "warning encoding_mislabelled: the file says that it is in UTF-8; read as windows-1252"
                + " -> correct what it says of its encoding, or save it in that encoding");
  }

  @Test
  void wordsEncodedTwiceAreTold() {
    byte[] twice = new String("été".getBytes(UTF_8), WINDOWS_1252).getBytes(UTF_8);

    assertThat(problems(Optional.empty(), twice))
        .containsExactly(
            "line 1 warning double_encoded: UTF-8 was taken for windows-1252 and encoded once more,"
                + " so that é would be Ã©, in line 1; these words were put right -> look at the"
                + " words with accents in these lines");
    assertThat(problems(Optional.empty(), "žába\nčaj\nďas\n".getBytes(UTF_8), twice))
        .containsExactly(
            "line 4 warning double_encoded: UTF-8 was taken for windows-1252 and encoded once more,"
                + " so that é would be Ã©, in line 4; they are read as they stand -> if they are"
                + " not meant so, mend these lines");
  }

  private static List<String> problems(Optional<String> declared, byte[]... parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      bytes.writeBytes(part);
    }
    DecodedText text = Decoder.decode(bytes.toByteArray(), declared).orElseThrow();
    return DecodingProblems.of(text).stream().map(DecodingProblemsTest::shown).toList();
  }

  private static String shown(Finding problem) {
    return (problem.line() == null ? "" : "line " + problem.line() + " ")
        + problem.severity().label()
        + " "
        + problem.code()
        + ": "
        + problem.message()
        + " -> "
        + problem.remedy();
  }

  private static byte[] windows(String text) {
    return text.getBytes(WINDOWS_1252);
  }
}
