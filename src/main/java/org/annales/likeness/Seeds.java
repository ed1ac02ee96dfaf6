package org.annales.likeness;

import java.nio.charset.StandardCharsets;
import org.annales.text.Sha256;

/**
 * Seeds of chance from the names of what it is for, so that no row depends on where it was made.
 */
final class Seeds {
  private static final int DIGITS = 16;

  private Seeds() {}

  static long of(String... names) {
    String hash = Sha256.of(String.join("\n", names).getBytes(StandardCharsets.UTF_8));
    return Long.parseUnsignedLong(hash.substring(0, DIGITS), DIGITS);
  }
}
