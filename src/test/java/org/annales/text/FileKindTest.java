package org.annales.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileKindTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "%PDF-1.7                 | application/pdf",
        "{\\rtf1\\ansi            | application/rtf",
        "<?xml version=\"1.0\"?>  | application/xml",
        "<!DOCTYPE html>          | text/html",
        "<HTML><body>             | text/html"
      })
  void formatsAreToldByTheirFirstBytes(String start, String mediaType) {
    assertThat(mediaType(start)).contains(mediaType);
    assertThat(mediaType("\u00EF\u00BB\u00BF\r\n  " + start)).contains(mediaType);
  }

  @Test
  void archivesAreToldByTheirFirstBytes() {
    assertThat(mediaType("PK\u0003\u0004\u0014\u0000")).contains("application/zip");
  }

  @Test
  void gzipIsToldByItsFirstBytes() {
    assertThat(mediaType("\u001F\u008B\b\u0000")).contains("application/gzip");
  }

  @ParameterizedTest
  @CsvSource({"A PDF is a file.", "PK was here", "<i>Owl</i>", "% of owls", "''"})
  void textIsOfNoSuchKind(String start) {
    assertThat(mediaType(start)).isEmpty();
  }

  private static Optional<String> mediaType(String start) {
    return FileKind.of(start.getBytes(ISO_8859_1)).map(FileKind::mediaType);
  }
}
