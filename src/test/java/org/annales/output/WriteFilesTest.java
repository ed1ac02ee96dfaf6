package org.annales.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class WriteFilesTest {

  @Test
  void aFileIsNamedAfterItsDocument() {
    assertThat(WriteFiles.name("harbour-2")).isEqualTo("harbour-2");
  }

  @Test
  void aNameThatNoFileSystemTakesIsCutAndStaysItsOwn() {
    String one = WriteFiles.name("гавань".repeat(40) + "1");
    String other = WriteFiles.name("гавань".repeat(40) + "2");

    assertThat(one).startsWith("гаваньгавань").isNotEqualTo(other);
    assertThat(one.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(230);
    assertThat(one).doesNotContain("\uFFFD");
  }
}
