package org.annales.text.model;

import java.nio.charset.StandardCharsets;

/** Seeds of what is drawn by chance: from what names it, so that no row depends on its task. */
public final class Seeds {
  private static final int DIGITS = 16;

  private Seeds() {}

  /** The first 8 bytes of the SHA-256 of some names, each on a line. */
  public static long of(String... names) {
    String hash = Sha256.of(String.join("\n", names).getBytes(StandardCharsets.UTF_8));
    return Long.parseUnsignedLong(hash.substring(0, DIGITS), DIGITS);
  }
}
