package org.annales.stats.resampling;

import java.nio.ByteBuffer;
import org.apache.commons.codec.digest.DigestUtils;

/** Derives seeds from the names of what is resampled, so that no row depends on its task. */
public final class Seeds {
  /** How every seed is made; the descriptions of columns list the names that go into each. */
  public static final String RULE =
      "a seed is the first 8 bytes (big-endian) of the SHA-256 of the names of what is drawn for,"
          + " each on a line; the column that depends on it, or docs/METHODS.md, lists the names";

  private Seeds() {}

  /** The first 8 bytes of the SHA-256 of some names, each on a line. */
  public static long of(String... names) {
    return ByteBuffer.wrap(DigestUtils.sha256(String.join("\n", names))).getLong();
  }
}
